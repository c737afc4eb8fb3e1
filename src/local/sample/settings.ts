import type { Pair } from './text';

/** The settings that the sample studio filled in; all others keep what set-up gave them. */
export const settings: readonly (readonly [setting: Pair, value: Pair])[] = [
  [
    ['Company', 'Компания'],
    ['Lantern Studio', 'Студия «Фонарь»'],
  ],
  [
    ['Company details', 'Реквизиты компании'],
    ['4 Lighthouse Street, Port Ellery', 'г. Приморск, Маячная ул., 4'],
  ],
  [
    ['Bank details', 'Банковские реквизиты'],
    ['Account 000123456789, Ellery Bank', 'Счёт 000123456789, банк «Приморский»'],
  ],
  [
    ['Signatory', 'Подписант'],
    ['Anna Berg, director', 'А. Берг, директор'],
  ],
  [
    ['Currency', 'Валюта'],
    ['USD', 'USD'],
  ],
  [
    ['Time zone', 'Часовой пояс'],
    ['Europe/Riga', 'Europe/Riga'],
  ],
  [
    ['Fee step', 'Шаг объёма'],
    ['1', '1'],
  ],
  [
    ['Alert at %', 'Предупреждать при %'],
    ['80', '80'],
  ],
];
