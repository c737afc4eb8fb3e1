import type { Language } from './language';

/** A service of the catalogue that a new book starts with. Names are English, Russian. */
export interface CatalogueService {
  readonly name: readonly [en: string, ru: string];
  readonly area: readonly [en: string, ru: string];
  /** What it usually takes; a fresh plan takes its estimate from here. */
  readonly typicalHours: number;
  /** An hour of it counts this many times; 1 where left out. */
  readonly factor?: number;
}

const WEB_SITE = ['Web site', 'Сайт'] as const;
const PROMOTION = ['Promotion', 'Продвижение'] as const;
const SOFTWARE = ['Software', 'Программы'] as const;
const DESIGN = ['Design', 'Дизайн'] as const;
const COMPUTERS = ['Computers and networks', 'Компьютеры и сети'] as const;

/** The services of a small studio, in five areas. */
export const catalogue = {
  domain: { name: ['Domain name', 'Доменное имя'], area: WEB_SITE, typicalHours: 0.5 },
  pageDesign: { name: ['Original page design', 'Оригинальный дизайн страницы'], area: WEB_SITE, typicalHours: 10 },
  hosting: { name: ['Hosting', 'Хостинг'], area: WEB_SITE, typicalHours: 1.5 },
  newPage: { name: ['New page', 'Новая страница'], area: WEB_SITE, typicalHours: 1 },
  pageChange: { name: ['Change on a page', 'Правка на странице'], area: WEB_SITE, typicalHours: 0.5 },
  search: { name: ['Search optimisation', 'Поисковая оптимизация'], area: WEB_SITE, typicalHours: 2 },
  listing: { name: ['Listing in catalogues', 'Размещение в каталогах'], area: PROMOTION, typicalHours: 1 },
  campaign: { name: ['Advertising campaign', 'Рекламная кампания'], area: PROMOTION, typicalHours: 3 },
  banner: { name: ['Banner', 'Баннер'], area: PROMOTION, typicalHours: 1.5 },
  development: { name: ['Development', 'Разработка'], area: SOFTWARE, typicalHours: 6 },
  maintenance: { name: ['Maintenance', 'Сопровождение'], area: SOFTWARE, typicalHours: 2 },
  analysis: { name: ['Analysis', 'Анализ'], area: SOFTWARE, typicalHours: 3 },
  identity: { name: ['Corporate identity', 'Фирменный стиль'], area: DESIGN, typicalHours: 12 },
  printed: { name: ['Advertising material', 'Рекламные материалы'], area: DESIGN, typicalHours: 3 },
  setUp: { name: ['Set-up', 'Настройка'], area: COMPUTERS, typicalHours: 1.5 },
  assembly: { name: ['Assembly', 'Сборка'], area: COMPUTERS, typicalHours: 2 },
  repair: { name: ['Repair', 'Ремонт'], area: COMPUTERS, typicalHours: 2 },
  virus: { name: ['Virus removal', 'Удаление вирусов'], area: COMPUTERS, typicalHours: 1.5 },
  recovery: { name: ['Data recovery', 'Восстановление данных'], area: COMPUTERS, typicalHours: 4, factor: 1.5 },
} as const satisfies Readonly<Record<string, CatalogueService>>;

export type ServiceKey = keyof typeof catalogue;

/** A category in the language of a document, where it is one of the areas above; else as the office calls it. */
export function categoryIn(language: Language, category: string): string {
  const services: readonly CatalogueService[] = Object.values(catalogue);
  const known = services.map((service) => service.area).find((area) => area.includes(category));
  return known === undefined ? category : known[language === 'ru' ? 1 : 0];
}
