import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportSource } from '../../src/documents/report-source';
import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { LANGUAGES, type Language } from '../../src/words/language';
import { makeAct, makeProposal, makeReport, makeRequest } from '../documents/built-in';
import { october, proposal, request, work } from '../documents/sources';
import { textsOf } from './libreoffice';
import { folder } from './studio';
import { needs } from './tools';

/** Every figure that is not 0 differs from every other, so that none stands in for another. */
function month(language: Language): ReportSource {
  const { hours, money } = october();
  return october({
    language,
    hours: { ...hours, used: minutes(733), complimentary: minutes(47), overageSettled: minutes(104) },
    money: { ...money, earned: minor(12_011), overageCharge: minor(5_003), credit: minor(407) },
    projectRate: minor(2_507),
    signatories: { company: 'A. Bright', client: 'M. Baker' },
    taxNote: 'VAT: none',
    plan: [
      {
        task: 'Menu',
        service: 'New page',
        estimateMinutes: minutes(241),
        spentMinutes: minutes(213),
        status: 'inProgress',
      },
    ],
    works: [
      work({ service: 'First', countedMinutes: minutes(421) }),
      work({ service: 'Second', countedMinutes: minutes(312) }),
      work({ service: 'Third', countedMinutes: minutes(47), charged: false }),
    ],
  });
}

/** Money as the language writes it: 1234.50 of USD. */
function dollars(language: Language, whole: string): string {
  return language === 'en' ? `$${whole}` : `${whole.replace('.', ',')} $`;
}

/** What each document has to say, in the order of its own. */
const EXPECTED: Readonly<Record<string, (language: Language) => readonly string[]>> = {
  report: (language) => [
    ...['7:01', '5:12', '12:13', '4:01', '3:33', '0:47'],
    // 47 minutes at 25.07 an hour; 733 of them less what was earned.
    ...['120.11', '50.03', '4.07', '19.64', '186.16', '25.07'].map((amount) => dollars(language, amount)),
  ],
  act: (language) => [
    ...['2026-10', '7:01', '5:12', '12:13', 'A. Bright', 'M. Baker', 'VAT: none', 'No 17 of 1 September 2026'],
    ...['Northlight Studio', '12 Harbour Street', 'Harbour Bakery', '3 Quay Lane'],
    ...['120.11', '50.03', '0.00', '170.14'].map((amount) => dollars(language, amount)),
  ],
  request: (language) => [
    ...['LV00 BANK 0000 0000 0000 0', 'No 17 of 1 September 2026', 'No VAT is charged.', 'A. Bright, director'],
    ...['300.00', '50.05', '346.01', '150.05'].map((amount) => dollars(language, amount)),
    language === 'en' ? '−$4.04' : '−4,04 $',
    language === 'en' ? '30 h 10 min' : '30 ч 10 мин',
  ],
  proposal: (language) => [
    ...['Tills that work on Saturdays', 'New page', '1:05', '2:05', 'A. Bright, director', '5:00', '−5:00', '−15:00'],
    ...['100.00', '10.00', '25.00', '250.00', '150.00'].map((amount) => dollars(language, amount)),
  ],
};

const MADE: Readonly<Record<string, (language: Language) => Uint8Array>> = {
  report: (language) => makeReport(month(language)),
  act: (language) => makeAct(month(language)),
  request: (language) => makeRequest(request({ language })),
  proposal: (language) => makeProposal(proposal({ language })),
};

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Files in a folder of their own, by name without ending. */
function filed(documents: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const place = folder();
  return Object.entries(documents).map(([name, bytes]) => {
    const path = join(place, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
}

needs('soffice', 'pdftotext')('documents, opened by LibreOffice', () => {
  it('say every figure of what they were made from', () => {
    const kinds = Object.keys(MADE).flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));
    const documents = kinds.map(([kind, language]) => [`${kind}-${language}`, MADE[kind]?.(language)] as const);
    const texts = textsOf(filed(Object.fromEntries(documents) as Record<string, Uint8Array>));
    const missing = kinds.flatMap(([kind, language]) => {
      const text = plain(texts.get(`${kind}-${language}`) ?? '');
      const expected = EXPECTED[kind]?.(language) ?? [];
      return expected.filter((part) => !text.includes(part)).map((part) => `${kind} ${language}: ${part}`);
    });
    expect(missing).toEqual([]);
  });

  it('hold 300 entries, each once, under a header on every page', () => {
    const works = Array.from({ length: 300 }, (_, index) => work({ task: `Task <${index}>` }));
    const text = textsOf(filed({ long: makeReport(october({ works })) })).get('long') ?? '';
    const tasks = text.match(/Task <\d+>/g) ?? [];
    expect([tasks.length, new Set(tasks).size]).toEqual([300, 300]);
    const pages = text.split('\f').filter((page) => page.includes('Task <'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page).toMatch(/Date +Service +Task +Done by +Hours/);
  });

  it('hold words, texts and names of any length', () => {
    const word = 'w'.repeat(3_000);
    const text = Array.from({ length: 2_000 }, (_, index) => `<${index}>`).join(' ');
    const works = [work({ task: text, worker: word.slice(0, 200) }), work({ task: word }), work({ task: 'The last' })];
    const made = makeReport(october({ works, client: { name: 'n'.repeat(200), details: 'https://x.y/'.repeat(40) } }));
    const shown = textsOf(filed({ long: made })).get('long') ?? '';
    expect(new Set(shown.match(/<\d+>/g))).toEqual(new Set(text.split(' ')));
    expect(shown.match(/w/g)?.length).toBeGreaterThanOrEqual(3_000);
    expect(shown).toContain('The last');
  });
});
