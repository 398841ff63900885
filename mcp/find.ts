import type { Afspraak, Atlas, AtlasRecord, Reference } from './data.ts';

/** The kinds of record that a place can be. */
export const placeKinds = ['provincies', 'gebieden', 'landsdelen', 'regios', 'gemeenten'] as const;

/** What somebody asks. */
export interface Question {
  /** Words about the subject; without it every subject. */
  over?: string | undefined;
  /** Name or id of a place; without it everywhere. */
  waar?: string | undefined;
  /** Year of a ronde. */
  ronde?: string | undefined;
  /** The word for a stand: `loopt`. */
  stand?: string | undefined;
}

/** How an outcome belongs to the place that was asked for. */
export type Relation = 'genoemd' | 'afgeleid' | 'via' | 'overal';

export interface Found {
  afspraak: Afspraak;
  /** `undefined` when no place was asked for. */
  relation: Relation | undefined;
}

export interface Answer {
  found: Found[];
  /** The place that was meant; `undefined` when none was asked for. */
  place: AtlasRecord | undefined;
  /** Whether the atlas has no place of the name that was asked for. */
  unknownPlace: boolean;
}

/** A text in lower case without accents, for comparing. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that say nothing about a subject. */
const empty = new Set(wordsOf('de het een en of van in op over voor met is er wat te bij aan om'));

/** The outcomes that a question is about, the best first; every word of the subject counts. */
export function find(atlas: Atlas, { over, waar, ronde, stand }: Question): Answer {
  const place = waar === undefined ? undefined : findPlace(atlas, waar);
  if (waar !== undefined && !place) return { found: [], place: undefined, unknownPlace: true };
  const relations = place && relationsOf(place);
  const asked = wordsOf(over ?? '').filter((word) => !empty.has(word));
  const found = atlas.afspraken
    .map((afspraak) => ({
      afspraak,
      relation: relations?.get(afspraak.id),
      score: scoreOf(afspraak, asked, atlas),
    }))
    .filter(
      ({ afspraak, relation, score }) =>
        score > 0 &&
        (!place || relation !== undefined) &&
        (ronde === undefined || afspraak.gegevens.ronde.id === ronde) &&
        (stand === undefined || afspraak.stand.status === stand),
    )
    .toSorted(
      (a, b) =>
        order(a.relation) - order(b.relation) ||
        b.score - a.score ||
        (a.afspraak.id < b.afspraak.id ? -1 : 1),
    )
    .map(({ afspraak, relation }) => ({ afspraak, relation }));
  return { found, place, unknownPlace: false };
}

/** The place with this name, alias or id; a provincie goes before a gemeente of the same name. */
export function findPlace(atlas: Atlas, name: string): AtlasRecord | undefined {
  const asked = fold(name).trim();
  const bare = asked.replace(/^(?:de |het )?(?:provincie|gemeente|landsdeel|regio) /, '');
  const places = placeKinds.flatMap((kind) => atlas.verzamelingen.get(kind) ?? []);
  const isCalled = (place: AtlasRecord, text: string) =>
    [place.id, place.titel, ...(place.gegevens.aliassen ?? [])].some((one) => fold(one) === text);
  const isGemeente = asked.startsWith('gemeente ');
  const ordered = isGemeente ? places.toReversed() : places;
  return (
    ordered.find((place) => isCalled(place, asked)) ??
    ordered.find((place) => isCalled(place, bare))
  );
}

/** Why each outcome belongs to a place; the nearest reason counts. */
function relationsOf({ verbonden, telling }: AtlasRecord): Map<string, Relation> {
  const relation = ({ afgeleid }: Reference): Relation => (afgeleid ? 'afgeleid' : 'genoemd');
  const counted = telling.flatMap(({ afspraak, reden }): [string, Relation][] =>
    reden === 'via' || reden === 'overal' ? [[afspraak.id, reden]] : [],
  );
  return new Map([
    ...counted,
    ...verbonden.afsprakenOveral.map(({ id }) => [id, 'overal'] as const),
    ...verbonden.afspraken.map((one) => [one.id, relation(one)] as const),
  ]);
}

function order(relation: Relation | undefined): number {
  return relation === undefined ? 0 : ['genoemd', 'afgeleid', 'via', 'overal'].indexOf(relation);
}

/** 0 when a word is nowhere in the outcome; words in its title and themas weigh most. */
function scoreOf({ titel, gegevens }: Afspraak, asked: readonly string[], atlas: Atlas): number {
  const themas = atlas.verzamelingen.get('themas') ?? [];
  const themaWords = gegevens.themas.flatMap(({ id, titel: name }) => [
    name,
    ...(themas.find((thema) => thema.id === id)?.gegevens.aliassen ?? []),
  ]);
  const fields = [
    { words: wordsOf(titel), weight: 4 },
    { words: wordsOf(themaWords.join(' ')), weight: 3 },
    { words: wordsOf(gegevens.tekst), weight: 2 },
    {
      words: wordsOf(
        [gegevens.toelichting, gegevens.opmerking, ...gegevens.partijen.map((one) => one.titel)]
          .concat(gegevens.verloop.map(({ toelichting }) => toelichting))
          .join(' '),
      ),
      weight: 1,
    },
  ];
  let score = 1;
  for (const word of asked) {
    const best = Math.max(
      ...fields.map(({ words, weight }) => (words.some((one) => isSame(word, one)) ? weight : 0)),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** Whether a word of a text is the one that was asked for, starts with it, or is a compound with it. */
function isSame(asked: string, word: string): boolean {
  if (word === asked) return true;
  return asked.length >= 4 && word.includes(asked.replace(/(?:en|s)$/, ''));
}
