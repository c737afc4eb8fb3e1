import type { Language } from '../../words/language';
import type { Pair } from './text';

export type ClientKey =
  | 'bakery'
  | 'library'
  | 'charity'
  | 'dental'
  | 'autoParts'
  | 'furniture'
  | 'freight'
  | 'travel'
  | 'council'
  | 'law'
  | 'museum'
  | 'works';

/** A client of the studio; what is left out stays blank in the book. */
export interface SampleClient {
  readonly name: Pair;
  readonly type: 'business' | 'government' | 'nonprofit';
  readonly start: string;
  /** `home` speaks the book's language, `abroad` the other one; what concerns a client is written in its language. */
  readonly speaks: 'home' | 'abroad';
  readonly currency: 'USD' | 'EUR' | 'RUB';
  readonly emails: string;
  readonly delivery?: 'pdf' | 'both';
  readonly billingMonths?: '3' | '6' | '12';
  readonly grant?: 'due';
  readonly release?: 'atOnce';
  readonly carryLimit?: string;
  readonly expiryMonths?: string;
  readonly overage?: 'bill';
  readonly openingHours?: string;
  readonly openingValue?: string;
  readonly details: Pair;
  readonly contract: string;
  readonly signatory: Pair;
}

export function languageOf(client: SampleClient, book: Language): Language {
  if (client.speaks === 'home') return book;
  return book === 'en' ? 'ru' : 'en';
}

export const clients: Readonly<Record<ClientKey, SampleClient>> = {
  bakery: {
    name: ['Harbour Lane Bakery', 'Пекарня «Гавань»'],
    type: 'business',
    start: '2026-09',
    speaks: 'home',
    currency: 'USD',
    emails: 'orders@harbourlane.example.com',
    details: ['7 Harbour Lane, Port Ellery', 'г. Приморск, Портовый пер., 7'],
    contract: 'HL-2026/09',
    signatory: ['Grace Hollis, owner', 'Г. А. Холина, владелица'],
  },
  library: {
    name: ['Northgate Town Library', 'Городская библиотека «Заречье»'],
    type: 'government',
    start: '2026-08',
    speaks: 'home',
    currency: 'EUR',
    emails: 'office@northgate-library.example.com; accounts@northgate-library.example.com',
    delivery: 'both',
    billingMonths: '3',
    grant: 'due',
    details: ['12 Market Square, Northgate', 'г. Заречье, Рыночная пл., 12'],
    contract: 'L-14/2026',
    signatory: ['Edith Marlow, head librarian', 'Е. П. Марлова, заведующая'],
  },
  charity: {
    name: ['Open Door Charity', 'Благотворительный фонд «Тёплый дом»'],
    type: 'nonprofit',
    start: '2026-08',
    speaks: 'home',
    currency: 'USD',
    emails: 'hello@opendoor.example.com',
    billingMonths: '6',
    details: ['3 Chapel Row, Northgate', 'г. Заречье, ул. Садовая, 3'],
    contract: 'OD-5',
    signatory: ['Peter Lane, trustee', 'П. И. Ланской, директор'],
  },
  dental: {
    name: ['Bright Smile Dental', 'Стоматология «Улыбка»'],
    type: 'business',
    start: '2026-08',
    speaks: 'home',
    currency: 'USD',
    emails: 'manager@brightsmile.example.com',
    delivery: 'pdf',
    overage: 'bill',
    details: ['41 Station Road, Port Ellery', 'г. Приморск, Вокзальная ул., 41'],
    contract: 'BS-2026/2',
    signatory: ['Dr Nadia Farrow', 'Н. В. Фарафонова, главный врач'],
  },
  autoParts: {
    name: ['Meridian Auto Parts', 'ООО «Меридиан Авто»'],
    type: 'business',
    start: '2026-08',
    speaks: 'abroad',
    currency: 'EUR',
    emails: 'office@meridian.example.com',
    carryLimit: '10',
    details: ['Unit 8, Ring Road 115', 'Кольцевая дорога, 115, склад 8'],
    contract: 'М-117',
    signatory: ['Oleg Tarasov, director', 'О. Н. Тарасов, директор'],
  },
  furniture: {
    name: ['Oakline Furniture', 'Мебельный дом «Дубрава»'],
    type: 'business',
    start: '2026-08',
    speaks: 'home',
    currency: 'USD',
    emails: 'sales@oakline.example.com, ruth@oakline.example.com',
    details: ['Mill Yard, Lower Ashby', 'пос. Нижний Ясень, Мельничный двор'],
    contract: 'OF-31',
    signatory: ['Ruth Ashby, partner', 'Р. С. Ясенева, совладелица'],
  },
  freight: {
    name: ['North Wind Freight', 'ООО «Северный ветер — Логистика»'],
    type: 'business',
    start: '2026-08',
    speaks: 'abroad',
    currency: 'RUB',
    emails: 'office@northwind.example.com',
    delivery: 'both',
    details: ['Berth 4, Northern Port', 'Северный порт, причал 4'],
    contract: 'СВ-26/08',
    signatory: ['Igor Lapin, director', 'И. М. Лапин, генеральный директор'],
  },
  travel: {
    name: ['Blue Kite Travel', 'Турбюро «Синий змей»'],
    type: 'business',
    start: '2026-10',
    speaks: 'home',
    currency: 'EUR',
    emails: 'team@bluekite.example.com',
    details: ['2 Pier Street, Port Ellery', 'г. Приморск, Причальная ул., 2'],
    contract: 'BK-1',
    signatory: ['Simon Tully, founder', 'С. А. Туляков, основатель'],
  },
  council: {
    name: ['Elmwood District Council', 'Администрация Вязовского района'],
    type: 'government',
    start: '2026-08',
    speaks: 'home',
    currency: 'EUR',
    emails: 'clerk@elmwood.example.com',
    delivery: 'pdf',
    billingMonths: '12',
    details: ['1 Council Green, Elmwood', 'г. Вязов, пл. Советов, 1'],
    contract: '2026-ICT-044',
    signatory: ['Harold Finch, district clerk', 'Г. Л. Финченко, управляющий делами'],
  },
  law: {
    name: ['Hale & Stone Solicitors', 'Адвокатское бюро «Камнев и партнёры»'],
    type: 'business',
    start: '2026-08',
    speaks: 'home',
    currency: 'USD',
    emails: 'office@halestone.example.com',
    expiryMonths: '2',
    openingHours: '3:30',
    openingValue: '105',
    details: ['19 Court Street, Port Ellery', 'г. Приморск, Судебная ул., 19'],
    contract: 'HS/2026',
    signatory: ['Miriam Stone, partner', 'М. Я. Камнева, партнёр'],
  },
  museum: {
    name: ['Museum of Timepieces', 'Музей часов'],
    type: 'nonprofit',
    start: '2026-08',
    speaks: 'abroad',
    currency: 'EUR',
    emails: 'info@timepieces.example.com',
    details: ['Tower Street 5', 'Башенная ул., 5'],
    contract: 'МЧ-9',
    signatory: ['Vera Sokolova, curator', 'В. Д. Соколова, хранитель'],
  },
  works: {
    name: ['Precision Instrument Works', 'АО «Завод точных приборов»'],
    type: 'business',
    start: '2026-08',
    speaks: 'abroad',
    currency: 'RUB',
    emails: 'it@precision.example.com\nbuh@precision.example.com',
    delivery: 'both',
    billingMonths: '3',
    release: 'atOnce',
    details: ['Factory Lane 20', 'Заводской проезд, 20'],
    contract: 'ЗТП-2026/311',
    signatory: ['Andrei Belov, chief engineer', 'А. К. Белов, главный инженер'],
  },
};
