import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCounts } from '../scripts/cli/options.ts';
import { runScript } from '../scripts/workbench/process.ts';
import { differingFiles, type EditedAtlas, makeEditedAtlas } from './corpus/edited-atlas.ts';

/**
 * `npm run bench:correctie [-- <afspraken> <rondes> <pogingen>]`: what a correction costs, and whether a build that takes over pages
 * makes the site that a clean build makes.
 *
 * First a made-up atlas of this size is built clean, and then three times with the text of one outcome changed; it fails when the
 * middle one of these takes more than 0.3 of the time of the clean one. Then an atlas of 200 outcomes is changed at random as many
 * times as asked, and once in its code, its schema, its settings and its day; after each change it is built on the build before
 * and clean, and it fails when any byte differs. Each try takes about half a minute; the seed is printed.
 */
const [afspraken = 1000, rondes = 25, tries = 10] = readCounts(process.argv.slice(2), [
  'afspraken',
  'rondes',
  'pogingen',
]);
const mostRatio = 0.3;
const day = '2026-07-01';
const seed = Date.now() % 100_000;
const failures: string[] = [];

interface Built {
  seconds: number;
  kept: number;
  made: number;
}

async function build(
  root: string,
  outDir: string,
  { isClean = false, settings = {} }: { isClean?: boolean; settings?: Record<string, string> } = {},
): Promise<Built> {
  const start = performance.now();
  const { code, out, err } = await runScript('scripts/build.ts', isClean ? ['--schoon'] : [], {
    cwd: root,
    env: {
      OUT_DIR: outDir,
      PEILDATUM: day,
      ASTRO_TELEMETRY_DISABLED: '1',
      // The commit is in one file, and somebody may commit meanwhile.
      GIT_CEILING_DIRECTORIES: resolve('.cache'),
      NODE_OPTIONS: '--max-old-space-size=12288',
      ...settings,
    },
  });
  if (code !== 0) throw new Error(`De bouw mislukte:\n${out}\n${err}`);
  const [, kept = 0, made = 0] =
    /zijn (\d+) bestanden overgenomen; (\d+) zijn/.exec(out)?.map(Number) ?? [];
  return { seconds: (performance.now() - start) / 1000, kept, made };
}

async function costOfCorrection(): Promise<void> {
  const root = join('.cache', `correctie-${afspraken}`);
  const atlas = await makeEditedAtlas(root, { afspraken, rondes }, seed);
  const clean = await build(root, 'dist', { isClean: true });
  console.log(
    `${afspraken} uitkomsten in ${rondes} rondes, schoon gebouwd: ${clean.seconds.toFixed(1)} s.`,
  );
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await atlas.edit(1, ['tekst']);
    const { seconds, kept, made } = await build(root, 'dist');
    ratios.push(seconds / clean.seconds);
    console.log(
      `De tekst van één uitkomst anders: ${seconds.toFixed(1)} s, ${made} bestanden gemaakt, ${kept} overgenomen; ${(seconds / clean.seconds).toFixed(2)} van de schone bouw.`,
    );
  }
  const [, middle = 1] = ratios.toSorted((a, b) => a - b);
  if (middle > mostRatio)
    failures.push(`een correctie kost ${middle.toFixed(2)} van een schone bouw`);
}

async function sameAsClean(): Promise<void> {
  const root = join('.cache', 'correctie-200');
  const atlas = await makeEditedAtlas(root, { afspraken: 200, rondes: 3 }, seed);
  await build(root, 'dist', { isClean: true });
  console.log(`200 uitkomsten, met zaad ${seed}:`);
  for (let nr = 0; nr < tries; nr += 1) await tryOut(root, (await atlas.edit(1)).join());
  for (const [what, doIt] of Object.entries(elsewhere(atlas)))
    await tryOut(root, what, await doIt());
  rmSync(join(root, 'schoon'), { recursive: true, force: true });
}

async function tryOut(
  root: string,
  what: string,
  settings: Record<string, string> = {},
): Promise<void> {
  const { kept, made } = await build(root, 'dist', { settings });
  await build(root, 'schoon', { isClean: true, settings });
  const differing = differingFiles(join(root, 'dist'), join(root, 'schoon'));
  console.log(
    `- ${what}: ${made} gemaakt, ${kept} overgenomen, ${differing.length} anders dan schoon`,
  );
  if (differing.length > 0) failures.push(`${what}: ${differing.slice(0, 5).join(' ')}`);
}

/** What is no record, and changes pages all the same. */
function elsewhere({ root }: EditedAtlas): Record<string, () => Promise<Record<string, string>>> {
  const append = (file: string, text: string) => async () => {
    if (!existsSync(join(root, file))) throw new Error(`${file} is er niet`);
    appendFileSync(join(root, file), text);
    return {};
  };
  return {
    'een sjabloon': append('src/pages/over/index.astro', '\n<p>Erbij.</p>\n'),
    'een stijl': append('src/styles/tokens.css', '\n:root { --proef: 1px; }\n'),
    'een schema': append('src/schema/record/afspraak.ts', '\n// Erbij.\n'),
    'een instelling': async () => ({ KEEPER_NAME: 'Een andere organisatie' }),
    'een andere dag': async () => ({ PEILDATUM: '2026-11-30' }),
  };
}

await costOfCorrection();
await sameAsClean();
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
