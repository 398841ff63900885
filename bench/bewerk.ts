import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCounts } from '../scripts/cli/options.ts';
import { runCommand } from '../scripts/workbench/process.ts';
import type { Files } from '../tests/support/atlas.ts';
import { makeCorpus, writeCorpus } from './corpus/corpus.ts';

/**
 * `npm run bench:bewerk [-- <afspraken> <rondes>]`: how long an editor waits for the form of one record, and for a new one, in a made-up
 * atlas of this size. It runs whole commands, starting Node included, six times in turns, of which the first does not count. It fails
 * when the middle one of the other five of any command takes more than a second on the clock, so nothing else should run beside it.
 */
const [afspraken = 10_000, rondes = 25] = readCounts(process.argv.slice(2), [
  'afspraken',
  'rondes',
]);
const mostSeconds = 1;
const rounds = 5;

const files = makeCorpus({ afspraken, rondes });
const root = await mkdtemp(join(tmpdir(), 'atlas-'));
try {
  await writeCorpus(root, files);
  console.log(`${Object.keys(files).length} records, waarvan ${afspraken} uitkomsten.`);
  const commands = commandsFor(files);
  const seconds = commands.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, { command, args, file }] of commands.entries()) {
      const before = await textOf(file);
      const start = performance.now();
      const { code, err } = await runCommand(command, args);
      const took = (performance.now() - start) / 1000;
      if (code !== 0) throw new Error(`npm run ${command} lukte niet: ${err}`);
      await putBack(file, before);
      if (round > 0) seconds[index]?.push(took);
    }
  const rows = commands.map(({ command, args }, index) => {
    const ordered = (seconds[index] ?? []).toSorted((a, b) => a - b);
    const at = (place: number) => Number((ordered.at(place) ?? Number.NaN).toFixed(2));
    const what = `npm run ${command} -- ${command === 'nieuw' ? args[0] : '<bestand>'}`;
    return { what, middelste: at(Math.floor(rounds / 2)), minste: at(0), meeste: at(-1) };
  });
  console.table(rows);
  for (const { what, middelste } of rows)
    if (!(middelste <= mostSeconds)) {
      console.error(`${what} duurt ${middelste} s; hoogstens ${mostSeconds} mag.`);
      process.exitCode = 1;
    }
} finally {
  await rm(root, { recursive: true });
}

/** The commands, with the file that each writes. */
function commandsFor(all: Files): { command: string; args: string[]; file: string }[] {
  const [file = '', old] =
    Object.entries(all).find(([name]) => name.startsWith('content/afspraken/2025/')) ?? [];
  const [section = ''] = Object.keys(all).filter((name) =>
    name.startsWith('content/brieven/2025/'),
  );
  const papers = Object.entries(all).filter(([name]) => name.startsWith('data/kamerstukken/'));
  const [paper = ''] =
    papers.toSorted(([, a], [, b]) => dayOf(a).localeCompare(dayOf(b))).at(-1) ?? [];
  const record: unknown = typeof old === 'string' ? JSON.parse(old) : old;
  const titel = typeof record === 'object' && record && 'titel' in record ? record.titel : '';
  const sectie = section.replace(/^.*\/|\.mdx$/g, '');
  const make = (kind: string, fields: Record<string, string>) => [
    kind,
    ...Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]),
    '--map',
    root,
  ];
  return [
    { command: 'opmaak', args: ['--root', root, join(root, file)], file },
    {
      command: 'nieuw',
      args: make('thema', { naam: 'Verzonnen thema', uitleg: 'Dit is verzonnen.', volgorde: '99' }),
      file: 'data/themas/verzonnen-thema.json',
    },
    {
      command: 'nieuw',
      args: make('stand', {
        afspraak: String(titel),
        datum: '2025',
        gebeurtenis: 'voortgang',
        status: 'loopt',
        toelichting: 'Dit is verzonnen.',
        'bron.kamerstuk': paper.replace(/^.*\/|\.json$/g, ''),
      }),
      file,
    },
    {
      command: 'nieuw',
      args: make('afspraak', {
        titel: 'Een verzonnen afspraak',
        tekst: 'Dit is verzonnen.',
        soort: 'afspraak',
        toetsbaarheid: 'intentie',
        ronde: '2025',
        'bron.sectie': sectie,
        'bron.alinea': '1',
        partijen: 'Rijk',
        themas: 'Water',
      }),
      file: 'content/afspraken/2025/een-verzonnen-afspraak.json',
    },
  ];
}

function dayOf(record: unknown): string {
  return typeof record === 'object' && record && 'datum' in record ? String(record.datum) : '';
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

async function putBack(file: string, before: string | undefined): Promise<void> {
  if (before === undefined) await rm(join(root, file));
  else await writeFile(join(root, file), before);
}
