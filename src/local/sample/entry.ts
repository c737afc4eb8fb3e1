import type { ServiceKey } from '../../words/catalogue';
import type { ClientKey } from './clients';
import type { WorkerKey } from './staff';

/** One row of work as it was typed: the task in English and Russian, the hours in whatever way somebody types them. */
export type SampleEntry = readonly [
  date: string,
  client: ClientKey,
  service: ServiceKey,
  taskEn: string,
  taskRu: string,
  worker: WorkerKey,
  hours: string,
  charge?: 'notCharged',
];
