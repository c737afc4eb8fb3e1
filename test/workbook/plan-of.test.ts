import { planOf } from '../../src/workbook/plan-of';
import type { Schema } from '../../src/workbook/schema';
import { SHEETS } from '../../src/workbook/sheets';
import { findTable } from '../../src/workbook/table';
import { sheet } from './sheets';

const schemas = Object.values<Schema>(SHEETS);

/** The contract: every sheet and its headers, in both languages. */
const CONTRACT = [
  'Clients/Клиенты: Client/Клиент, Type/Тип, Start/Начало, End/Окончание, Language/Язык, Currency/Валюта, Emails/Эл. почта, Delivery/Доставка, Billing months/Период оплаты; мес., Grant/Зачисление, Release/Выдача, Carry limit/Лимит переноса, Expiry months/Срок; мес., Overage/Перерасход, Opening hours/Входящие часы, Opening value/Входящая стоимость, Details/Реквизиты, Contract/Договор, Signatory/Подписант, Leave out/Не включать, Folder/Папка',
  'Terms/Условия: Client/Клиент, From/С, Monthly fee/Абонплата, Monthly hours/Часов в месяц, Overage rate/Ставка перерасхода, Project rate/Проектная ставка, Note/Примечание',
  'Payments/Платежи: Date/Дата, Client/Клиент, Amount/Сумма, Kind/Вид, For/За, Hours/Часы, Note/Примечание, Posted/Проведено, ID/ID',
  'Time log/Учёт времени: Date/Дата, Client/Клиент, Service/Услуга, Task/Задача, Worker/Исполнитель, Hours/Часы, Charge/Учитывать, Counted/Учтено, Posted/Проведено, ID/ID',
  'Work plan/План работ: Period/Период, Client/Клиент, Task/Задача, Service/Услуга, Estimate/Оценка, Status/Статус, Spent/Потрачено',
  'Services/Услуги: Service/Услуга, Category/Категория, Typical hours/Типовые часы, Factor/Коэффициент, In English/По-английски, In Russian/По-русски',
  'Staff/Сотрудники: Worker/Исполнитель, Email/Эл. почта, Role/Роль, Speciality/Специализация, Active/Работает',
  'Balances/Остатки: Client/Клиент, Carried in/Перенесено, Granted/Зачислено, Used/Отработано, Available/Доступно, Used %/Израсходовано %, Owed/К оплате, Paid through/Оплачено по, Advice/Рекомендация, Unread/Не учтено',
  'Ledger/Книга часов: Close/Закрытие, Period/Период, Client/Клиент, Revision/Версия, Status/Состояние, Opening/Входящий остаток, Granted/Зачислено, Adjusted/Скорректировано, Used/Отработано, Expired/Сгорело, Overage settled/Перерасход закрыт, Closing/Исходящий остаток, Earned/Заработано, Forfeited/Удержано, Value left/Остаток стоимости, Overage charge/Начислено за перерасход, Report/Отчёт, Delivered/Отправлено, Closed at/Закрыт в, Closed by/Кем, State/Данные, Seal/Печать',
  'History/История: Close/Закрытие, Kind/Вид, Period/Период, Client/Клиент, Revision/Версия, Date/Дата, Service/Услуга, Category/Категория, Task/Задача, Worker/Исполнитель, Hours/Часы, Counted/Учтено, Charge/Учитывать, Amount/Сумма, For/За, ID/ID, Data/Данные',
  'Settings/Настройки: Setting/Параметр, Value/Значение, Meaning/Пояснение',
  'Journal/Журнал: When/Когда, Who/Кто, Action/Действие, Details/Подробности',
].map((line) => line.replace(/; /g, ', '));

it.each(CONTRACT)('lays out %s', (line) => {
  const [english] = line.split('/');
  const schema = schemas.find((one) => one.name.en === english);
  if (schema === undefined) throw new Error(`no sheet ${String(english)}`);
  const [en, ru] = (['en', 'ru'] as const).map((language) => planOf(schema, language, null));
  const columns = en?.columns.map(({ header }, index) => `${header}/${String(ru?.columns[index]?.header)}`);
  expect(`${String(en?.name)}/${String(ru?.name)}: ${String(columns?.join(', '))}`).toBe(line);
});

it('lays out nothing else', () => {
  expect(schemas.map((schema) => schema.name.en)).toEqual(CONTRACT.map((line) => line.split('/')[0]));
});

it('keeps what is typed as hours as it was typed', () => {
  const hours = planOf(SHEETS.timeLog, 'en', null).columns.find((column) => column.header === 'Hours');
  expect(hours?.format).toBe('@');
});

it('warns everybody off the columns that the program writes', () => {
  const auto = planOf(SHEETS.timeLog, 'en', null).columns.filter((column) => column.auto);
  expect(auto.map((column) => column.header)).toEqual(['Counted', 'Posted', 'ID']);
  expect(schemas.filter((schema) => planOf(schema, 'en', null).auto).map((schema) => schema.key)).toEqual([
    'balances',
    'ledger',
    'history',
    'journal',
  ]);
});

it("offers words and names in the book's language", () => {
  const columns = planOf(SHEETS.payments, 'ru', null).columns;
  expect(columns.find((column) => column.header === 'Вид')?.choices).toEqual([
    'Абонплата',
    'Пакет',
    'Возврат',
    'Корректировка',
    'Списание долга',
    'Перерасход',
  ]);
  expect(columns.find((column) => column.header === 'Клиент')?.choicesFrom).toEqual({
    sheet: 'Клиенты',
    header: 'Клиент',
  });
});

it('mends a sheet under the name and the headers that it has', () => {
  const found = findTable(SHEETS.timeLog, sheet('учёт времени', '', 'Часы | ДАТА | Клиент'));
  const plan = planOf(SHEETS.timeLog, 'ru', found);
  expect(plan).toMatchObject({ name: 'учёт времени', frozenRows: 2 });
  expect(plan.columns.map((column) => column.header)).toEqual([
    'ДАТА',
    'Клиент',
    'Услуга',
    'Задача',
    'Исполнитель',
    'Часы',
    'Учитывать',
    'Учтено',
    'Проведено',
    'ID',
  ]);
});

it.each([
  ['en', 'Currency', 'USD'],
  ['ru', 'Валюта', 'RUB'],
] as const)('writes the settings into a new sheet in %s, and never again', (language, setting, value) => {
  const plan = planOf(SHEETS.settings, language, null);
  expect(plan.rows.find((row) => row[0] === setting)).toEqual([setting, value, expect.any(String)]);
  const found = findTable(
    SHEETS.settings,
    sheet(
      plan.name,
      plan.columns.map((column) => column.header),
    ),
  );
  expect(planOf(SHEETS.settings, language, found).rows).toEqual([]);
});
