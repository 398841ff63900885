import { makeVisible } from '#domain/problem/invisible.ts';
import type { Imported } from '#import/draft/drafts.ts';
import { alineasOf } from '#import/publication.ts';
import type { Stored } from './store.ts';

/** What an import did, as `--json` prints it. */
export interface ImportReport {
  id: string;
  titel: string | undefined;
  formaat: string;
  secties: number;
  alineas: { in: number; uit: number };
  voetnoten: number;
  weggelaten: number;
  kamerstukken: string[];
  kandidaten: number;
  twijfels: string[];
  bestanden: Stored[];
}

/**
 * Counts an import. `uit` counts the paragraphs in the drafts themselves, so that a lost one shows.
 * @param paragraphs how many the reader found in the source
 */
export function toReport(
  imported: Imported,
  paragraphs: number,
  bestanden: Stored[],
): ImportReport {
  const { publication, kandidaten, kamerstukken, drafts } = imported;
  const written = drafts
    .map(({ body = '' }) => [...body.matchAll(/^<Alinea /gm)].length)
    .reduce((sum, count) => sum + count, 0);
  // A list has no letter: its paragraphs are in the official text, below the points of its annex.
  const isList = drafts.some(({ collection }) => collection === 'bijlagen');
  const uit = isList ? alineasOf(publication).length : written;
  const own = publication.meta.nr !== undefined || publication.meta.documentnummer !== undefined;
  return {
    id: publication.id,
    titel: publication.meta.titel,
    formaat: publication.herkomst.formaat,
    secties: publication.secties.length,
    alineas: { in: paragraphs, uit },
    voetnoten: publication.voetnoten.length,
    weggelaten: publication.weggelaten.length,
    kamerstukken: [...(own ? [publication.id] : []), ...kamerstukken.map(({ id }) => id)],
    kandidaten: kandidaten.length,
    twijfels: publication.twijfels,
    bestanden,
  };
}

/** The report for people; the last lines are the counts, one on a line. */
export function formatReport(report: ImportReport, imported: Imported): string {
  const { bestanden, twijfels, alineas, kamerstukken } = report;
  const kinds = Map.groupBy(bestanden, ({ wat }) => wat);
  const omitted = Map.groupBy(imported.publication.weggelaten, ({ reden }) => reden);
  const sorts = Map.groupBy(imported.kandidaten, ({ soort }) => soort);
  const lines = [
    `${report.id}: ${report.titel ?? 'zonder titel'} (${report.formaat})`,
    ...[...omitted].map(([reden, list]) => `Weggelaten, ${reden}: ${list.length} regels.`),
    ...[...kinds].map(([wat, list]) => `${list.length} bestanden: ${wat}.`),
    ...twijfels.map((twijfel) => `Twijfel: ${twijfel}`),
    '',
    `onderdelen: ${report.secties}`,
    `alinea’s: ${alineas.in} in de bron, ${alineas.uit} in de concepten`,
    `voetnoten: ${report.voetnoten}`,
    `stukken: ${kamerstukken.length}${kamerstukken.length > 0 ? ` (${kamerstukken.join(', ')})` : ''}`,
    `kandidaten: ${report.kandidaten}${report.kandidaten > 0 ? ` (${[...sorts].map(([soort, list]) => `${list.length} ${soort}`).join(', ')})` : ''}`,
    `twijfels: ${twijfels.length}`,
  ];
  return lines.map((line) => makeVisible(line)).join('\n');
}
