import type { Backlink, DossierNode } from '#domain/register/model.ts';
import { notListed } from '#domain/register/not-listed.ts';
import type { Register } from '#domain/register/register.ts';
import { type Cut, type Cutting, cut, isTooMany, mostOnPart } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** Where the atlas names a document. */
export interface BacklinkSection {
  backlinks: readonly Backlink[];
}

/** They are folded, beside everything else that the page of the document has. */
const most = mostOnPart;

const cutting: Cutting<BacklinkSection, Backlink> = {
  most,
  noun: ['plaats', 'plaatsen'],
  membersOf: ({ backlinks }) => backlinks,
  withMembers: (_, backlinks) => ({ backlinks }),
  levels: [{ per: 'lijst', keyOf: () => 'genoemd', labelOf: () => 'Waar de atlas dit noemt' }],
};

/** The list of places on a page of its own, when it is too long for the page of the document. */
export function cutBacklinks(
  path: string,
  backlinks: readonly Backlink[],
): Cut<BacklinkSection> | undefined {
  return cut(path, [{ backlinks }], cutting);
}

/**
 * Where the atlas names a dossier. When there are too many for one page, those on the page of one of its papers are left
 * out.
 */
export function backlinksOfDossier({
  backlinks,
  kamerstukken,
}: Pick<DossierNode, 'backlinks' | 'kamerstukken'>): readonly Backlink[] {
  if (!isTooMany(backlinks.length)) return backlinks;
  const ofPapers = new Set(
    kamerstukken.flatMap((paper) => paper.backlinks.map(({ path }) => path)),
  );
  return backlinks.filter(({ path }) => !ofPapers.has(path));
}

/** That page for each document that needs one, and its parts. */
export function backlinkParts({
  kamerstukken,
  bijlagen,
  dossiers,
}: Pick<Register, 'kamerstukken' | 'bijlagen' | 'dossiers'>): PartPage<BacklinkSection>[] {
  const documents = [...kamerstukken, ...bijlagen, ...dossiers];
  return documents.flatMap((document) => {
    const backlinks =
      'kamerstukken' in document ? backlinksOfDossier(document) : notListed(document);
    const own = cutBacklinks(document.path, backlinks);
    if (!own) return [];
    const { path } = document;
    const label =
      document.collection === 'bijlagen' ? `${document.label} (bijlage)` : document.label;
    const whole = { label, path };
    return own.parts.flatMap((part) =>
      withOwnParts({
        title: `Waar de atlas ${label} noemt`,
        apart: document.id.split('/').at(-1) ?? document.id,
        heading: `Waar de atlas ${label} noemt`,
        description: `Elke plaats in de atlas die ${label} noemt.`,
        trail: [{ label: 'Kamerstukken', path: '/kamerstukken/' }, whole, part],
        whole,
        cut: own,
        part,
      }),
    );
  });
}
