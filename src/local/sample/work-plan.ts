import type { ServiceKey } from '../../words/catalogue';
import type { ClientKey } from './clients';

export type SampleProgress = 'planned' | 'inProgress' | 'done' | 'dropped';

/** One task of the plan: in English and Russian, its estimate as it was typed, how far it is. */
export type SamplePlanItem = readonly [
  period: string,
  client: ClientKey,
  service: ServiceKey,
  taskEn: string,
  taskRu: string,
  estimate: string,
  status: SampleProgress,
];

// prettier-ignore
export const workPlan: readonly SamplePlanItem[] = [
  ['2026-10', 'bakery', 'pageDesign', 'Front page: original design', 'Главная страница: новый дизайн', '10', 'done'],
  ['2026-10', 'bakery', 'newPage', 'Gift boxes', 'Подарочные наборы', '1', 'done'],
  ['2026-10', 'library', 'maintenance', 'Catalogue: new version', 'Каталог: новая версия', '4', 'done'],
  ['2026-10', 'freight', 'development', 'Cargo tracking: map', 'Слежение за грузом: карта', '6', 'done'],
  ['2026-10', 'autoParts', 'newPage', 'Loyalty programme', 'Программа для постоянных клиентов', '1', 'dropped'],
  ['2026-10', 'council', 'newPage', 'Public hearings', 'Публичные слушания', '1', 'done'],
  ['2026-11', 'bakery', 'pageChange', 'Christmas menu', 'Рождественское меню', '0:30', 'planned'],
  ['2026-11', 'charity', 'newPage', 'Report on the winter appeal', 'Отчёт о зимнем сборе', '1', 'planned'],
  ['2026-11', 'dental', 'development', 'Booking form: choice of doctor', 'Запись на приём: выбор врача', '5', 'inProgress'],
  ['2026-11', 'furniture', 'search', 'Bedroom series: titles', 'Спальная серия: заголовки', '2', 'planned'],
  ['2026-11', 'freight', 'development', 'Cargo tracking: arrival forecast', 'Слежение за грузом: прогноз прибытия', '6', 'planned'],
  ['2026-11', 'travel', 'identity', 'Sign and colours', 'Знак и цвета', '5', 'inProgress'],
  ['2026-11', 'museum', 'newPage', 'Clock of the month', 'Часы месяца', '1', 'planned'],
  ['2026-11', 'works', 'development', 'Orders program: plan of the shops', 'Программа заказов: план цехов', '8', 'planned'],
];
