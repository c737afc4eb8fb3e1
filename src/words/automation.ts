import { russianPlural } from './format';
import type { InLanguages, Language } from './language';

/** Why the automation was not changed. */
interface AutomationWords {
  readonly othersAccount: (account: string) => string;
  readonly unknownAccount: string;
  readonly dayOutOfRange: string;
  readonly hourOutOfRange: string;
  readonly notAddresses: (wrong: readonly string[]) => string;
  readonly tooManyAddresses: (most: number) => string;
}

const words: InLanguages<AutomationWords> = {
  en: {
    othersAccount: (account) => `It already runs as ${account}. Take it over if it should run as you.`,
    unknownAccount: 'Google does not say who you are, so it cannot run as you. Allow Carryover to see your address.',
    dayOutOfRange: 'The day must be a whole number from 1 to 28.',
    hourOutOfRange: 'The hour must be a whole number from 0 to 23.',
    notAddresses: (wrong) => `Not an e-mail address: ${wrong.join(', ')}.`,
    tooManyAddresses: (most) => `At most ${most} addresses can be told.`,
  },
  ru: {
    othersAccount: (account) =>
      `Автоматизация уже работает от имени ${account}. Чтобы она работала от вашего имени, переключите её на себя.`,
    unknownAccount:
      'Google не сообщает ваш адрес, поэтому работать от вашего имени нельзя. Разрешите Carryover видеть ваш адрес.',
    dayOutOfRange: 'День — целое число от 1 до 28.',
    hourOutOfRange: 'Час — целое число от 0 до 23.',
    notAddresses: (wrong) => `Это не адрес эл. почты: ${wrong.join(', ')}.`,
    tooManyAddresses: (most) =>
      `Уведомлять можно не больше ${most} ${russianPlural(most, 'адрес', 'адреса', 'адресов')}.`,
  },
};

export function automationWords(language: Language): AutomationWords {
  return words[language];
}
