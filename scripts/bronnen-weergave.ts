import { checkContent } from '#check/check.ts';
import { readExplained } from './bronnen/explained.ts';
import { readOfficial } from './bronnen/official.ts';
import { checkRendering, formatRendering } from './bronnen/weergave.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';

const usage = `Gebruik: npm run bronnen:weergave -- [stuk …] [opties]

  [stuk]        zoals 34682-205; zonder stuk elk stuk in data/bronnen/
  --json        het verslag als JSON
  --root <map>  content/, data/ en docs/ in een andere map`;

/**
 * `npm run bronnen:weergave`: what the official paragraphs say and ours do not, or the reverse, as far as nobody explained it in
 * `docs/weergave/`. Exits with 1 when there is a difference without explanation, an explanation without difference, or a
 * paragraph without partner.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    json: { type: 'boolean', default: false },
    root: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help) console.log(usage);
  else await run(positionals, values);
} catch (error) {
  reportError(error);
}

async function run(
  wanted: readonly string[],
  { root = process.cwd(), json }: { root?: string | undefined; json: boolean },
): Promise<void> {
  const official = await readOfficial(root, (file) => {
    console.error(
      `${file} heeft niet de vorm die de importeur schrijft; lees het stuk opnieuw in.`,
    );
  });
  const missing = wanted.filter((id) => !official.has(id));
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(', ')}: de officiële tekst is er niet; haal haar op met npm run importeer of npm run bronnen:ophalen.`,
    );
  }
  const { register } = await checkContent(root);
  const reports = [];
  for (const [id, publication] of official) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const report = checkRendering(publication, register, await readExplained(root, id));
    if (report) reports.push(report);
  }
  if (json) console.log(JSON.stringify(reports, null, 2));
  else if (reports.length === 0)
    console.log(
      'Er is geen officiële tekst van een brief in data/bronnen/; er is niets vergeleken.',
    );
  else console.log(reports.map(formatRendering).join('\n'));
  const isWrong = reports.some(
    ({ verschillen, overbodig, los }) => verschillen.length + overbodig.length + los.length > 0,
  );
  if (isWrong) process.exitCode = 1;
}
