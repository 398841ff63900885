import type { Register } from '#domain/register/register.ts';
import type { Name } from './names.ts';

/** The kinds of record that a paragraph can name. */
export const namedKinds = [
  'provincies',
  'gebieden',
  'regios',
  'landsdelen',
  'programmas',
  'partijen',
] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A record that a text names. `provincieVan` marks what only implies a provincie: “Limburgse”, “Zuidoost-Drenthe”. */
export interface Target {
  kind: NamedKind | 'provincieVan';
  id: string;
}

/** Parts of a provincie: the text means part of it, so the provincie is inferred. */
const parts = 'Noord Zuid Oost West Midden Noordoost Noordwest Zuidoost Zuidwest'.split(' ');

/** How Dutch makes an adjective of the name of a provincie, by its id; every form that a text can have. */
const adjectives: Readonly<Record<string, string>> = {
  drenthe: 'Drents Drentse',
  flevoland: 'Flevolands Flevolandse',
  fryslan: 'Fries Friese',
  gelderland: 'Gelders Gelderse',
  groningen: 'Gronings Groningse Groninger',
  limburg: 'Limburgs Limburgse',
  'noord-brabant': 'Brabants Brabantse Noord-Brabants Noord-Brabantse',
  'noord-holland': 'Noord-Hollands Noord-Hollandse',
  overijssel: 'Overijssels Overijsselse',
  utrecht: 'Utrechts Utrechtse',
  zeeland: 'Zeeuws Zeeuwse',
  'zuid-holland': 'Zuid-Hollands Zuid-Hollandse',
};

/** Kinds whose names are ordinary words too: “het kabinet”, “de woningbouwimpuls”. */
const loose: ReadonlySet<NamedKind> = new Set(['programmas', 'partijen']);

/**
 * Every name by which the records of the atlas can stand in an official text: labels, other names, and what implies a
 * provincie. Landsdelen by their bare name (“Noord”) are not among them: see `places.ts`.
 */
export function registerNames(register: Register): Name<Target>[] {
  const names: Name<Target>[] = [];
  for (const kind of namedKinds) {
    for (const { id, label, data } of register[kind]) {
      const own = kind === 'landsdelen' ? data.aliassen : [label, ...data.aliassen];
      for (const name of own) {
        // An abbreviation or a single alias with a capital is a proper name: “Defensie”, “Kamer”.
        const isProper = !loose.has(kind) || (name !== label && /^\p{Lu}/u.test(name));
        names.push({ name, target: { kind, id }, match: isProper ? 'exact' : 'loose' });
      }
    }
  }
  // “De provincie Drenthe” is a party and the name of a place.
  for (const { label, data, place } of register.partijen) {
    if (place?.collection !== 'provincies') continue;
    const target: Target = { kind: 'provincies', id: place.id };
    for (const name of [label, ...data.aliassen]) names.push({ name, target, match: 'loose' });
  }
  for (const { id, label } of register.provincies) {
    const target: Target = { kind: 'provincieVan', id };
    const own = [
      ...(adjectives[id]?.split(' ') ?? []),
      ...parts.map((part) => `${part}-${label.replace(/^(?:Noord|Zuid)-/, '')}`),
    ];
    const taken = new Set([...register.provincies, ...register.gebieden].map((node) => node.label));
    for (const name of own) if (!taken.has(name)) names.push({ name, target, match: 'exact' });
  }
  return names;
}
