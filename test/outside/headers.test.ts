import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre';
import { folder } from './studio';

/** Sheets and headers as people and other programs find them, in the order of a new book's tabs. */
const HEADERS = {
  en: [
    'Clients: Client, Type, Start, End, Language, Currency, Emails, Delivery, Billing months, Grant, Release, Carry limit, Expiry months, Overage, Opening hours, Opening value, Details, Contract, Signatory, Leave out, Folder',
    'Services: Service, Category, Typical hours, Factor, In English, In Russian',
    'Staff: Worker, Email, Role, Speciality, Active',
    'Terms: Client, From, Monthly fee, Monthly hours, Overage rate, Project rate, Note',
    'Payments: Date, Client, Amount, Kind, For, Hours, Note, Posted, ID',
    'Time log: Date, Client, Service, Task, Worker, Hours, Charge, Counted, Posted, ID',
    'Work plan: Period, Client, Task, Service, Estimate, Status, Spent',
    'Balances: Client, Carried in, Granted, Used, Available, Used %, Owed, Paid through, Advice, Unread',
    'Settings: Setting, Value, Meaning',
    'Ledger: Close, Period, Client, Revision, Status, Opening, Granted, Adjusted, Used, Expired, Overage settled, Closing, Earned, Forfeited, Value left, Overage charge, Report, Delivered, Closed at, Closed by, State, Seal',
    'History: Close, Kind, Period, Client, Revision, Date, Service, Category, Task, Worker, Hours, Counted, Charge, Amount, For, ID, Data',
    'Journal: When, Who, Action, Details',
  ],
  ru: [
    'Клиенты: Клиент, Тип, Начало, Окончание, Язык, Валюта, Эл. почта, Доставка, Период оплаты, мес., Зачисление, Выдача, Лимит переноса, Срок, мес., Перерасход, Входящие часы, Входящая стоимость, Реквизиты, Договор, Подписант, Не включать, Папка',
    'Услуги: Услуга, Категория, Типовые часы, Коэффициент, По-английски, По-русски',
    'Сотрудники: Исполнитель, Эл. почта, Роль, Специализация, Работает',
    'Условия: Клиент, С, Абонплата, Часов в месяц, Ставка перерасхода, Проектная ставка, Примечание',
    'Платежи: Дата, Клиент, Сумма, Вид, За, Часы, Примечание, Проведено, ID',
    'Учёт времени: Дата, Клиент, Услуга, Задача, Исполнитель, Часы, Учитывать, Учтено, Проведено, ID',
    'План работ: Период, Клиент, Задача, Услуга, Оценка, Статус, Потрачено',
    'Остатки: Клиент, Перенесено, Зачислено, Отработано, Доступно, Израсходовано %, К оплате, Оплачено по, Рекомендация, Не учтено',
    'Настройки: Параметр, Значение, Пояснение',
    'Книга часов: Закрытие, Период, Клиент, Версия, Состояние, Входящий остаток, Зачислено, Скорректировано, Отработано, Сгорело, Перерасход закрыт, Исходящий остаток, Заработано, Удержано, Остаток стоимости, Начислено за перерасход, Отчёт, Отправлено, Закрыт в, Кем, Данные, Печать',
    'История: Закрытие, Вид, Период, Клиент, Версия, Дата, Услуга, Категория, Задача, Исполнитель, Часы, Учтено, Учитывать, Сумма, За, ID, Данные',
    'Журнал: Когда, Кто, Действие, Подробности',
  ],
};

const SETTINGS = {
  en: [
    'Company, Company details, Bank details, Signatory, Logo, Tax note, Currency, Language, Time zone',
    'Rounding step, Rounding mode, Fee step, Alert at %, Reports folder, Report template, Leave out of reports',
    'Auto-close, Auto-close day, Auto-close hour, Notify',
  ],
  ru: [
    'Компания, Реквизиты компании, Банковские реквизиты, Подписант, Логотип, Примечание о налоге, Валюта, Язык, Часовой пояс',
    'Шаг округления, Способ округления, Шаг объёма, Предупреждать при %, Папка отчётов, Шаблон отчёта, Не включать в отчёты',
    'Автозакрытие, День автозакрытия, Час автозакрытия, Уведомлять',
  ],
};

test.each(['en', 'ru'] as const)('the file that init writes (%s) has every sheet and header', async (language) => {
  const path = join(folder(), 'New.xlsx');
  execFileSync(process.execPath, [resolve('bin/carryover.mjs'), 'init', path, '--lang', language]);
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets.map(({ name, rows: [headers = []] }) => `${name}: ${headers.join(', ')}`)).toEqual(HEADERS[language]);
  const settings = sheets.find(({ name }) => name === 'Settings' || name === 'Настройки')?.rows.slice(1) ?? [];
  expect(settings.map(([name]) => String(name)).join(', ')).toBe(SETTINGS[language].join(', '));
});
