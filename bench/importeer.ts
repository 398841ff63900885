import { readOptions } from '../scripts/cli/options.ts';
import { checkContent } from '../src/check/check.ts';
import { draftPublication } from '../src/import/draft/drafts.ts';
import { readSource } from '../src/import/read/read.ts';
import { walkXml } from '../src/import/read/xml.ts';
import { openZip } from '../src/import/read/zip.ts';
import { toPublication } from '../src/import/sections.ts';
import { docxBody, docxParts } from '../tests/support/official-formats.ts';
import { makeZip } from '../tests/support/zip.ts';

/**
 * `npm run bench:importeer`: how long a Word file of about 500 pages takes, from bytes to drafts, compared with only parsing
 * its XML. Fails above 30 seconds of processor time or 1 GB: on a quiet machine the most that an editor was promised.
 */
const pages = 500;
/** Our letter fills about half a page; so many copies of it are `pages` pages. */
const copies = pages * 2;
const [mostSeconds, mostBytes] = [30, 1_000_000_000];

readOptions(process.argv.slice(2), {});

const body = Array.from({ length: copies }, () => docxBody()).join('');
const bytes = makeZip(docxParts(body));
const { register } = await checkContent(process.cwd());

const parse = await time(async () => {
  const zip = await openZip('groot.docx', bytes);
  const xml = (await zip.text('word/document.xml')) ?? '';
  walkXml('groot.docx', xml, { open: () => {}, close: () => {}, text: () => {} });
});
const read = await time(() => readSource('groot.docx', bytes));
const herkomst = {
  bron: 'groot.docx',
  formaat: 'docx',
  bytes: bytes.length,
  sha256: '',
  gelezenOp: '2027-06-20',
} as const;
const publication = toPublication('groot', await readSource('groot.docx', bytes), herkomst);
const draft = await time(() => Promise.resolve(draftPublication(publication, register)));
const memory = process.memoryUsage().rss;

const alineas = publication.secties.reduce((sum, sectie) => sum + sectie.alineas.length, 0);
console.table([
  { wat: 'alleen ontleden', seconden: parse, keer: 1 },
  { wat: 'lezen', seconden: read, keer: read / parse },
  { wat: 'herkennen en concepten', seconden: draft, keer: draft / parse },
]);
console.log(`${alineas} alinea’s, ${Math.round(memory / 1e6)} MB.`);
if (read + draft > mostSeconds || memory > mostBytes) {
  console.error(`Meer dan ${mostSeconds} seconden of ${mostBytes / 1e6} MB.`);
  process.exitCode = 1;
}

/** Seconds of processor time that something takes; a clock would also count what else the machine does. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000) / 1000;
}
