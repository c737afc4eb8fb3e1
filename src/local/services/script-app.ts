import { nextDue, type ClockTrigger } from './clock-trigger';
import { ServiceException } from './exception';
import type { Host } from './host';
import type { Implementation } from './methods';
import { constantReference, type Reference } from './seam';

/** Of one user, for one script. */
const MOST_TRIGGERS = 20;

export class ScriptApp implements Implementation<'ScriptApp'> {
  readonly path = 'ScriptApp';

  constructor(private readonly host: Host) {}

  getOAuthToken(): string {
    return 'no-token-outside-google';
  }

  getAuthorizationInfo(_authMode: unknown): AuthorizationInfo {
    return new AuthorizationInfo(this.host.authorized);
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.host, functionName);
  }

  /** The triggers of whoever runs this; nobody sees another's. */
  getProjectTriggers(): Trigger[] {
    return triggersOf(this.host).map((trigger) => new Trigger(trigger));
  }

  deleteTrigger({ trigger }: Trigger): void {
    const place = this.host.triggers.indexOf(trigger);
    if (place >= 0) this.host.triggers.splice(place, 1);
  }
}

export class AuthorizationInfo implements Implementation<'ScriptApp.AuthorizationInfo'> {
  readonly path = 'ScriptApp.AuthorizationInfo';

  constructor(private readonly authorized: boolean) {}

  getAuthorizationStatus(): Reference {
    return constantReference('ScriptApp.AuthorizationStatus', this.authorized ? 'NOT_REQUIRED' : 'REQUIRED');
  }
}

export class Trigger implements Implementation<'ScriptApp.Trigger'> {
  readonly path = 'ScriptApp.Trigger';

  constructor(readonly trigger: ClockTrigger) {}

  getUniqueId(): string {
    return this.trigger.id;
  }

  getHandlerFunction(): string {
    return this.trigger.functionName;
  }
}

export class TriggerBuilder implements Implementation<'ScriptApp.TriggerBuilder'> {
  readonly path = 'ScriptApp.TriggerBuilder';

  constructor(
    private readonly host: Host,
    private readonly functionName: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.host, this.functionName);
  }
}

export class ClockTriggerBuilder implements Implementation<'ScriptApp.ClockTriggerBuilder'> {
  readonly path = 'ScriptApp.ClockTriggerBuilder';
  private hours: number | null = null;

  constructor(
    private readonly host: Host,
    private readonly functionName: string,
  ) {}

  everyHours(hours: number): this {
    this.hours = hours;
    return this;
  }

  /** Refused past what one user may have: 20 triggers of a script, and of an add-on one in a document. */
  create(): Trigger {
    const { host, functionName, hours } = this;
    if (hours === null) throw new Error('a clock trigger without a rhythm is not implemented outside Google');
    const own = triggersOf(host).length;
    if (host.addOn && own > 0) {
      throw new ServiceException(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (own >= MOST_TRIGGERS) {
      throw new ServiceException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const now = host.now ?? new Date();
    const dueAt = nextDue(now, hours, now).toISOString();
    const trigger = { id: host.uuid(), functionName, everyHours: hours, user: { ...host.user }, dueAt };
    host.triggers.push(trigger);
    return new Trigger(trigger);
  }
}

function triggersOf({ triggers, user }: Host): readonly ClockTrigger[] {
  return triggers.filter((trigger) => trigger.user.email === user.email);
}
