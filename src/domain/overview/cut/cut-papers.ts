import type {
  DossierNode,
  KamerstukNode,
  PartijNode,
  ProgrammaNode,
} from '#domain/register/model.ts';
import { newestFirst, orderDossiers, papersIn } from '#domain/register/paper-order.ts';
import type { Register } from '#domain/register/register.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { type Cut, type Cutting, cut, dealOut, isTooMany, type Level } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** Path of the page with every paper. */
export const papersPath = '/kamerstukken/';

/** Papers in the order of their page. */
export interface PaperSection {
  papers: readonly KamerstukNode[];
}

/** A list of papers on a page about something else, or about a dossier. */
export interface PaperList extends PaperSection {
  /** Title of its page, and what its parts are below. */
  title: string;
  path: string;
  /** The parts of the list, when it is too long. */
  cut: Cut<PaperSection> | undefined;
}

const withoutDay = 'zonder-datum';

const byYear: Level<PaperSection, KamerstukNode> = {
  per: 'jaar',
  keyOf: ({ data }) =>
    data.datum === undefined ? withoutDay : boundsOf(data.datum).last.slice(0, 4),
  labelOf: (key) => (key === withoutDay ? 'Zonder datum' : key),
  newestFirst: true,
};

const cutting: Cutting<PaperSection, KamerstukNode> = {
  noun: ['stuk', 'stukken'],
  membersOf: ({ papers }) => papers,
  withMembers: (_, papers) => ({ papers }),
  levels: [byYear],
};

/** The papers of a dossier. */
export function papersOfDossier(dossier: DossierNode): PaperList {
  const title = `Stukken van dossier ${dossier.label}`;
  return listOf(title, dossier.path, dossier.path, papersIn(dossier));
}

/** The papers about a programme. */
export function papersOfProgramma(programma: ProgrammaNode): PaperList {
  const title = `Kamerstukken bij ${programma.label} (${programma.data.soort})`;
  const papers = newestFirst(programma.kamerstukken);
  return listOf(title, programma.path, `${programma.path}stukken/`, papers);
}

/** The papers that a person, an office or a government put a name to. */
export function papersOfPartij(partij: PartijNode): PaperList {
  const title = `Ondertekend of ingediend door ${partij.label}`;
  const papers = newestFirst(partij.ingediend);
  // Their rows say more than those of other lists.
  return listOf(title, partij.path, `${partij.path}stukken/`, papers, 60);
}

function listOf(
  title: string,
  path: string,
  below: string,
  papers: readonly KamerstukNode[],
  most?: number,
): PaperList {
  const limits = most === undefined ? {} : { most, mostInPart: most };
  return { title, path, papers, cut: cut(below, [{ papers }], { ...cutting, ...limits }) };
}

/** Dossiers in the order of the page with every paper. */
export interface DossierSection {
  dossiers: readonly DossierNode[];
}

const dossierCutting: Cutting<DossierSection, DossierNode> = {
  noun: ['dossier', 'dossiers'],
  membersOf: ({ dossiers }) => dossiers,
  withMembers: (_, dossiers) => ({ dossiers }),
  levels: [
    {
      per: 'duizend nummers',
      keyOf: ({ id }) => `dossiers-${id.slice(0, 2)}`,
      labelOf: (key) => {
        const thousand = key.slice(-2);
        return `Dossiers ${thousand} 000 tot en met ${thousand} 999`;
      },
      newestFirst: true,
    },
  ],
};

/** What the page with every paper has. */
export interface AllPapers {
  dossiers: readonly DossierNode[];
  /** Papers without the number of a dossier. */
  loose: readonly KamerstukNode[];
  /** Whether it names the dossiers only, because their papers are too many: the page of each dossier has its own. */
  isCut: boolean;
  /** The parts of the list of dossiers, when even that is too long. */
  cut: Cut<DossierSection> | undefined;
  /** Where the papers without a dossier are, when they are too many for the page. */
  loosePath: string | undefined;
}

const looseKey = 'zonder-dossier';
/** How many papers without a dossier the page has when it names the dossiers only. */
const mostLoose = 40;

/** Everything on the page with all papers, and whether it is too much for one page. */
export function allPapers({
  dossiers,
  kamerstukken,
}: Pick<Register, 'dossiers' | 'kamerstukken'>): AllPapers {
  const ordered = orderDossiers(dossiers);
  const loose = newestFirst(kamerstukken.filter((paper) => paper.dossiers.length === 0));
  const isCut = isTooMany(kamerstukken.length);
  return {
    dossiers: ordered,
    loose,
    isCut,
    cut: isCut ? cut(papersPath, [{ dossiers: ordered }], dossierCutting) : undefined,
    loosePath: isCut && loose.length > mostLoose ? `${papersPath}${looseKey}/` : undefined,
  };
}

/** A page for each part of every list of papers that is too long. */
export function paperParts(register: Register): PartPage<PaperSection>[] {
  const { dossiers, programmas } = register;
  const lists = [...dossiers.map(papersOfDossier), ...programmas.map(papersOfProgramma)];
  return [...lists.flatMap(partsOf), ...looseParts(register)];
}

/** A page for each part of every list that is too long of papers with a signature. */
export function signedParts({
  partijen,
}: Pick<Register, 'partijen'>): (PartPage<PaperSection> & { partij: PartijNode })[] {
  return partijen.flatMap((partij) =>
    partsOf(papersOfPartij(partij)).map((page) => ({ ...page, partij })),
  );
}

/** A page for each part of the list of dossiers, when it is too long. */
export function dossierParts(register: Register): PartPage<DossierSection>[] {
  const { cut: own } = allPapers(register);
  const whole = { label: 'Kamerstukken', path: papersPath };
  return (own?.parts ?? []).flatMap((part) =>
    own === undefined
      ? []
      : withOwnParts({
          title: part.label,
          heading: part.label,
          kicker: 'Kamerstukken',
          description: `${part.label}, elk met het aantal stukken in de atlas.`,
          trail: [whole, part],
          whole,
          cut: own,
          part,
        }),
  );
}

function looseParts(register: Register): PartPage<PaperSection>[] {
  const { loose, loosePath } = allPapers(register);
  if (loosePath === undefined) return [];
  const title = 'Documenten zonder dossiernummer';
  const own = dealOut<PaperSection, KamerstukNode>(papersPath, [{ papers: loose }], {
    ...cutting,
    levels: [{ per: 'lijst', keyOf: () => looseKey, labelOf: () => title }, byYear],
  });
  const whole = { label: 'Kamerstukken', path: papersPath };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title,
      heading: title,
      description: 'De documenten waar de atlas naar verwijst en die geen dossiernummer hebben.',
      trail: [whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}

function partsOf({ title, path, cut: own }: PaperList): PartPage<PaperSection>[] {
  if (!own) return [];
  const whole = { label: title, path };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${title}: ${uncapitalize(part.label)}`,
      heading: title,
      kicker: part.label,
      description: `${title}: ${uncapitalize(part.label)}.`,
      trail: [whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}
