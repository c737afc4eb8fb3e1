import { knowsUser, type Execution } from './execution';
import type { Implementation } from './methods';
import { User } from './user';

export class Session implements Implementation<'Session'> {
  readonly path = 'Session';

  constructor(private readonly execution: Execution) {}

  /** Whoever is at the keyboard: nobody where a clock set the execution off. */
  getActiveUser(): User {
    const { cause, host } = this.execution;
    return new User(knowsUser(this.execution) && cause.as !== 'trigger' ? host.user.email : '');
  }

  /** Whose rights the execution has: of a trigger, whoever made it. */
  getEffectiveUser(): User {
    return new User(knowsUser(this.execution) ? this.execution.host.user.email : '');
  }

  getActiveUserLocale(): string {
    return this.execution.host.user.locale;
  }
}
