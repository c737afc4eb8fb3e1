import { durationText, moneyText, periodText, russianPlural } from './format';
import type { AskedLine, MailWords } from './mails';
import { list, paragraphs } from './mail-text';

const more = (count: number): string => `и ещё ${count}`;
const period = (text: string): string => periodText('ru', text);
const clients = (count: number): string => `${count} ${russianPlural(count, 'клиент', 'клиента', 'клиентов')}`;

export const mailsRussian: MailWords = {
  closed: ({ through, closed, heldBack, reports, failures, deliveredBy }) => {
    const count = new Set(closed.map(({ client }) => client)).size;
    return {
      subject: `Carryover: ${period(through)} закрыт, ${clients(count)}`,
      body: paragraphs(
        `${period(through)} закрыт: ${clients(count)}.`,
        list('Не закрыты:', heldBack, (one) => `${one.client}, ${period(one.period)}: ${one.reason}`, more),
        list('Отчёты:', reports, (one) => `${one.client}, ${period(one.period)}: ${one.file}`, more),
        list('Отчёты, которые пока не удалось сделать:', failures, (one) => `${one.client}: ${one.reason}`, more),
        deliveredBy === '' ? '' : `Отчёты сделает ${deliveredBy} в течение часа.`,
      ),
    };
  },
  errors: (through, errors) => ({
    subject: `Carryover: ${period(through)} пока нельзя закрыть`,
    body: paragraphs(
      `Закрыть ${period(through)} мешает ${errors.length} ${russianPlural(errors.length, 'ошибка', 'ошибки', 'ошибок')}.`,
      list('', errors, ({ sheet, cell, message, fix }) => `${sheet} ${cell}: ${message} ${fix}`, more).trim(),
      'К каждой из них ведёт команда «Проверить книгу» в меню Carryover.',
    ),
  }),
  delivered: (reports, failures) => ({
    subject: `Carryover: готово отчётов: ${reports.length}`,
    body: paragraphs(
      list('Отчёты:', reports, (one) => `${one.client}, ${period(one.period)}: ${one.file}`, more),
      list('Отчёты, которые пока не удалось сделать:', failures, (one) => `${one.client}: ${one.reason}`, more),
    ),
  }),
  asked: (month, lines) => ({
    subject: `Carryover: кому выставить счёт, ${period(month)}`,
    body: paragraphs(`Счёт нужно выставить: ${clients(lines.length)}.`, list('', lines, askedLine, more).trim()),
  }),
  alerts: (lines) => ({
    subject: `Carryover: часы кончаются, ${clients(lines.length)}`,
    body: paragraphs(
      list(
        'Израсходовано:',
        lines,
        ({ client, percent, available }) =>
          available < 0
            ? `${client}: ${percent} %, перерасход ${durationText('ru', -available)}`
            : `${client}: ${percent} %, осталось ${durationText('ru', available)}`,
        more,
      ),
    ),
  }),
  mailsWait: (count) =>
    `До завтра ${russianPlural(count, 'ждёт', 'ждут', 'ждут')} ${count} ${russianPlural(count, 'письмо', 'письма', 'писем')}: на сегодня лимит Google исчерпан.`,
};

function askedLine({ client, asked, owed, currency, paidThrough }: AskedLine): string {
  const due = owed > 0 && owed < asked ? `, из них уже к оплате ${moneyText('ru', owed, currency)}` : '';
  const paid = paidThrough === null ? 'ещё не платил' : `оплачено по ${period(paidThrough)}`;
  return `${client}: ${moneyText('ru', asked, currency)}${due} (${paid})`;
}
