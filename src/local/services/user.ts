import type { Implementation } from './methods';

export class User implements Implementation<'Session.User'> {
  readonly path = 'Session.User';

  /** '' where Google does not tell. */
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}
