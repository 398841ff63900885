import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '#check/today.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { withdraw } from './gate/withdraw.ts';

/** What shows that a file is a notice already, also when it cannot be read. */
const notice = /^\s*"?ingetrokken"?:/m;

const usage = `Gebruik: npm run intrekken -- <bestand> <reden> "<één zin>" [opties]

  <bestand>      zoals content/afspraken/2024/zoetwater-noord.json
  <reden>        onjuist, dubbel, persoonlijk of juridisch
  --zie <naam>   alleen bij dubbel: het record dat blijft
  --titel <tekst> hoe de pagina heet; zonder deze optie staat er alleen wat het was
  --root <map>   content/ en data/ in een andere map`;

/**
 * `npm run intrekken`: replaces the text of one record by the notice that it was withdrawn. It changes nothing else, so that it
 * works when the rest of the content is not in order. Exits with 1 when the notice would not be right.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    zie: { type: 'string' },
    titel: { type: 'string' },
    root: { type: 'string' },
    help: { type: 'boolean' },
  });
  const [file, reden, zin] = positionals;
  if (values.help) console.log(usage);
  else if (positionals.length !== 3 || !file || !reden || !zin) throw new Error(usage);
  else await run(file, { ...values, reden, zin });
} catch (error) {
  reportError(error);
}

async function run(
  file: string,
  { root = process.cwd(), ...said }: { root?: string | undefined; reden: string; zin: string },
): Promise<void> {
  const { text, problems } = withdraw(file, { ...said, datum: today() });
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const path = join(root, file);
  const old = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${file}: dit bestand is er niet`);
  });
  if (notice.test(old)) {
    throw new Error(
      `${file}: dit record is al ingetrokken. Verander het bericht in het bestand zelf; zo blijft de dag waarop het gebeurde.`,
    );
  }
  await writeFile(path, text);
  console.log(`${file}: ingetrokken.
Leg het vast en stel het voor; haast? Zie “Als het meteen weg moet” in docs/inrichten.md.`);
}
