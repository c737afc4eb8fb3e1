import { requestIn } from '../../src/app/requests';

describe('requests', () => {
  it('takes what is asked for and leaves out what is not', () => {
    expect(requestIn('closeMonth', '{}')).toEqual({});
    expect(requestIn('closeMonth', '{"through":"2026-10","dryRun":true}')).toEqual({
      through: '2026-10',
      dryRun: true,
    });
    expect(requestIn('reopenMonth', '{"period":"2026-10","client":"Ромашка"}')).toEqual({
      period: '2026-10',
      client: 'Ромашка',
    });
  });

  it.each<[string, () => unknown]>([
    ['not JSON', () => requestIn('checkBook', '{')],
    ['not an object', () => requestIn('checkBook', '[]')],
    ['through: a period such as 2026-10 is expected', () => requestIn('closeMonth', '{"through":"2026-13"}')],
    ['onlyClean: Invalid type', () => requestIn('closeMonth', '{"onlyClean":"yes"}')],
    ['else: Invalid key', () => requestIn('closeMonth', '{"else":1}')],
    ['limit: Invalid value: Expected >=1', () => requestIn('deliverReports', '{"limit":0}')],
    ['limit: Invalid key: Expected "limit"', () => requestIn('deliverReports', '{}')],
    ['client: Invalid type', () => requestIn('reopenMonth', '{"period":"2026-10","client":7}')],
    ['language: Invalid type', () => requestIn('setUpBook', '{"language":"de"}')],
    ['mend.kind: Invalid type', () => requestIn('mendBook', '{"mend":{"kind":"delete"}}')],
    ['kind: Invalid type', () => requestIn('makeDocuments', '{"kind":"proposal"}')],
    ['period: Invalid key', () => requestIn('makeDocuments', '{"kind":"act"}')],
    ['period: Invalid key', () => requestIn('makeDocuments', '{"kind":"request","period":"2026-10"}')],
    ['clients.0: Invalid length', () => requestIn('findDocuments', '{"kind":"request","clients":[""]}')],
    ['clients.0.client: Invalid key', () => requestIn('bringOverClients', '{"clients":[{}]}')],
  ])('refuses with “%s”', (message, ask) => {
    expect(ask).toThrow(message);
  });
});
