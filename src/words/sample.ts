import type { InLanguages, Language } from './language';

/** A client that does not exist, for trying templates. */
export interface SampleWords {
  readonly company: string;
  readonly companyDetails: string;
  readonly bankDetails: string;
  readonly companySignatory: string;
  readonly client: string;
  readonly clientDetails: string;
  readonly clientSignatory: string;
  readonly contract: string;
  readonly taxNote: string;
  readonly worker: string;
  readonly categories: readonly [string, string];
  readonly services: readonly [string, string];
  readonly tasks: readonly [string, string, string];
  readonly needs: readonly [string, string];
}

const words: InLanguages<SampleWords> = {
  en: {
    company: 'Your company',
    companyDetails: '1 Main Street, Springfield',
    bankDetails: 'Springfield Bank, account 12345678',
    companySignatory: 'John Smith, director',
    client: 'Sample Bakery',
    clientDetails: '3 Quay Lane, Springfield',
    clientSignatory: 'Ann Miller, owner',
    contract: 'No 17 of 1 September 2026',
    taxNote: 'No VAT is charged.',
    worker: 'Ada Bright',
    categories: ['Web site', 'Promotion'],
    services: ['Change on a page', 'Advertising campaign'],
    tasks: ['Opening hours on the contact page', 'Autumn offer', 'Typing error on the front page'],
    needs: ['A site that is kept up to date', 'Somebody to call when the computers do not work'],
  },
  ru: {
    company: 'Ваша компания',
    companyDetails: 'г. Тверь, ул. Главная, 1',
    bankDetails: 'Банк «Пример», счёт 40702810000000000001',
    companySignatory: 'И. И. Иванов, директор',
    client: 'Пекарня «Пример»',
    clientDetails: 'г. Тверь, Набережный переулок, 3',
    clientSignatory: 'А. П. Мельникова, владелец',
    contract: '№ 17 от 1 сентября 2026 г.',
    taxNote: 'НДС не облагается.',
    worker: 'Ада Светлова',
    categories: ['Сайт', 'Продвижение'],
    services: ['Правка на странице', 'Рекламная кампания'],
    tasks: ['Часы работы на странице контактов', 'Осенняя акция', 'Опечатка на главной странице'],
    needs: ['Сайт, который всегда в порядке', 'К кому обратиться, если не работают компьютеры'],
  },
};

export function sampleWords(language: Language): SampleWords {
  return words[language];
}
