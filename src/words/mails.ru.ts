import { durationText, moneyText, periodText, russianPlural } from './format';
import type { AskedLine, ClosedLine, MailWords } from './mails';
import { firstFailures, list, paragraphs, sumsByCurrency } from './mail-text';

const more = (count: number): string => `и ещё ${count}`;
const period = (text: string): string => periodText('ru', text);
const clients = (count: number): string => `${count} ${russianPlural(count, 'клиент', 'клиента', 'клиентов')}`;

export const mailsRussian: MailWords = {
  closed: ({ through, closed, heldBack, reportsWaiting }) => {
    const count = new Set(closed.map(({ client }) => client)).size;
    return {
      subject: `Carryover: ${period(through)} закрыт, ${clients(count)}`,
      body: paragraphs(
        `Закрыт ${period(through)}: ${clients(count)}.`,
        list('Закрыты:', closed, closedLine, more),
        list('Не закрыты:', heldBack, (one) => `${placeText(one)}: ${one.reason} (${one.place})`, more),
        reportsWaiting === 0
          ? ''
          : `Ещё ${reportsWaiting} ${russianPlural(reportsWaiting, 'отчёт будет готов', 'отчёта будут готовы', 'отчётов будут готовы')} в ближайшие часы.`,
      ),
    };
  },
  errors: (through, errors) => ({
    subject: `Carryover: ${period(through)} пока нельзя закрыть`,
    body: paragraphs(
      `Закрыть ${period(through)} ${russianPlural(errors.length, 'мешает', 'мешают', 'мешают')} ${errors.length} ${russianPlural(errors.length, 'ошибка', 'ошибки', 'ошибок')}.`,
      list('', errors, ({ sheet, cell, message, fix }) => `${sheet} ${cell}: ${message} ${fix}`, more),
      'К каждой из них ведёт команда «Проверить книгу» в меню Carryover.',
    ),
  }),
  delivered: (reports) => ({
    subject: `Carryover: готово отчётов: ${reports.length}`,
    body: paragraphs(list('Отчёты:', reports, (one) => `${placeText(one)}: ${one.file}${sentText(one)}`, more)),
  }),
  asked: (month, lines) => ({
    subject: `Carryover: кому выставить счёт, ${period(month)}`,
    body: paragraphs(
      `Счёт нужно выставить: ${clients(lines.length)}.`,
      list('', lines, askedLine, more),
      `Всего: ${sumsByCurrency(lines)
        .map(({ asked, currency }) => moneyText('ru', asked, currency))
        .join('; ')}.`,
    ),
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
  reportsFailed: (failures) =>
    `Пока не ${russianPlural(failures.length, 'удался', 'удались', 'удались')} ${failures.length} ${russianPlural(failures.length, 'отчёт', 'отчёта', 'отчётов')}: ${firstFailures(failures)}`,
  notSent: (failures) =>
    `Пока не удалось отправить отчёты ${failures.length} ${russianPlural(failures.length, 'клиенту', 'клиентам', 'клиентам')}: ${firstFailures(failures)}`,
  mailsWait: (count) =>
    `До завтра ${russianPlural(count, 'ждёт', 'ждут', 'ждут')} ${count} ${russianPlural(count, 'письмо', 'письма', 'писем')}: на сегодня лимит Google исчерпан.`,
};

function askedLine({ client, asked, owed, currency, paidThrough }: AskedLine): string {
  const due = owed > 0 && owed < asked ? `, из них уже к оплате ${moneyText('ru', owed, currency)}` : '';
  const paid = paidThrough === null ? 'ещё не платил' : `оплачено по ${period(paidThrough)}`;
  return `${client}: ${moneyText('ru', asked, currency)}${due} (${paid})`;
}

function closedLine({ client, period: month, used, closing, file, sentTo }: ClosedLine): string {
  const left = closing < 0 ? `перерасход ${durationText('ru', -closing)}` : `перенесено ${durationText('ru', closing)}`;
  const report = file === '' ? '' : `, отчёт: ${file}${sentText({ sentTo })}`;
  return `${placeText({ client, period: month })}: отработано ${durationText('ru', used)}, ${left}${report}`;
}

function sentText({ sentTo }: { readonly sentTo: string }): string {
  return sentTo === '' ? '' : `, отправлен: ${sentTo}`;
}

function placeText(one: { readonly client: string; readonly period: string }): string {
  return `${one.client}, ${period(one.period)}`;
}
