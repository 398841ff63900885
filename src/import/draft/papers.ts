import { findKamerstukken } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';
import type { Register } from '#domain/register/register.ts';
import { alineasOf, type Publication } from '#import/publication.ts';
import { todo } from '#schema/field/todo.ts';
import type { Draft } from './draft.ts';

/** A paper that the publication cites, and where. */
export interface Cited {
  id: string;
  reference: KamerstukReference;
  sectie: string;
  alinea: number;
}

/** Every paper that the publication cites in a paragraph or in one of its footnotes, each once, in order. */
export function citedPapers(publication: Publication): Cited[] {
  const notes = new Map(publication.voetnoten.map(({ nr, tekst }) => [nr, tekst]));
  const found = new Map<string, Cited>();
  for (const { sectie, alinea } of alineasOf(publication)) {
    const texts = [alinea.tekst, ...alinea.noten.map(({ key }) => notes.get(key) ?? '')];
    for (const reference of texts.flatMap((text) => findKamerstukken(text))) {
      const id = kamerstukId(reference);
      const isPaper = reference.nr !== null && id !== null && id !== publication.id;
      if (isPaper && !found.has(id)) {
        found.set(id, { id, reference, sectie: sectie.id, alinea: alinea.nr });
      }
    }
  }
  return [...found.values()];
}

/** Records for the paper itself, for what it cites, and for their dossiers, as far as the atlas has none yet. */
export function draftPapers(
  publication: Publication,
  cited: readonly Cited[],
  register: Register,
): Draft[] {
  const { id, meta } = publication;
  const [self] = findKamerstukken(`kst-${id}`);
  const named = self ? `Kamerstuk ${formatKamerstuk(self)}` : `stuk ${id}`;
  const drafts: Draft[] = [];
  const add = (draft: Draft) => {
    const isKnown = register.find(draft.collection, draft.id) !== undefined;
    if (
      !isKnown &&
      !drafts.some((one) => one.collection === draft.collection && one.id === draft.id)
    )
      drafts.push(draft);
  };
  if ((meta.dossiers && meta.nr !== undefined) || meta.documentnummer !== undefined) {
    add({ collection: 'kamerstukken', id, data: ownPaper(publication) });
    for (const dossier of meta.dossiers ?? [])
      add(draftDossier(dossier, id, named, meta.dossiertitel));
  }
  for (const { id: paper, reference, sectie, alinea } of cited) {
    const bron = { kamerstuk: id, sectie, alinea };
    const where = `${named}, onder “${titleOf(publication, sectie)}”, alinea ${alinea}`;
    add({ collection: 'kamerstukken', id: paper, data: citedPaper(reference, bron, where) });
    const dossier = kamerstukId({ ...reference, nr: null });
    if (reference.kind === 'kamerstuk' && dossier !== null)
      add(draftDossier(dossier, id, named, undefined));
  }
  return drafts;
}

function titleOf({ secties }: Publication, sectie: string): string {
  return plainTitle(secties.find(({ id }) => id === sectie)?.titel ?? sectie);
}

/** Without the marks that would end the quotation or become markup. */
function plainTitle(titel: string): string {
  return titel.replace(/[“”<>{}[\]`*_\\|~]/g, ' ').slice(0, 160);
}

function ownPaper({ meta }: Publication): Record<string, unknown> {
  const { dossiers = [], nr, titel, datum, vergaderjaar, documentnummer, zaak, officieleId } = meta;
  const soort = /brief/i.test(meta.soort ?? '')
    ? 'brief'
    : /bijlage/i.test(meta.soort ?? '')
      ? 'bijlage'
      : 'onbekend';
  return {
    dossiers,
    ...(nr !== undefined && { nr }),
    kamer: 'TK',
    ...(titel !== undefined && { titel: titel.slice(0, 300) }),
    soort,
    ...(datum !== undefined && { datum }),
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    indieners: [],
    ...(documentnummer !== undefined && { documentnummer }),
    ...(zaak !== undefined && { zaak }),
    ...(officieleId !== undefined && { officieleId }),
    adressen: [],
    ookBekendAls: [],
    toelichting: todo,
    zekerheid: 'gezien',
    bronnen: [],
  };
}

function citedPaper(
  reference: KamerstukReference,
  bron: unknown,
  where: string,
): Record<string, unknown> {
  const { kind, dossier, toevoeging, nr, chamber, year } = reference;
  const main =
    dossier === null ? null : kamerstukId({ kind: 'kamerstuk', dossier, toevoeging, nr: null });
  return {
    dossiers: main === null ? [] : [main],
    ...(kind === 'document' ? { documentnummer: nr } : { nr }),
    kamer: chamber ?? 'TK',
    soort: 'onbekend',
    ...(year !== null && { vergaderjaar: year }),
    indieners: [],
    adressen: [],
    ookBekendAls: [],
    // A proposal of nothing but what the citation itself says, and what is not known.
    toelichting: `${todo}: Wordt genoemd in ${where}. Het stuk zelf is voor de atlas nog niet gelezen.`,
    zekerheid: 'alleen-nummer',
    bronnen: [bron],
  };
}

function draftDossier(id: string, paper: string, named: string, titel: string | undefined): Draft {
  const [nummer = '', toevoeging] = id.split('-');
  return {
    collection: 'dossiers',
    id,
    data: {
      nummer,
      ...(toevoeging !== undefined && { toevoeging: toevoeging.toUpperCase() }),
      ...(titel !== undefined && { titel: titel.slice(0, 300) }),
      toelichting: `${todo}: Bevat stukken die de atlas noemt; het eerste is te vinden via ${named}.`,
      bronnen: [{ kamerstuk: paper }],
    },
  };
}
