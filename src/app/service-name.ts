import type { Language } from '../words/language';
import type { ServiceRecord } from '../workbook/records';

/** A service's name in the language of a document, where the catalogue has one. */
export function serviceName(service: ServiceRecord, language: Language): string {
  const translated = language === 'ru' ? service.russian : service.english;
  return translated === '' ? service.name : translated;
}
