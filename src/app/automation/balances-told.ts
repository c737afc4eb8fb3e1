import { mailWords } from '../../words/mails';
import { clientBalances } from '../balance-sheet';
import type { Survey } from '../survey';
import { alerts } from './alerts';
import { asked } from './asked';
import { withLetter, type Notices } from './notices';
import { stillTold, type Tellable } from './told';

/** Tells of payments to ask for and of hours that run out, each once a client and open period, all clients in one mail. */
export function withBalances(notices: Notices, survey: Survey, now: string): Notices {
  const { settings, language, broken } = survey.book;
  if (broken) return notices;
  const words = mailWords(language);
  const balances = clientBalances(survey);
  const told = new Set(stillTold(notices.told, survey.cases, now));
  const isNew = ({ keys }: Tellable<unknown>) => keys.some((key) => !told.has(key));
  const toAsk = asked(balances, now).filter(isNew);
  const toWarn = alerts(balances, settings.alertPercent).filter(isNew);
  for (const { keys } of [...toAsk, ...toWarn]) for (const key of keys) told.add(key);
  let next: Notices = { ...notices, told: [...told].sort() };
  if (toAsk.length > 0) next = withLetter(next, words.asked(now.slice(0, 7), toAsk.map(lineOf)));
  if (toWarn.length > 0) next = withLetter(next, words.alerts(toWarn.map(lineOf)));
  return next;
}

function lineOf<Line>({ line }: Tellable<Line>): Line {
  return line;
}
