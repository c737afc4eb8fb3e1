import { catalogue, type CatalogueService } from '../../words/catalogue';
import { august } from './august';
import { clients, languageOf, type ClientKey, type SampleClient } from './clients';
import type { SampleEntry } from './entry';
import { october } from './october';
import { payments, type SamplePayment } from './payments';
import { september } from './september';
import { settings } from './settings';
import { staff, type SampleWorker } from './staff';
import { terms, type SampleTerms } from './terms';
import type { Language } from '../../words/language';
import { inLanguage, type Pair } from './text';
import { choices } from './choices';
import { workPlan, type SamplePlanItem } from './work-plan';

/** What people type into one sheet: its name, the headers, and the text of each cell below them; '' is left blank. */
export interface TypedSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A row whose first cell stands in the sheet already is completed, not added again. */
  readonly keyed: boolean;
}

interface Column<Row> {
  readonly header: Pair;
  readonly type: (row: Row, book: Language) => string;
}

/** The sample studio as its people would type it into a book of the language. */
export function sampleSheets(book: Language): readonly TypedSheet[] {
  return [
    typed(book, ['Settings', 'Настройки'], settings, settingColumns, true),
    servicesSheet(book),
    typed(book, ['Staff', 'Сотрудники'], Object.values(staff), staffColumns),
    typed(book, ['Clients', 'Клиенты'], Object.values(clients), clientColumns),
    typed(book, ['Terms', 'Условия'], terms, termsColumns),
    typed(book, ['Payments', 'Платежи'], payments, paymentColumns),
    typed(book, ['Time log', 'Учёт времени'], [...august, ...september, ...october], entryColumns),
    typed(book, ['Work plan', 'План работ'], workPlan, planColumns),
  ];
}

export function servicesSheet(book: Language): TypedSheet {
  return typed(book, ['Services', 'Услуги'], Object.values(catalogue), serviceColumns, true);
}

function typed<Row>(
  book: Language,
  name: Pair,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keyed = false,
): TypedSheet {
  return {
    keyed,
    name: inLanguage(book, name),
    headers: columns.map((column) => inLanguage(book, column.header)),
    rows: rows.map((row) => columns.map((column) => column.type(row, book))),
  };
}

const CLIENT: Pair = ['Client', 'Клиент'];
const DATE: Pair = ['Date', 'Дата'];
const HOURS: Pair = ['Hours', 'Часы'];
const NOTE: Pair = ['Note', 'Примечание'];
const SERVICE: Pair = ['Service', 'Услуга'];
const TASK: Pair = ['Task', 'Задача'];
const WORKER: Pair = ['Worker', 'Исполнитель'];

/** What concerns a client is written in the client's language. */
function forClient(key: ClientKey, book: Language, text: Pair): string {
  return inLanguage(languageOf(clients[key], book), text);
}

function nameOf(key: ClientKey, book: Language): string {
  return forClient(key, book, clients[key].name);
}

/** A number as it is typed: 1.5 in an English book, 1,5 in a Russian one, where 1.5 would be a day of May. */
function typedNumber(number: string | number | undefined, book: Language): string {
  const text = String(number ?? '');
  return book === 'en' ? text : text.replace('.', ',');
}

/** A date as it is typed: 2026-10-05 in an English book, 05.10.2026 in a Russian one. */
function typedDate(date: string, book: Language): string {
  return book === 'en' ? date : date.split('-').reverse().join('.');
}

const settingColumns: readonly Column<(typeof settings)[number]>[] = [
  { header: ['Setting', 'Параметр'], type: ([setting], book) => inLanguage(book, setting) },
  { header: ['Value', 'Значение'], type: ([, value], book) => inLanguage(book, value) },
];

const serviceColumns: readonly Column<CatalogueService>[] = [
  { header: SERVICE, type: (service, book) => inLanguage(book, service.name) },
  { header: ['Category', 'Категория'], type: (service, book) => inLanguage(book, service.area) },
  { header: ['Typical hours', 'Типовые часы'], type: (service, book) => typedNumber(service.typicalHours, book) },
  { header: ['Factor', 'Коэффициент'], type: (service, book) => typedNumber(service.factor, book) },
  { header: ['In English', 'По-английски'], type: (service) => service.name[0] },
  { header: ['In Russian', 'По-русски'], type: (service) => service.name[1] },
];

const staffColumns: readonly Column<SampleWorker>[] = [
  { header: WORKER, type: (worker, book) => inLanguage(book, worker.name) },
  { header: ['Email', 'Эл. почта'], type: (worker) => worker.email },
  { header: ['Role', 'Роль'], type: (worker, book) => inLanguage(book, choices.role[worker.role]) },
  { header: ['Speciality', 'Специализация'], type: (worker, book) => inLanguage(book, worker.speciality) },
  { header: ['Active', 'Работает'], type: (_, book) => inLanguage(book, ['Yes', 'Да']) },
];

const clientColumns: readonly Column<SampleClient>[] = [
  { header: CLIENT, type: (client, book) => inLanguage(languageOf(client, book), client.name) },
  { header: ['Type', 'Тип'], type: (client, book) => inLanguage(book, choices.type[client.type]) },
  { header: ['Start', 'Начало'], type: (client) => client.start },
  { header: ['Language', 'Язык'], type: languageOf },
  { header: ['Currency', 'Валюта'], type: (client) => client.currency },
  { header: ['Emails', 'Эл. почта'], type: (client) => client.emails },
  {
    header: ['Delivery', 'Доставка'],
    type: (client, book) => inLanguage(book, choices.delivery[client.delivery ?? 'share']),
  },
  { header: ['Billing months', 'Период оплаты, мес.'], type: (client) => client.billingMonths ?? '1' },
  { header: ['Grant', 'Зачисление'], type: (client, book) => inLanguage(book, choices.grant[client.grant ?? 'paid']) },
  {
    header: ['Release', 'Выдача'],
    type: (client, book) => inLanguage(book, choices.release[client.release ?? 'monthly']),
  },
  { header: ['Carry limit', 'Лимит переноса'], type: (client) => client.carryLimit ?? '' },
  { header: ['Expiry months', 'Срок, мес.'], type: (client) => client.expiryMonths ?? '' },
  {
    header: ['Overage', 'Перерасход'],
    type: (client, book) => inLanguage(book, choices.overage[client.overage ?? 'carry']),
  },
  { header: ['Opening hours', 'Входящие часы'], type: (client) => client.openingHours ?? '' },
  { header: ['Opening value', 'Входящая стоимость'], type: (client) => client.openingValue ?? '' },
  { header: ['Details', 'Реквизиты'], type: (client, book) => inLanguage(languageOf(client, book), client.details) },
  { header: ['Contract', 'Договор'], type: (client) => client.contract },
  {
    header: ['Signatory', 'Подписант'],
    type: (client, book) => inLanguage(languageOf(client, book), client.signatory),
  },
];

const termsColumns: readonly Column<SampleTerms>[] = [
  { header: CLIENT, type: (row, book) => nameOf(row.client, book) },
  { header: ['From', 'С'], type: (row) => row.from },
  { header: ['Monthly fee', 'Абонплата'], type: (row) => row.monthlyFee },
  { header: ['Monthly hours', 'Часов в месяц'], type: (row) => row.monthlyHours },
  { header: ['Overage rate', 'Ставка перерасхода'], type: (row) => row.overageRate ?? '' },
  { header: ['Project rate', 'Проектная ставка'], type: (row) => row.projectRate ?? '' },
  { header: NOTE, type: (row, book) => inLanguage(book, row.note ?? ['', '']) },
];

const paymentColumns: readonly Column<SamplePayment>[] = [
  { header: DATE, type: (payment, book) => typedDate(payment.date, book) },
  { header: CLIENT, type: (payment, book) => nameOf(payment.client, book) },
  { header: ['Amount', 'Сумма'], type: (payment, book) => typedNumber(payment.amount, book) },
  {
    header: ['Kind', 'Вид'],
    type: (payment, book) => (payment.kind ? inLanguage(book, choices.kind[payment.kind]) : ''),
  },
  { header: ['For', 'За'], type: (payment) => payment.for ?? '' },
  { header: HOURS, type: (payment) => payment.hours ?? '' },
  { header: NOTE, type: (payment, book) => inLanguage(book, payment.note ?? ['', '']) },
];

const entryColumns: readonly Column<SampleEntry>[] = [
  { header: DATE, type: ([date], book) => typedDate(date, book) },
  { header: CLIENT, type: ([, client], book) => nameOf(client, book) },
  { header: SERVICE, type: ([, , service], book) => inLanguage(book, catalogue[service].name) },
  { header: TASK, type: ([, client, , taskEn, taskRu], book) => forClient(client, book, [taskEn, taskRu]) },
  { header: WORKER, type: ([, , , , , worker], book) => inLanguage(book, staff[worker].name) },
  { header: HOURS, type: ([, , , , , , hours]) => hours },
  {
    header: ['Charge', 'Учитывать'],
    type: ([, , , , , , , charge], book) => (charge ? inLanguage(book, ['No', 'Нет']) : ''),
  },
];

const planColumns: readonly Column<SamplePlanItem>[] = [
  { header: ['Period', 'Период'], type: ([period]) => period },
  { header: CLIENT, type: ([, client], book) => nameOf(client, book) },
  { header: TASK, type: ([, client, , taskEn, taskRu], book) => forClient(client, book, [taskEn, taskRu]) },
  { header: SERVICE, type: ([, , service], book) => inLanguage(book, catalogue[service].name) },
  { header: ['Estimate', 'Оценка'], type: ([, , , , , estimate], book) => typedNumber(estimate, book) },
  { header: ['Status', 'Статус'], type: ([, , , , , , status], book) => inLanguage(book, choices.progress[status]) },
];
