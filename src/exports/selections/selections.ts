import { type Mijlpaal, mijlpalenOfRondes } from '#domain/mijlpalen/mijlpaal.ts';
import {
  mijlpalenOfGebied,
  mijlpalenOfKamerstuk,
  mijlpalenOfProgramma,
  mijlpalenOfProvincie,
} from '#domain/mijlpalen/steps.ts';
import { countsFor, type Place } from '#domain/place/counting.ts';
import { allPlaceThemas } from '#domain/place/place-thema.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { termijnOn } from '#domain/stand/termijn.ts';
import type { Selection, SelectionKind } from './selection.ts';

/** What may be left out of a build. */
export interface SelectionSettings {
  /** A feed and a calendar for each outcome and each Kamerstuk: most of all files, at ten thousand outcomes. */
  perRecord: boolean;
}

/**
 * Every page that somebody can follow, with what is in it: the one answer to the question which feeds there are. A page
 * with no outcome and nothing else that can have news is none of them, and neither is an address that only leads on.
 * @param asOf a day, `YYYY-MM-DD`; which steps and overleggen there are does not depend on it, how they ended does
 */
export function selectionsOf(
  register: Register,
  asOf: string,
  { perRecord }: SelectionSettings,
): Selection[] {
  const all = [
    ...wholeOf(register, asOf),
    ...placesOf(register, asOf),
    ...subjectsOf(register, asOf),
    ...papersOf(register, asOf, perRecord),
    ...(perRecord ? register.afspraken.map(selectionOf) : []),
  ];
  return all.filter(
    ({ path, afspraken, own, papers }) =>
      path.endsWith('/') && afspraken.length + own.length + papers.length > 0,
  );
}

/** Whether a selection has a termijn with a last day, so that a calendar of it says when something is due. */
export function hasTermijn({ afspraken }: Pick<Selection, 'afspraken'>, asOf: string): boolean {
  return afspraken.some((afspraak) => termijnOn(afspraak, asOf)?.termijn.uiterlijk !== undefined);
}

function wholeOf({ afspraken, rondes, ...register }: Register, asOf: string): Selection[] {
  const own = [
    ...mijlpalenOfRondes(rondes, asOf),
    ...register.programmas.flatMap((node) => mijlpalenOfProgramma(node, asOf)),
    ...register.provincies.flatMap((node) => mijlpalenOfProvincie(node, asOf)),
    ...register.gebieden.flatMap((node) => mijlpalenOfGebied(node, asOf)),
    ...register.kamerstukken.flatMap((node) => mijlpalenOfKamerstuk(node, asOf)),
  ];
  return [select('alles', 'alle afspraken', '/mijlpalen/', afspraken, own)];
}

function placesOf(register: Register, asOf: string): Selection[] {
  const { provincies, gebieden, regios, landsdelen } = register;
  const of = (kind: SelectionKind, place: Place, label: string, own: Mijlpaal[] = []) =>
    select(
      kind,
      label,
      place.path,
      countsFor(place).map(({ afspraak }) => afspraak),
      own,
    );
  return [
    ...provincies.map((node) =>
      of('provincie', node, `provincie ${node.label}`, mijlpalenOfProvincie(node, asOf)),
    ),
    ...gebieden.map((node) =>
      of('gebied', node, `gebied ${node.label}`, mijlpalenOfGebied(node, asOf)),
    ),
    ...regios.map((node) => of('regio', node, `regio ${node.label}`)),
    ...landsdelen.map((node) => of('landsdeel', node, `landsdeel ${node.label}`)),
    ...allPlaceThemas(register).map(({ place, thema, path, counted }) =>
      select(
        'plek-thema',
        `${thema.label} in ${place.collection === 'provincies' ? 'provincie' : 'gebied'} ${place.label}`,
        path,
        counted.map(({ afspraak }) => afspraak),
      ),
    ),
  ];
}

function subjectsOf({ themas, programmas, partijen, rondes }: Register, asOf: string): Selection[] {
  return [
    ...themas.map((node) => select('thema', `thema ${node.label}`, node.path, node.afspraken)),
    ...programmas.map((node) =>
      select('programma', node.label, node.path, node.afspraken, mijlpalenOfProgramma(node, asOf)),
    ),
    // The page of a government is that of its place, which has a selection of its own.
    ...partijen
      .filter(({ place }) => !place)
      .map((node) => select('partij', node.label, node.path, node.afspraken)),
    ...rondes.map((node) =>
      select(
        'ronde',
        `ronde ${node.id}`,
        node.path,
        node.afspraken,
        mijlpalenOfRondes([node], asOf),
      ),
    ),
  ];
}

function papersOf(
  { dossiers, kamerstukken }: Register,
  asOf: string,
  perRecord: boolean,
): Selection[] {
  const ofDossiers = dossiers.map(({ label, path, kamerstukken: papers }) => ({
    ...select(
      'dossier',
      `dossier ${label}`,
      path,
      [...new Set(papers.flatMap(({ afspraken }) => afspraken))],
      papers.flatMap((paper) => mijlpalenOfKamerstuk(paper, asOf)),
    ),
    papers: papers.filter(({ data }) => data.datum !== undefined),
  }));
  const ofPapers = kamerstukken.map((paper) => {
    const { label, path, afspraken } = paper;
    const own = mijlpalenOfKamerstuk(paper, asOf);
    return select('kamerstuk', `Kamerstuk ${label}`, path, afspraken, own);
  });
  return perRecord ? [...ofDossiers, ...ofPapers] : ofDossiers;
}

/** The selection with nothing but one outcome in it. */
export function selectionOf(afspraak: AfspraakNode): Selection {
  return select('uitkomst', afspraak.label, afspraak.path, [afspraak]);
}

function select(
  kind: SelectionKind,
  label: string,
  path: string,
  afspraken: readonly AfspraakNode[],
  own: readonly Mijlpaal[] = [],
): Selection {
  return { kind, label, path, afspraken, own, papers: [] };
}
