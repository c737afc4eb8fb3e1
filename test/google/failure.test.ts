import { failureOf } from '../../src/google/failure';
import { ManagersOnly } from '../../src/app/bridge';
import { BookInUse } from '../../src/app/locked';
import { BadRequest } from '../../src/app/requests';

describe('what was thrown', () => {
  it.each([
    [new BadRequest('not JSON'), 'bad-request'],
    [
      new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner.'),
      'protected',
    ],
    [new Error('You do not have permission to call UrlFetchApp.fetchAll'), 'not-authorised'],
    [new Error('Specified permissions are not sufficient to call Session.getActiveUser.'), 'not-authorised'],
    [new Error('Service invoked too many times for one day: urlfetch.'), 'quota-used-up'],
    [new Error('Service Spreadsheets timed out while accessing document with id 1x.'), 'service-busy'],
    [new Error('Lock timeout: another process was holding the lock for too long.'), 'service-busy'],
    [new TypeError("Cannot read properties of undefined (reading 'rows')"), 'unexpected'],
    [new BookInUse('the lock was held elsewhere'), 'book-in-use'],
    [new ManagersOnly('closeMonth'), 'managers-only'],
    ['a text', 'unexpected'],
  ])('%s is called %s', (thrown, code) => {
    const detail = thrown instanceof Error ? thrown.message : thrown;
    expect(failureOf(thrown)).toEqual({ code, detail });
  });
});
