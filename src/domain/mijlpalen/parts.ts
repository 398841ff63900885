import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import {
  type Mijlpaal,
  mijlpalenOfAfspraak,
  mijlpalenOfRondes,
  sortBy,
  withoutDatum,
} from './mijlpaal.ts';
import {
  mijlpalenOfGebied,
  mijlpalenOfKamerstuk,
  mijlpalenOfProgramma,
  mijlpalenOfProvincie,
} from './steps.ts';

/** An outcome whose termijn is words only. */
export interface Undated {
  afspraak: AfspraakNode;
  tekst: string;
}

/** A page of mijlpalen: all of them, or those of one place or subject. */
export interface MijlpalenWhole {
  title: string;
  path: string;
  /** In order of time. */
  mijlpalen: readonly Mijlpaal[];
  undated: readonly Undated[];
}

/** The mijlpalen of one provincie, gebied or thema: a page of its own, so that filtering needs no script. */
export interface MijlpalenPart extends MijlpalenWhole {
  lead: string;
}

type Places = Pick<Register, 'provincies' | 'gebieden' | 'themas'>;
type Sources = Places & Pick<Register, 'afspraken'>;

/** Every mijlpaal that the atlas knows. */
export function mijlpalenWhole(
  {
    rondes,
    programmas,
    kamerstukken,
    ...register
  }: Sources & Pick<Register, 'rondes' | 'programmas' | 'kamerstukken'>,
  asOf: string,
): MijlpalenWhole {
  const own = [
    ...mijlpalenOfRondes(rondes, asOf),
    ...programmas.flatMap((programma) => mijlpalenOfProgramma(programma, asOf)),
    ...kamerstukken.flatMap((paper) => mijlpalenOfKamerstuk(paper, asOf)),
  ].map((mijlpaal) => ({ mijlpaal, parts: [] }));
  const placed = sortBy([...placeAll(register, asOf), ...own], ({ mijlpaal }) => mijlpaal);
  return {
    title: 'Mijlpalen',
    path: '/mijlpalen/',
    mijlpalen: placed.map(({ mijlpaal }) => mijlpaal),
    undated: withoutDatum(register.afspraken, asOf),
  };
}

/**
 * A part for every provincie, gebied and thema. What a source says of every provincie or gebied at once is in none of
 * theirs. All mijlpalen are sorted once and then dealt out.
 */
export function mijlpalenParts(register: Sources, asOf: string): MijlpalenPart[] {
  const { provincies, gebieden, themas } = register;
  const parts = new Map<Part, MijlpalenPart & { mijlpalen: Mijlpaal[] }>([
    ...provincies.map((node) => partOf(node, `Mijlpalen in provincie ${node.label}`, asOf)),
    ...gebieden.map((node) => partOf(node, `Mijlpalen in gebied ${node.label}`, asOf)),
    ...themas.map((node) => partOf(node, `Mijlpalen over ${node.label}`, asOf)),
  ]);
  for (const { mijlpaal, parts: nodes } of sortBy(
    placeAll(register, asOf),
    ({ mijlpaal }) => mijlpaal,
  ))
    for (const node of nodes) parts.get(node)?.mijlpalen.push(mijlpaal);
  return [...parts.values()];
}

/** Path of the page with the mijlpalen of one provincie, gebied or thema. */
export function mijlpalenPath({ collection, id }: Pick<Part, 'collection' | 'id'>): string {
  return `/mijlpalen/${collection}/${id}/`;
}

/** The pages of all parts, for a reader to choose from. */
export function mijlpalenChoices({ provincies, gebieden, themas }: Places) {
  return [
    { label: 'Per provincie', options: provincies.map(choiceOf) },
    { label: 'Per gebied', options: gebieden.map(choiceOf) },
    { label: 'Per thema', options: themas.map(choiceOf) },
  ];
}

interface Part {
  collection: string;
  id: string;
  label: string;
  afspraken: readonly AfspraakNode[];
}

/** A mijlpaal with the provincies, gebieden and themas whose pages it is on. */
interface Placed {
  mijlpaal: Mijlpaal;
  parts: readonly Part[];
}

function placeAll({ afspraken, provincies, gebieden }: Sources, asOf: string): Placed[] {
  const place = (parts: readonly Part[], mijlpalen: readonly Mijlpaal[]) =>
    mijlpalen.map((mijlpaal): Placed => ({ mijlpaal, parts }));
  return [
    ...afspraken.flatMap((afspraak) =>
      place(placesOf(afspraak), mijlpalenOfAfspraak(afspraak, asOf)),
    ),
    ...provincies.flatMap((node) => place([node], mijlpalenOfProvincie(node, asOf))),
    ...gebieden.flatMap((node) => place([node], mijlpalenOfGebied(node, asOf))),
  ];
}

function placesOf({ allProvincies, provincies, allGebieden, gebieden, themas }: AfspraakNode) {
  return [...(allProvincies ? [] : provincies), ...(allGebieden ? [] : gebieden), ...themas];
}

function choiceOf(part: Part): { label: string; path: string } {
  return { label: part.label, path: mijlpalenPath(part) };
}

function partOf(
  node: Part,
  title: string,
  asOf: string,
): [Part, MijlpalenPart & { mijlpalen: Mijlpaal[] }] {
  const lead = `Elke datum die een bron noemt bij ${node.label}: wat er gebeurde, wanneer iets klaar moet zijn en wat nog komt. Wat over alle plekken tegelijk gaat, staat alleen bij alle mijlpalen.`;
  const undated = withoutDatum(node.afspraken, asOf);
  return [node, { title, lead, path: mijlpalenPath(node), mijlpalen: [], undated }];
}
