import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { today } from '#check/today.ts';
import { limits } from '#import/limits.ts';
import type { Publication } from '#import/publication.ts';
import { Refused, refuse } from '#import/refuse.ts';
import { portOf } from '../config/port.ts';
import { createCachedDownload, download, type Fetch } from './bronnen/download.ts';
import { type FetchedPaper, fetchPaper, isPaperId } from './bronnen/fetch-paper.ts';
import { hostsOf } from './bronnen/hosts.ts';
import { readOfficial } from './bronnen/official.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { progress } from './cli/progress.ts';
import { reportError } from './cli/report-error.ts';
import { WrongCall } from './cli/wrong-call.ts';
import { filesOf } from './importeer/files.ts';
import { importSource } from './importeer/import.ts';
import { formatReport, toReport } from './importeer/report.ts';
import { store } from './importeer/store.ts';
import { workPath } from './vervolg/page.ts';
import { countWork, papersInWork, readWork } from './vervolg/work.ts';

const usage = `Gebruik: npm run importeer -- <bron> [opties]

  <bron>         een bestand: XML van een Kamerstuk, Word (.docx), PDF met tekst, een tabel
                 (.xlsx, .csv), een bewaarde webpagina of de tekst van OpenTK
                 of het nummer van een stuk: kst-34682-228 of 2025D27614
  --bij <stuk>   de ingelezen brief waar een lijst of arrangement bij hoort: 34682-228
  --naar <map>   waar data/bronnen/ en concepten/ komen; zonder deze optie in deze map
  --vervolg <stuk> hoever u bent met een stuk, en waar u verder werkt
  --dry-run      zegt wat er zou gebeuren en schrijft niets
  --json         het verslag als JSON
  --root <map>   content/ en data/ in een andere map`;

/**
 * `npm run importeer -- <bron>`: reads an official publication into `data/bronnen/` and drafts in `concepten/`. Exits with 0
 * when done, 1 when the source is refused, 2 when it was called with what it cannot take.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    bij: { type: 'string' },
    naar: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    vervolg: { type: 'string' },
    root: { type: 'string' },
    help: { type: 'boolean' },
  });
  const [source, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (values.vervolg !== undefined) await continueWork(values.vervolg, values);
  else if (source === undefined || rest.length > 0) throw new WrongCall(usage);
  else await run(source, values);
} catch (error) {
  progress('');
  reportError(error);
}

async function run(
  source: string,
  {
    root = process.cwd(),
    naar = process.cwd(),
    bij,
    'dry-run': isDry,
    json: asJson,
  }: {
    root?: string | undefined;
    naar?: string | undefined;
    bij?: string | undefined;
    'dry-run': boolean;
    json: boolean;
  },
): Promise<void> {
  const letter = bij === undefined ? undefined : await letterOf(naar, bij);
  progress(`${source} …`);
  const { file, bytes, meta } = await readSourceOf(source, naar, isDry);
  progress(`${file} wordt gelezen; bij een lang stuk duurt dat even …`);
  // Drafts are made from what is in order; what is not, `npm run controleer` says.
  const { register } = await checkContent(root);
  const { imported, paragraphs } = await importSource(file, bytes, register, today(), meta, letter);
  const before = toReport(imported, paragraphs, []);
  if (before.alineas.in !== before.alineas.uit) {
    throw new Refused(
      `${file}: ${before.alineas.in} alinea’s gelezen en ${before.alineas.uit} geschreven.`,
    );
  }
  const files = filesOf(imported);
  progress(`${files.length} bestanden worden gemaakt …`);
  const stored = await store(naar, files, isDry);
  progress('');
  const report = toReport(imported, paragraphs, stored);
  console.log(asJson ? JSON.stringify(report, null, 2) : formatReport(report, imported));
}

/** The letter that was read before, by its id. */
async function letterOf(naar: string, id: string): Promise<Publication> {
  const known = await readOfficial(naar);
  const letter = known.get(id);
  if (letter) return letter;
  const others = known.size > 0 ? ` Wel ingelezen: ${[...known.keys()].join(', ')}.` : '';
  throw new Refused(
    `--bij ${id}: die brief is hier nog niet ingelezen; lees hem eerst in.${others}`,
  );
}

/** A file, or a paper that is fetched by its id; what was fetched once comes from the cache. */
async function readSourceOf(source: string, naar: string, isDry: boolean): Promise<FetchedPaper> {
  if (isPaperId(source) && !existsSync(source)) {
    const cached = createCachedDownload(join(naar, '.cache/bronnen'));
    const fetch: Fetch = isDry ? (name, url) => download(name, url) : cached;
    return fetchPaper(source, hostsOf(process.env['BRONNEN_SERVER']), fetch);
  }
  const file = basename(source);
  const info = await stat(source);
  if (!info.isFile()) throw refuse(file, 'is geen bestand');
  if (info.size > limits.fileBytes)
    throw refuse(file, `is groter dan ${limits.fileBytes / 1e6} MB`);
  return { file, bytes: await readFile(source), meta: {} };
}

/** Says how far a person is with a paper, and where to go on. */
async function continueWork(
  id: string,
  { naar = process.cwd(), json }: { naar?: string | undefined; json: boolean },
): Promise<void> {
  const work = await readWork(naar, id);
  if (!work) {
    const others = await papersInWork(naar);
    const known = others.length > 0 ? ` Wel: ${others.join(', ')}.` : '';
    throw new Refused(
      `${id}: daar zijn geen concepten van; maak ze met npm run importeer -- <bron>.${known}`,
    );
  }
  const count = countWork(work);
  if (json) console.log(JSON.stringify({ id, ...count }, null, 2));
  else {
    console.log(`Werk verder op http://localhost:${portOf(process.env)}${workPath}${id}/ (start eerst npm run dev).
alinea’s: ${count.alineas.geschreven} van ${count.alineas.van} geschreven
kandidaten: ${count.kandidaten.beoordeeld} van ${count.kandidaten.van} beoordeeld`);
  }
}
