import reportEn from '../../build/templates/report.en.docx';
import reportRu from '../../build/templates/report.ru.docx';
import type { Language } from '../words/language';

/** The built-in templates of the report, as base64. */
export const reportTemplates: Readonly<Record<Language, string>> = { en: reportEn, ru: reportRu };
