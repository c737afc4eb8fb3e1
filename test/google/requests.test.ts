import { fieldsOf } from '../../src/google/request-fields';
import { closeRequest, deliverRequest, exportRequest, reopenRequest, setUpRequest } from '../../src/google/requests';

describe('requests', () => {
  it('takes what is asked for and leaves out what is not', () => {
    expect(closeRequest(fieldsOf('{}'))).toEqual({});
    expect(closeRequest(fieldsOf('{"through":"2026-10","dryRun":true,"else":1}'))).toEqual({
      through: '2026-10',
      dryRun: true,
    });
    expect(reopenRequest(fieldsOf('{"period":"2026-10","client":"Ромашка"}'))).toEqual({
      period: '2026-10',
      client: 'Ромашка',
    });
  });

  it.each<[string, () => unknown]>([
    ['not JSON', () => fieldsOf('{')],
    ['not an object', () => fieldsOf('[]')],
    ['through: a period such as 2026-10 is expected', () => closeRequest({ through: '2026-13' })],
    ['onlyClean: true or false is expected', () => closeRequest({ onlyClean: 'yes' })],
    ['limit: a whole number above 0 is expected', () => deliverRequest({ limit: 0 })],
    ['limit: a whole number above 0 is expected', () => deliverRequest({})],
    ['client: a text is expected', () => reopenRequest({ period: '2026-10', client: 7 })],
    ['language: one of en, ru is expected', () => setUpRequest({ language: 'de' })],
    ['format: one of hledger, csv, json is expected', () => exportRequest({})],
  ])('refuses with “%s”', (message, ask) => {
    expect(ask).toThrow(message);
  });
});
