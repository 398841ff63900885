import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { siteCheck } from './check/site-check.ts';

const run = promisify(execFile);

/** How LibreOffice reads and writes a text file here: semicolons, quotes, UTF-8, from the first line, in Dutch. */
const asCsv = 'CSV:59,34,76,1,,1043';

/** Opens every CSV file of the downloads in LibreOffice, as a Dutch spreadsheet, and compares what it shows with what is in it. */
export const spreadsheet = siteCheck<string>({
  name: 'De CSV-bestanden in een Nederlands rekenblad (LibreOffice)',
  programs: [{ command: 'soffice', debian: 'libreoffice-calc-nogui' }],
  nightly: true,
  sample: () => [],
  all: () => ['data'],
  look: async ({ plain }) => {
    const folder = join(plain, 'data');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    const work = await mkdtemp(join(tmpdir(), 'rekenblad-'));
    const office = (...options: string[]) =>
      run('soffice', [`-env:UserInstallation=file://${work}/profiel`, '--headless', ...options]);
    try {
      const files = names.map((name) => join(folder, name));
      await office(`--infilter=${asCsv}`, '--convert-to', 'fods', '--outdir', work, ...files);
      const sheets = names.map((name) => join(work, name.replace(/csv$/, 'fods')));
      const out = join(work, 'terug');
      await office(
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):59,34,76,1',
        '--outdir',
        out,
        ...sheets,
      );
      const problems = await Promise.all(
        names.map(async (name) => {
          const sheet = await readFile(join(work, name.replace(/csv$/, 'fods')), 'utf8');
          const wrong = await differences(join(folder, name), join(out, name));
          const formulas = sheet.match(/ table:formula="[^"]*"/g) ?? [];
          return [
            ...wrong.map((line) => `${name}: ${line}`),
            ...formulas.map((formula) => `${name} heeft een formule:${formula}`),
          ];
        }),
      );
      return problems.flat();
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
});

/** The rows whose id is no longer the same, or that have more or fewer cells. */
async function differences(ours: string, theirs: string): Promise<string[]> {
  const [before, after] = await Promise.all([readRows(ours), readRows(theirs)]);
  if (before.length !== after.length) {
    return [`heeft ${before.length} rijen, en het rekenblad toont er ${after.length}`];
  }
  return before.flatMap((row, index) => {
    const shown = after[index] ?? [];
    if (row.length !== shown.length || row[0] !== shown[0]) {
      return [`rij ${index + 1} begint met “${row[0]}”, en in het rekenblad met “${shown[0]}”`];
    }
    return [];
  });
}

async function readRows(file: string): Promise<string[][]> {
  return parse(await readFile(file), { bom: true, delimiter: ';', relax_column_count: true });
}
