import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Opened } from './open-page';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as rule and place; colours as they are when nothing moves. */
export async function accessFaults({ page }: Pick<Opened, 'page'>): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Whether anything of the page lies beside what is seen of it. */
export function overflowsSideways({ page }: Opened): Promise<boolean> {
  return page.evaluate(
    `[document.documentElement, ...document.querySelectorAll('.content, .actions')].some((one) => one.scrollWidth > one.clientWidth)`,
  );
}
