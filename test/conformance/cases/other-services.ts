import type { Case } from '../case';

export const otherServiceCases: readonly Case[] = [
  {
    name: 'a lock is not held before it is taken, is taken twice by its holder, and is given back',
    source: 'gas-fakes, testlock.js:24, 33, 59',
    run: ({ equal }) => {
      const lock = LockService.getDocumentLock();
      equal(lock.hasLock(), false);
      equal([lock.tryLock(0), lock.tryLock(100), lock.hasLock()], [true, true, true]);
      lock.releaseLock();
      equal(lock.hasLock(), false);
    },
  },
  {
    name: 'nobody waits less than no time for a lock',
    source: 'gas-fakes, testlock.js:64',
    run: ({ equal }) => equal(LockService.getDocumentLock().tryLock(-100), false),
  },
  {
    name: 'a property that is missing is null; setters chain',
    source: 'gas-fakes, teststores.js:37, 40',
    run: ({ equal }) => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('conformance', 'a').setProperties({ 'conformance too': 'b' });
      equal([store.getProperty('conformance'), store.getProperties()['conformance too']], ['a', 'b']);
      store.deleteProperty('conformance').deleteProperty('conformance too');
      equal(store.getProperty('conformance'), null);
    },
  },
  {
    name: 'a property holds 9 KB and no more',
    source: 'live, reported',
    run: ({ throws }) => {
      const store = PropertiesService.getDocumentProperties();
      throws(() => store.setProperty('conformance', 'x'.repeat(9 * 1024 + 1)), 'Argument too large: value');
    },
  },
  {
    name: 'the properties that are read are a copy',
    source: 'guides/properties',
    run: ({ equal }) => {
      const store = PropertiesService.getDocumentProperties();
      store.getProperties()['conformance'] = 'changed';
      equal(store.getProperty('conformance'), null);
    },
  },
  {
    name: 'a UUID is 36 characters and never the same',
    source: 'reference, Utilities.getUuid',
    run: ({ equal }) => {
      const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
      equal([one.length, one === other], [36, false]);
    },
  },
  {
    name: 'whoever runs this has an address and a language',
    source: 'reference, Session',
    run: ({ equal }) => {
      equal(Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail());
      equal(/^[a-z]{2}/.test(Session.getActiveUserLocale()), true);
    },
  },
  {
    name: 'the spreadsheet says where and how its dates are read',
    source: 'reference, Spreadsheet',
    run: ({ equal }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      equal([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()], ['en_US', 'Europe/Riga']);
      equal(typeof spreadsheet.getId(), 'string');
      equal(spreadsheet.getUrl().includes(spreadsheet.getId()), true);
      equal(spreadsheet.getName().length > 0, true);
    },
  },
  {
    name: 'fetchAll answers in the order of the requests, muted failures too',
    source: 'reported; reference, UrlFetchApp',
    run: ({ equal }) => {
      const files = 'https://www.googleapis.com/drive/v3/files';
      const listed = encodeURIComponent("'root' in parents and trashed = false");
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const responses = UrlFetchApp.fetchAll([
        { url: `${files}/nothing-of-that-id`, method: 'patch', headers, payload: '{}', muteHttpExceptions: true },
        { url: `${files}?q=${listed}&fields=files(id)`, headers, muteHttpExceptions: true },
      ]);
      equal(
        responses.map((response) => response.getResponseCode()),
        [404, 200],
      );
      equal(Array.isArray((JSON.parse(responses[1]?.getContentText() ?? '{}') as { files?: unknown }).files), true);
    },
  },
  {
    name: 'an answer can be had as bytes from −128 to 127',
    source: 'reference, HTTPResponse.getContent',
    run: ({ equal }) => {
      const listed = encodeURIComponent("'root' in parents and trashed = false");
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const url = `https://www.googleapis.com/drive/v3/files?q=${listed}&fields=files(id)`;
      const [response] = UrlFetchApp.fetchAll([{ url, headers, muteHttpExceptions: true }]);
      const bytes = response?.getContent() ?? [];
      equal(String.fromCharCode(...bytes), response?.getContentText());
    },
  },
  {
    name: 'sleep lets at least so much time go by',
    source: 'reference, Utilities.sleep',
    run: ({ equal }) => {
      const began = Date.now();
      Utilities.sleep(1500);
      equal(Date.now() - began >= 1500, true);
    },
  },
  {
    name: 'the console takes anything',
    source: 'reference, console',
    run: () => {
      console.log('a line', { of: 1 });
      console.warn(null);
      console.error(new Error('with its place'));
    },
  },
];
