import type { Browser } from 'playwright-core';
import type { Welcome } from '../../../src/app/functions';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { describeInBrowser } from '../chromium';
import { accessFaults, overflowsSideways } from './inspect';
import { openPage, shoot, type Opened } from './open-page';
import { Lost, never, type Answers } from './scripted-server';

/** How a page looks after something was done in it. */
export interface State {
  readonly name: string;
  readonly answers: (language: Language) => Answers;
  readonly welcome?: Partial<Welcome>;
  /** Ends when the state is there. */
  readonly reach: (opened: Opened, language: Language) => Promise<void>;
}

export interface Shown {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const common: readonly State[] = [
  {
    name: 'opening',
    answers: () => ({ openPage: never }),
    reach: ({ page }) => page.locator('.spinner').first().waitFor(),
  },
  {
    name: 'not-opened',
    answers: () => ({
      openPage: () => {
        throw new Lost('Error code PERMISSION_DENIED.');
      },
    }),
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
];

/** Looks at a page in all its states, in both languages: whoever sees, hears or types must be able to use it. */
export function describeStates(browser: () => Browser, shown: Shown, states: readonly State[]): void {
  describeInBrowser.each(LANGUAGES)(`the page ${shown.name} (${shown.width} px) in %s`, (language) => {
    it.each([...common, ...states].map((state) => [state.name, state] as const))(
      'can be used by everybody: %s',
      async (name, { answers, welcome, reach }) => {
        const opened = await openPage(browser(), {
          ...shown,
          language,
          answers: answers(language),
          ...(welcome === undefined ? {} : { welcome }),
        });
        await reach(opened, language);
        await shoot(opened, `${shown.name}-${shown.width}-${language}-${name}`);
        expect(await accessFaults(opened)).toEqual([]);
        expect(await overflowsSideways(opened)).toBe(false);
        expect(await opened.page.locator('button.primary, button.danger').count()).toBeLessThanOrEqual(1);
        expect(await opened.page.locator('html').getAttribute('lang')).toBe(language);
        expect(opened.requests).toEqual([]);
        expect(opened.faults).toEqual([]);
        await opened.page.context().close();
      },
    );
  });
}
