import { englishPlural } from './format';
import type { TemplateWords } from './templates';

const kinds: TemplateWords['kinds'] = {
  report: 'Report',
  act: 'Act',
  request: 'Payment request',
  proposal: 'Proposal',
};
const languages = { en: 'English', ru: 'Russian' };

export const templatesEn: TemplateWords = {
  kinds,
  template: (kind, language) => `the template “${kinds[kind]}, ${languages[language]}”`,
  ownTemplates: 'your templates',
  logo: 'the logo',
  templateFile: (kind, language) => `Template – ${kinds[kind]} (${languages[language]})`,
  previewFile: (kind, language) => `Preview – ${kinds[kind]} (${languages[language]})`,
  logoFile: 'Logo',
  notRead: (what, why) => `Documents do without ${what}, which cannot be read: ${why}`,
  notSound: (template, faults) =>
    `The built-in template serves as long as ${template} of yours has ${faults} ${englishPlural(faults, 'problem', 'problems')}: choose Carryover → Templates… and Check.`,
  lostTemplate: (link) =>
    `The setting “Report template” has a link that leads to no template of this book which this account made: ${link}. The built-in template serves. Choose Carryover → Templates… and Customise.`,
  lostLogo: (link) =>
    `The setting “Logo” has a link that leads to no picture which this account was given in Templates…: ${link}. Documents do without.`,
  notPicture: 'it is neither a PNG nor a JPEG.',
  logoRefused:
    'The logo must be a PNG or JPEG picture: this file is neither. Save it as one of them and choose it again.',
  logoTooLarge: 'The logo must not be larger than 500 KB. Save it smaller and choose it again.',
  notFiled: (why) => `Google Drive has refused: ${why}`,
  onlyAccount: (account) =>
    `Documents are made by ${account}, which cannot read the files of others: ask ${account} to do this, or take the automation over.`,
};
