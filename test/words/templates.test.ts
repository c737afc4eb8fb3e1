import { requestLabels } from '../../src/words/labels/request';
import { LANGUAGES } from '../../src/words/language';
import { templateWords } from '../../src/words/templates';

it.each(LANGUAGES)('calls the template of payment requests as the document calls itself: %s', (language) => {
  expect(templateWords(language).kinds.request).toBe(requestLabels[language].title);
});
