import { ServiceException } from './exception';
import type { Implementation } from './methods';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** A store of texts by name, with Google's limits. */
export class Properties implements Implementation<'PropertiesService.Properties'> {
  readonly path = 'PropertiesService.Properties';

  constructor(private readonly store: Map<string, string>) {}

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const next = new Map(deleteAllOthers ? [] : this.store);
    for (const [key, value] of Object.entries(properties)) {
      const text = String(value);
      if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceException('Argument too large: value');
      next.set(key, text);
    }
    if (sizeOf(next) > STORE_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    next.forEach((value, key) => this.store.set(key, value));
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  return [...store].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
}
