import type { People } from '../app/ports';
import { userLanguage } from './user-language';

/** Whoever clicked; in a run that nobody clicked for, the account whose run it is. */
export const sessionPeople: People = {
  current: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  language: userLanguage,
};
