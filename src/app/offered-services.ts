import { minutes, type Minutes } from '../ledger/minutes';
import { catalogue, categoryIn, type CatalogueService } from '../words/catalogue';
import type { Language } from '../words/language';
import type { Book } from '../workbook/book';
import { serviceName } from './service-name';

/** A service as a proposal can name it. */
export interface OfferedService {
  /** As the book knows it. */
  readonly name: string;
  readonly label: string;
  readonly category: string;
  readonly typicalMinutes: Minutes | null;
}

/** The services of the Services sheet, named in a language; where it has none, those that a new book starts with. */
export function offeredServices({ catalogue: services }: Book, language: Language): readonly OfferedService[] {
  if (services.size === 0) return Object.values<CatalogueService>(catalogue).map((one) => builtIn(one, language));
  return [...services.values()].map((service) => ({
    name: service.name,
    label: serviceName(service, language),
    category: categoryIn(language, service.category),
    typicalMinutes: service.typicalMinutes,
  }));
}

function builtIn({ name, area, typicalHours }: CatalogueService, language: Language): OfferedService {
  const index = language === 'ru' ? 1 : 0;
  return { name: name[0], label: name[index], category: area[index], typicalMinutes: minutes(typicalHours * 60) };
}
