import { englishPlural, periodText, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** The page that takes a closed month back. Periods come as `2026-10`. */
export interface ReopenWords {
  readonly title: string;
  readonly nothingClosed: string;
  readonly nothingClosedHint: string;
  readonly period: string;
  readonly periodHint: string;
  readonly client: string;
  readonly allClients: (count: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly reopen: string;
  readonly confirm: (period: string) => string;
  readonly confirmOne: (client: string, revision: number) => string;
  readonly confirmAll: (count: number) => string;
  readonly yourReason: string;
  readonly yes: string;
  readonly done: (count: number, period: string) => string;
  readonly nothingDone: string;
  readonly nextRevision: (client: string, revision: number) => string;
  readonly next: string;
  readonly skipped: string;
  readonly problems: string;
  readonly another: string;
}

const words: InLanguages<ReopenWords> = {
  en: {
    title: 'Reopen a closed month',
    nothingClosed: 'Nothing is closed yet',
    nothingClosedHint: 'Only a closed month can be reopened.',
    period: 'Month',
    periodHint: 'Of each client, only the newest closed month can be reopened.',
    client: 'Client',
    allClients: (count) => `All clients of this month (${count})`,
    reason: 'Reason',
    reasonHint: 'Goes into the Journal and into the client’s next report.',
    reasonMissing: 'Say why: the client will read it in the next report.',
    reopen: 'Reopen…',
    confirm: (period) => `Reopen ${periodText('en', period)}?`,
    confirmOne: (client, revision) =>
      `The month of ${client} becomes open again: its hours and payments are no longer posted. The client’s next report will be revision ${revision} and state your reason.`,
    confirmAll: (count) =>
      `The month becomes open again for ${count} ${englishPlural(count, 'client', 'clients')}: their hours and payments are no longer posted. Each one’s next report will be a new revision and state your reason.`,
    yourReason: 'Your reason',
    yes: 'Reopen',
    done: (count, period) =>
      `${periodText('en', period)} is open again for ${count} ${englishPlural(count, 'client', 'clients')}`,
    nothingDone: 'Nothing was reopened',
    nextRevision: (client, revision) => `${client}: the next report will be revision ${revision}`,
    next: 'Correct what is wrong in the sheets, then choose Carryover → Close month… in the menu. For three days the automation closes nothing by itself, so that it does not overtake you.',
    skipped: 'Not reopened',
    problems: 'Errors and warnings',
    another: 'Reopen another month',
  },
  ru: {
    title: 'Открыть закрытый месяц заново',
    nothingClosed: 'Пока ничего не закрыто',
    nothingClosedHint: 'Открыть заново можно только закрытый месяц.',
    period: 'Месяц',
    periodHint: 'У каждого клиента можно открыть только последний закрытый месяц.',
    client: 'Клиент',
    allClients: (count) => `Все клиенты этого месяца (${count})`,
    reason: 'Причина',
    reasonHint: 'Попадёт в «Журнал» и в следующий отчёт клиенту.',
    reasonMissing: 'Укажите причину: клиент прочтёт её в следующем отчёте.',
    reopen: 'Открыть заново…',
    confirm: (period) => `Открыть ${periodText('ru', period)} заново?`,
    confirmOne: (client, revision) =>
      `Месяц клиента ${client} снова станет открытым: с его часов и платежей снимется проведение. Следующий отчёт клиенту выйдет версией ${revision}, с указанием вашей причины.`,
    confirmAll: (count) =>
      `Месяц снова станет открытым для ${count} ${russianPlural(count, 'клиента', 'клиентов', 'клиентов')}: с часов и платежей снимется проведение. Следующий отчёт каждому выйдет новой версией, с указанием вашей причины.`,
    yourReason: 'Ваша причина',
    yes: 'Открыть заново',
    done: (count, period) =>
      `Снова открыт ${periodText('ru', period)}: ${count} ${russianPlural(count, 'клиент', 'клиента', 'клиентов')}`,
    nothingDone: 'Ничего не открыто',
    nextRevision: (client, revision) => `${client}: следующий отчёт выйдет версией ${revision}`,
    next: 'Исправьте на листах то, что нужно, и выберите в меню Carryover → «Закрыть месяц…». Три дня автоматизация ничего не закрывает сама, чтобы вас не опередить.',
    skipped: 'Не открыты',
    problems: 'Ошибки и предупреждения',
    another: 'Открыть другой месяц',
  },
};

export function reopenWords(language: Language): ReopenWords {
  return words[language];
}
