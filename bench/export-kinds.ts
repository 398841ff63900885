import type { Register } from '../src/domain/register/register.ts';
import type { ExportFile } from '../src/exports/address/export-file.ts';
import { type ApiEdition, apiFiles } from '../src/exports/api/api-files.ts';
import { calendarText } from '../src/exports/calendar/calendar.ts';
import { selectionCalendar } from '../src/exports/calendar/selection-calendar.ts';
import { cardFiles } from '../src/exports/card/card-files.ts';
import { citationOf } from '../src/exports/cite/citation-of.ts';
import { bibtex, cslJson, ris } from '../src/exports/cite/formats.ts';
import { legalForm, plainForm } from '../src/exports/cite/legal.ts';
import { dataFiles } from '../src/exports/download/data-files.ts';
import { atomFeed } from '../src/exports/feeds/atom.ts';
import { changesFeed } from '../src/exports/feeds/changes-feed.ts';
import { digestFeed, monthsOf } from '../src/exports/feeds/digest.ts';
import { newsFeed } from '../src/exports/feeds/news-feed.ts';
import { catalogueOf } from '../src/exports/linked-data/catalogue.ts';
import { pageGraph, scriptText } from '../src/exports/linked-data/page-graph.ts';
import { toJsonLd, toTurtle } from '../src/exports/linked-data/triples.ts';
import { markdownFiles } from '../src/exports/markdown/markdown-files.ts';
import type { Selection } from '../src/exports/selections/selection.ts';
import { hasTermijn, selectionsOf } from '../src/exports/selections/selections.ts';
import { drawAnew } from '../src/exports/share/draw.ts';
import { picturesOf } from '../src/exports/share/pictures.ts';
import { archiveOf } from '../src/exports/snapshot/archive.ts';
import { kindLabels } from '../src/layouts/kind-labels.ts';
import { collectionNames } from '../src/schema/collections.ts';

/** One kind of export, by what it costs. */
export interface ExportKind {
  /** In Dutch, for the table of the bench. */
  name: string;
  /** Whether `RECORD_FILES=0` leaves it out, and the number of its files grows with that of the records. */
  perRecord: boolean;
  /** Makes everything of this kind, one after the other. The caller keeps none of it. */
  makeAll(): Iterable<Made> | AsyncIterable<Made>;
}

/** One file, or what one page gets of an export. */
type Made = string | Uint8Array;

/** Every kind of export of an edition, each made by the functions that the build uses. */
export function exportKinds(edition: ApiEdition): ExportKind[] {
  const { register, addresses, peildatum } = edition;
  const files = filesByKind(edition);
  const selections = (isWanted: (selection: Selection) => boolean) =>
    selectionsOf(register, peildatum, { perRecord: true }).filter(isWanted);
  const followed = (what: string, make: (selection: Selection) => Made, isDue = false) =>
    [false, true].map((perRecord): ExportKind => ({
      name: perRecord ? `${what} per uitkomst en stuk` : `${what} per plaats, thema, partij, ronde`,
      perRecord,
      *makeAll() {
        const all = selections((one) => isOfRecord(one) === perRecord);
        for (const one of all) if (!isDue || hasTermijn(one, peildatum)) yield make(one);
      },
    }));
  return [
    ...[...files].map(([name, list]): ExportKind => ({
      name,
      perRecord: perRecordKinds.has(name),
      *makeAll() {
        for (const file of list) yield file.make();
      },
    })),
    ...followed('Atom', (one) => atomFeed(newsFeed(one, peildatum, addresses))),
    {
      name: 'Atom: maandbericht en wijzigingen',
      perRecord: false,
      *makeAll() {
        for (const whole of selections(({ kind }) => kind === 'alles')) {
          yield atomFeed(digestFeed(monthsOf(whole, register.wijzigingen, peildatum), addresses));
        }
        yield atomFeed(changesFeed(register.wijzigingen, addresses));
      },
    },
    ...followed(
      'iCalendar',
      (one) => calendarText(selectionCalendar(one, peildatum, addresses)),
      true,
    ),
    onPages('op elke pagina van een record: citeren', register, (node) => {
      const citation = citationOf(node, addresses);
      return [legalForm, plainForm, bibtex, ris, cslJson].map((form) => form(citation)).join('\n');
    }),
    onPages('op elke pagina van een record: JSON-LD, zonder kruimelpad', register, (node) => {
      const { changed, address } = citationOf(node, addresses);
      const facts = { title: node.label, address, trail: [], record: node, changed };
      return scriptText(pageGraph(facts, addresses));
    }),
    {
      name: 'catalogus (DCAT) als JSON-LD en Turtle',
      perRecord: false,
      async *makeAll() {
        const publisher = { name: '', contact: '' };
        const facts = { files: dataFiles(edition), changed: peildatum, publisher };
        const catalogue = catalogueOf(facts, addresses);
        yield JSON.stringify(toJsonLd(catalogue));
        yield await toTurtle(catalogue);
      },
    },
    {
      name: 'beelden bij gedeelde links, alle opnieuw getekend',
      perRecord: false,
      async *makeAll() {
        const pictures = picturesOf(register, Object.entries(kindLabels));
        for (const picture of pictures) yield await drawAnew(picture);
      },
    },
    {
      name: 'archief van npm run snapshot',
      perRecord: false,
      *makeAll() {
        const all = [...apiFiles({ ...edition, perRecord: false }), ...dataFiles(edition)];
        yield archiveOf(all, `afsprakenatlas-${peildatum}`, peildatum);
      },
    },
  ];
}

const perRecordNames = {
  json: 'JSON per record',
  markdown: 'Markdown per record',
  card: 'kaartjes (HTML)',
  badge: 'badges (SVG)',
} as const;
const perRecordKinds: ReadonlySet<string> = new Set(Object.values(perRecordNames));

/** Every file of data of an edition, by the name of its kind; each in exactly one. */
export function filesByKind(edition: ApiEdition): Map<string, ExportFile[]> {
  const whole = new Set(lists(edition).map(({ path }) => path));
  const all = [
    ...apiFiles(edition),
    ...markdownFiles(edition),
    ...dataFiles(edition),
    ...cardFiles(edition),
  ];
  return Map.groupBy(all, (file) => kindOf(file, whole.has(file.path)));
}

/** The files that an edition has whatever the setting for files per record is. */
function lists(edition: ApiEdition): ExportFile[] {
  const small = { ...edition, perRecord: false };
  return [...apiFiles(small), ...markdownFiles(small), ...dataFiles(small)];
}

function kindOf({ path, type }: ExportFile, isWhole: boolean): string {
  switch (type) {
    case 'text/html':
      return perRecordNames.card;
    case 'image/svg+xml':
      return perRecordNames.badge;
    case 'text/markdown':
      return isWhole ? 'Markdown: lijsten' : perRecordNames.markdown;
    case 'text/plain':
      return 'llms.txt';
    case 'text/csv':
      return 'CSV';
    case 'application/x-ndjson':
      return 'alles.ndjson';
    case 'application/vnd.sqlite3':
      return 'SQLite';
    case 'application/vnd.apache.parquet':
      return 'Parquet';
    default:
      return jsonKind(path, isWhole);
  }
}

function jsonKind(path: string, isWhole: boolean): string {
  if (!isWhole) return perRecordNames.json;
  if (path.startsWith('/data/schema/')) return 'JSON Schema';
  if (path.endsWith('/datapackage.json')) return 'datapackage.json, met alle CSV nog eens';
  if (path.endsWith('/alles.json')) return 'alles.json';
  const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  return collectionNames.some((one) => one === name) ? 'JSON: lijsten' : 'index en OpenAPI';
}

function isOfRecord({ kind }: Selection): boolean {
  return kind === 'uitkomst' || kind === 'kamerstuk';
}

function onPages(
  name: string,
  register: Register,
  make: (node: Parameters<typeof citationOf>[0]) => Made,
): ExportKind {
  return {
    name,
    perRecord: false,
    *makeAll() {
      for (const collection of collectionNames) {
        for (const node of register[collection]) yield make(node);
      }
    },
  };
}
