import { uploaded, written } from './deliver';
import type { Filed, Ports } from './ports';

/** A document that somebody asks for: what it is known by, and how it is made where it does not lie there yet. */
export interface Ordered {
  readonly key: string;
  readonly folder: string;
  readonly name: string;
  readonly make: () => Uint8Array;
}

/** Links of those that lie in their folders already, by key. */
export function filedLinks({ files }: Pick<Ports, 'files'>, ordered: readonly Ordered[]): ReadonlyMap<string, string> {
  const keys = new Set(ordered.map(({ key }) => key));
  const folders = [...new Set(ordered.map(({ folder }) => folder))];
  const filed = folders.flatMap((folder): readonly Filed[] => files.listed(folder));
  return new Map(filed.flatMap(({ key, link }) => (keys.has(key) ? [[key, link] as const] : [])));
}

/** Makes the documents that are not there yet, and answers by key: a link, or why there is none. */
export function fileOnce(
  ports: Ports,
  ordered: readonly Ordered[],
): ReadonlyMap<string, { readonly link: string } | { readonly failure: string }> {
  const filed = new Map<string, { readonly link: string } | { readonly failure: string }>();
  filedLinks(ports, ordered).forEach((link, key) => filed.set(key, { link }));
  const missing = ordered.filter(({ key }) => !filed.has(key));
  const uploads = missing.map(({ key, folder, name, make }) => ({ key, folder, name, ...written(make()) }));
  for (const answer of uploaded(ports, uploads)) filed.set(answer.key, answer);
  return filed;
}
