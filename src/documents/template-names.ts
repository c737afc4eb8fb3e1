import { valueIn } from './engine';
import { fault, type Found, type TemplateFault } from './template-fault';
import type { Places } from './template-places';

/** A tag as the engine has read it; the beginning of a loop need not say that it is one. */
export interface Tag {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly location?: string;
  readonly inverted?: boolean;
  readonly offset: number;
}

/** What a loop, or the document, makes known. */
interface Scope {
  readonly name: string;
  readonly value: unknown;
  /** Where its loop begins. */
  readonly offset: number;
}

/**
 * Names that are not known where they stand, and those that are not what they are written as. In a file that is broken
 * otherwise, what is left of a tag without its brace has been told of.
 */
export function nameFaults(tags: readonly Tag[], isBroken: boolean, view: object, places: Places): readonly Found[] {
  const scopes: Scope[] = [{ name: '', value: view, offset: 0 }];
  const found: Found[] = [];
  const find = (what: TemplateFault | null, offset: number) => {
    if (what !== null) found.push({ ...what, tag: places.tagAt(offset), place: places.placeAt(offset), offset });
  };
  for (const tag of tags) {
    if (tag.type !== 'placeholder') continue;
    const { module, offset } = tag;
    const name = tag.value.trim();
    if (tag.location === 'end') {
      const begin = name === '' ? scopes.length - 1 : scopes.map((scope) => scope.name).lastIndexOf(name);
      const [ended] = begin > 0 ? scopes.splice(begin) : [];
      const isAcross = ended !== undefined && places.tableAt(ended.offset) !== places.tableAt(offset);
      if (isAcross) find(fault('loop-across'), ended.offset);
      continue;
    }
    if (name === '' && isBroken) continue;
    const value = lookUp(scopes, name);
    find(value === undefined ? unknownName(scopes, name, view) : wrongUse(tag, name, value), offset);
    if (module === 'loop') scopes.push({ name, value: tag.inverted === true ? {} : itemOf(value, view), offset });
  }
  return found;
}

function lookUp(scopes: readonly Scope[], name: string): unknown {
  const [innermost, ...around] = [...scopes].reverse();
  if (name === '.') return typeof innermost?.value === 'string' ? innermost.value : undefined;
  return [innermost, ...around].map((scope) => valueIn(scope?.value, name)).find((value) => value !== undefined);
}

/** Null where the tag may stand as it is. */
function wrongUse({ module }: Tag, name: string, value: unknown): TemplateFault | null {
  if (module === 'loop') return null;
  if (module === 'rawxml') return isDrawing(value) ? null : fault('text-as-drawing', { other: `{${name}}` });
  if (Array.isArray(value)) return fault('list-as-text', { other: `{#${name}}…{/${name}}` });
  if (typeof value === 'boolean') return fault('flag-as-text', { other: `{#${name}}…{/${name}}` });
  return isDrawing(value) ? fault('drawing-as-text', { other: `{@${name}}` }) : null;
}

function isDrawing(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('<w:');
}

function unknownName(scopes: readonly Scope[], name: string, view: object): TemplateFault {
  const lists = listsOf(view).flatMap(([list, item]) => (valueIn(item, name) === undefined ? [] : [`{#${list}}`]));
  if (lists.length > 0 && name !== '.') return fault('name-elsewhere', { other: [...new Set(lists)].join(', ') });
  return fault('name-unknown', { other: name, known: scopes.flatMap(({ value }) => namesIn(value)) });
}

/** What a loop makes known once for each item. Within a list that nobody knows, every name may be meant. */
function itemOf(value: unknown, view: object): unknown {
  if (value === undefined) return Object.assign({}, view, ...listsOf(view).map(([, item]) => item)) as object;
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return typeof items[0] === 'string' ? items[0] : Object.assign({}, ...(items as readonly object[]));
}

/** Every list, at any depth, with what its items have. */
function listsOf(view: object): readonly (readonly [name: string, item: unknown])[] {
  return Object.entries(view).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [];
    const item = itemOf(value, view);
    return [[name, item] as const, ...(typeof item === 'object' && item !== null ? listsOf(item) : [])];
  });
}

function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
