import type { People } from '../app/ports';

/** Whoever clicked; in a run that nobody clicked for, the account whose run it is. */
export const sessionPeople: People = {
  current: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  language: () => (Session.getActiveUserLocale().slice(0, 2) === 'ru' ? 'ru' : 'en'),
};
