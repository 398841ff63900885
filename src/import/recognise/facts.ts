import { findKamerstukken } from '#domain/citation/find.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';
import { createGemeenteFinder } from '#domain/register/gemeente-names.ts';
import type { Register } from '#domain/register/register.ts';
import type { Publication } from '#import/publication.ts';
import type { InferableTag } from '#schema/field/afgeleid.ts';
import { type FoundAmount, findAmounts } from './amounts.ts';
import { type FoundDatum, findDates } from './dates.ts';
import { groupsIn, saysEveryGebied, saysEveryProvincie, saysProvincie } from './everywhere.ts';
import { findLandsdelen } from './landsdelen.ts';
import { createNameFinder, type NameHit } from './names.ts';
import { registerNames, type Target } from './register-names.ts';
import { createThemaFinder } from './themas.ts';

/** What is recognised in one paragraph or sentence. Ids are in the order of the text. */
export interface Facts {
  provincies: 'alle' | string[];
  gebieden: 'alle' | string[];
  landsdelen: string[];
  regios: string[];
  themas: string[];
  programmas: string[];
  partijen: string[];
  /** Tags of which something is not said in so many words. */
  afgeleid: InferableTag[];
  data: FoundDatum[];
  bedragen: FoundAmount[];
  kamerstukken: KamerstukReference[];
}

/** What a paragraph can take from those before it in its section. */
interface Context {
  /** Areas that the letter listed under the name of a group. */
  groups: Map<string, string[]>;
  before: Facts | undefined;
}

/** Recognises facts with the names of the atlas. Makes no decision: an editor sees all of it as a proposal. */
export interface Recogniser {
  /** Facts per paragraph, by section and number: `water/3`. */
  ofPublication: (publication: Publication) => Map<string, Facts>;
  /** Facts of a text on its own. */
  ofText: (text: string, dag: string | undefined) => Facts;
}

/** A programme that every provincie takes part in: who speaks of it without a name speaks of all. */
const ofEvery: ReadonlySet<string> = new Set(['ruimtelijk-arrangement', 'ruimtelijk-voorstel']);

/** Makes a recogniser, in time linear in the register. */
export function createRecogniser(register: Register): Recogniser {
  const findNames = createNameFinder(registerNames(register));
  const findThemas = createThemaFinder(register);
  const others = [...register.gebieden, ...register.regios, ...register.partijen].flatMap(
    ({ label, data }) => [label, ...data.aliassen],
  );
  const findGemeenten = createGemeenteFinder(
    register.gemeenten,
    others,
    register.provincies.map(({ label }) => label),
  );
  const read = (text: string, dag: string | undefined, context: Context): Facts => {
    const hits = findNames(text);
    const gebieden = gebiedenIn(text, hits, register, context);
    const programmas = idsOf(hits, 'programmas');
    const regios = idsOf(hits, 'regios');
    const provincies = provinciesIn({ text, hits, gebieden: gebieden.named, regios, programmas });
    return {
      provincies: provincies.ids,
      gebieden: gebieden.ids,
      landsdelen: [...new Set([...findLandsdelen(text, register), ...idsOf(hits, 'landsdelen')])],
      regios,
      themas: findThemas(withoutParties(text, hits)),
      programmas,
      partijen: partijenIn(hits),
      afgeleid: [
        ...(provincies.isInferred ? (['provincies'] as const) : []),
        ...(gebieden.isInferred ? (['gebieden'] as const) : []),
      ],
      data: findDates(text, dag),
      bedragen: findAmounts(text),
      kamerstukken: findKamerstukken(text),
    };
    function provinciesIn(found: {
      text: string;
      hits: readonly NameHit<Target>[];
      gebieden: readonly string[];
      regios: readonly string[];
      programmas: readonly string[];
    }): { ids: 'alle' | string[]; isInferred: boolean } {
      const named = idsOf(found.hits, 'provincies');
      if (saysEveryProvincie(found.text)) return { ids: 'alle', isInferred: false };
      const implied = [
        ...idsOf(found.hits, 'provincieVan'),
        ...findGemeenten(found.text).map(({ data }) => data.provincie),
        ...found.regios.flatMap((id) => register.find('regios', id)?.data.provincies ?? []),
        ...found.gebieden.flatMap((id) =>
          (register.find('gebieden', id)?.data.provincies ?? []).map(({ provincie }) => provincie),
        ),
      ];
      const ids = [...new Set([...named, ...implied])];
      if (ids.length > 0) return { ids, isInferred: ids.length > named.length };
      const isShared = found.programmas.some((id) => ofEvery.has(id));
      const goesOn =
        context.before?.provincies === 'alle' &&
        found.programmas.some(
          (id) => id !== 'nota-ruimte' && context.before?.programmas.includes(id),
        );
      const isEvery =
        (isShared && (saysProvincie(found.text) || goesOn)) ||
        (goesOn && !saysProvincie(found.text));
      return isEvery ? { ids: 'alle', isInferred: true } : { ids: [], isInferred: false };
    }
  };
  return {
    ofText: (text, dag) => read(text, dag, { groups: new Map(), before: undefined }),
    ofPublication: ({ secties, meta }) => {
      const facts = new Map<string, Facts>();
      for (const sectie of secties) {
        const context: Context = { groups: new Map(), before: undefined };
        for (const { nr, tekst } of sectie.alineas) {
          const found = read(tekst, meta.datum, context);
          facts.set(`${sectie.id}/${nr}`, found);
          context.before = found;
        }
      }
      return facts;
    },
  };
}

function idsOf(hits: readonly NameHit<Target>[], kind: Target['kind']): string[] {
  const ids = hits.flatMap(({ targets }) =>
    targets.filter((target) => target.kind === kind).map(({ id }) => id),
  );
  return [...new Set(ids)];
}

/** A text without the names of parties: “Waterstaat” and “waterschappen” do not make it about water. */
function withoutParties(text: string, hits: readonly NameHit<Target>[]): string {
  return hits
    .filter(({ targets }) => targets.some(({ kind }) => kind === 'partijen'))
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replaceAll('Infrastructuur en Waterstaat', '');
}

/** A region that is a place is a party only where it is called one, which its other names show. */
function partijenIn(hits: readonly NameHit<Target>[]): string[] {
  const asPlace = new Set(
    hits.flatMap(({ targets }) =>
      targets.some(({ kind }) => kind === 'regios') ? targets.map(({ id }) => id) : [],
    ),
  );
  return idsOf(hits, 'partijen').filter((id) => !asPlace.has(id));
}

/**
 * Areas by name, every area, or the areas that the section listed before under the name of a group. A list after the name of
 * a group is remembered for the paragraphs that follow.
 */
function gebiedenIn(
  text: string,
  hits: readonly NameHit<Target>[],
  register: Register,
  { groups }: Context,
): { ids: 'alle' | string[]; named: string[]; isInferred: boolean } {
  const named = idsOf(hits, 'gebieden');
  const mentions = groupsIn(text);
  for (const [index, mention] of mentions.entries()) {
    const until = mentions[index + 1]?.start ?? text.indexOf('. ', mention.end);
    const end = until < 0 ? text.length : until;
    const within = hits.filter(({ start }) => start >= mention.end && start < end);
    const ids = idsOf(within, 'gebieden');
    if (ids.length > 1) groups.set(mention.group, ids);
  }
  if (saysEveryGebied(text, register.gebieden.length))
    return { ids: 'alle', named, isInferred: false };
  const grouped = mentions.flatMap(({ group, isWhole }) =>
    isWhole && named.length === 0 ? (groups.get(group) ?? []) : [],
  );
  return { ids: [...new Set([...named, ...grouped])], named, isInferred: grouped.length > 0 };
}
