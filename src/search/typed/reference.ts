import { findKamerstukken, readAddress } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import { dossierUrl, officialUrl, tweedeKamerUrl } from '#domain/kamerstuk/official-url.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';
import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage, Suggestion } from '#search/catalogue/model.ts';
import { titleOf } from '#search/catalogue/title.ts';
import { isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import { papersBegunBy } from './papers-begun-by.ts';

/** What a query that names a parliamentary paper refers to. */
export interface ReferenceAnswer {
  /** As readers write it: “34 682, nr. 205”. */
  label: string;
  /** Its page, or `undefined` when the atlas does not have it. */
  page: FindablePage | undefined;
  /** Where else to find the paper; empty when it has a page. */
  suggestions: Suggestion[];
  /** The rest of the query, without words that only help to ask. */
  rest: string;
}

/** Reads a reference to a paper, in any spelling or as an address; `undefined` when the query names no paper. */
export function readReference(typed: string, catalogue: Catalogue): ReferenceAnswer | undefined {
  const query = typed.replace(numberBehind, '$1 $2, nr. $3');
  const found = referencesIn(query);
  const first = found.find(({ nr }) => nr !== null) ?? found[0];
  if (!first) return readNumberAlone(query, catalogue);
  const around = without(found, query);
  // In “Nummer 205 van dossier 34682” the number is not next to the dossier.
  const number = first.nr === null ? numberAlone.exec(query) : null;
  const reference = { ...first, nr: number?.[1] ?? first.nr };
  const rest = withoutHelpers(around.replace(number?.[0] ?? '', ''));
  const label = formatKamerstuk(reference);
  const page = pageOf(reference, catalogue);
  return {
    label,
    page,
    suggestions: page ? [] : suggestionsFor(reference, label, catalogue),
    rest,
  };
}

/** “34682 205 zoetwater”: a number right behind the dossier that is no year, before words. */
const numberBehind = /\b(\d{2})[ .]?(\d{3})\s+(?!(?:19|20)\d\d)(\d{1,4})(?=\s+\p{L})/u;

/** Every paper in a sentence; else the one that the query as a whole points at, as an address or as numbers alone. */
function referencesIn(query: string): readonly KamerstukReference[] {
  const inSentence = /\s/.test(query.trim()) ? findKamerstukken(query) : [];
  if (inSentence.length > 0) return inSentence;
  const whole = readAddress(query);
  return whole ? [whole] : [];
}

/** What is left of a query without the papers that it names. */
function without(found: readonly KamerstukReference[], query: string): string {
  const pieces = found.map(({ start }, index) => query.slice(found[index - 1]?.end ?? 0, start));
  return [...pieces, query.slice(found.at(-1)?.end ?? query.length)].join(' ');
}

const numberAlone = /\b(?:nr|no|nummer|stuk)\b\.?\s*(\d{1,4})\b(?![ .]\d)/i;

/**
 * “Nr. 205” without a dossier: the paper with that number, if the atlas has only one and the query asks nothing else.
 */
function readNumberAlone(query: string, { pages }: Catalogue): ReferenceAnswer | undefined {
  const number = numberAlone.exec(query);
  if (!number || withoutHelpers(query.replace(number[0], '')) !== '') return undefined;
  const [page, ...others] = pages.filter(
    ({ path }) => path.includes('/kamerstukken/') && path.endsWith(`-${number[1]}/`),
  );
  if (!page || others.length > 0) return undefined;
  return { label: page.title, page, suggestions: [], rest: '' };
}

function pageOf(reference: KamerstukReference, catalogue: Catalogue): FindablePage | undefined {
  const id = kamerstukId(reference);
  const byId = id === null ? undefined : catalogue.paper(id);
  // Document numbers, zaak numbers and official ids are aliassen of a paper.
  return (
    byId ??
    catalogue.paper(joined(formatKamerstuk(reference))) ??
    catalogue.paper(joined(reference.nr ?? ''))
  );
}

/** Most papers offered that have a number which begins as typed. */
const mostBegun = 6;

function suggestionsFor(
  reference: KamerstukReference,
  label: string,
  catalogue: Catalogue,
): Suggestion[] {
  const ways: Suggestion[] = [];
  const dossierId = kamerstukId({ ...reference, kind: 'kamerstuk', nr: null });
  const dossier =
    reference.nr === null || dossierId === null ? undefined : catalogue.paper(dossierId);
  if (dossier)
    ways.push({
      label: `Dossier in de atlas: ${dossier.title}`,
      href: dossier.path,
      external: false,
    });
  for (const page of papersBegunBy(label, catalogue).slice(0, mostBegun)) {
    if (page !== dossier) ways.push({ label: titleOf(page), href: page.path, external: false });
  }
  const official = officialUrl(reference) ?? dossierUrl(reference);
  if (official !== null) {
    ways.push({ label: `${label} bij Officiële bekendmakingen`, href: official, external: true });
    return ways;
  }
  const nr = reference.nr ?? undefined;
  const { kind } = reference;
  const registered =
    kind === 'document' ? { documentnummer: nr } : kind === 'zaak' ? { zaak: nr } : {};
  const url = tweedeKamerUrl(registered);
  if (url !== null) ways.push({ label: `${label} bij de Tweede Kamer`, href: url, external: true });
  return ways;
}

/** Words for a paper, which say nothing about its subject, and a page of it. */
const helper =
  /^(?:kamerstuk|brief|kamerbrief|kst|nr|dossier|document|(?:zaak|motie|nota|verslag|bijlage)(?:nummer)?$)/;
const pageOfPaper = /\b(?:pp?|blz|bladzijde|pagina)\b\.?\s*\d+(?:\s*[-–]\s*\d+)?/gi;

function withoutHelpers(text: string): string {
  return text
    .replace(pageOfPaper, ' ')
    .split(/\s+/)
    .filter((word) => joined(word) !== '' && !isGrammar(joined(word)) && !helper.test(joined(word)))
    .join(' ');
}
