import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '#check/today.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { download } from './bronnen/download.ts';
import { type Found, findNew } from './bronnen/find-new.ts';
import { hostsOf } from './bronnen/hosts.ts';
import { canonicalJson } from './canonical/canonical.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { newPapersLimits } from './handoff/new-papers.ts';
import { pathOf } from './importeer/files.ts';
import { store } from './importeer/store.ts';
import { readContent } from './propose/content.ts';

const usage = `Gebruik: npm run bronnen:nieuw -- [opties]

  --sinds <dag>     zoals 2026-11-01; zonder deze optie 30 dagen terug
  --dry-run         zegt wat er nieuw is en schrijft niets
  --uit <bestand>   schrijft wat er nieuw is als voorstel in één JSON-bestand, en verder niets
  --json            het verslag als JSON
  --root <map>      content/ en data/ in een andere map`;

/**
 * `npm run bronnen:nieuw`: what appeared in the dossiers and cases of our letters and has no record yet (papers, annexes, new versions of a letter),
 * as records that say that nobody read them. What the check would refuse is reported and not written.
 */
try {
  const options = readOptions(process.argv.slice(2), {
    sinds: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    uit: { type: 'string' },
    json: { type: 'boolean', default: false },
    root: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (options.help) console.log(usage);
  else await run(options);
} catch (error) {
  reportError(error);
}

async function run(options: {
  sinds?: string | undefined;
  'dry-run': boolean;
  uit?: string | undefined;
  json: boolean;
  root?: string | undefined;
}): Promise<void> {
  const { root = process.cwd(), sinds = daysBefore(today(), 30), json, uit } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sinds))
    throw new Error(`${sinds} is geen dag; schrijf bijvoorbeeld 2026-11-01.`);
  const content = await readContent(root);
  const hosts = hostsOf(process.env['BRONNEN_SERVER']);
  const { dossiers, zaken, found, onbeantwoord } = await findNew(
    content.register,
    hosts,
    (name, url) => download(name, url),
    sinds,
    today(),
  );
  const nieuw: {
    id: string;
    wat: Found['wat'];
    titel: string | undefined;
    file: string;
    text: string;
  }[] = [];
  const geweigerd: string[] = [];
  for (const one of found) {
    const file = pathOf(one);
    const text = canonicalJson(one.collection, one.data);
    const problems = content.problemsWith([{ file, text }]);
    if (problems.length > 0) geweigerd.push(formatProblems(problems));
    else nieuw.push({ id: one.id, wat: one.wat, titel: one.data.titel, file, text });
  }
  if (uit !== undefined) {
    const files = nieuw.slice(0, newPapersLimits.files);
    const left = nieuw.length - files.length;
    const regels = [
      ...files.map(sentence),
      ...(left > 0 ? [`En nog ${left}; die komen als dit voorstel is verwerkt.`] : []),
      ...geweigerd.map((text) => `Niet geschreven, want de controle weigert het: ${text}`),
      ...onbeantwoord.map((text) => `Niet beantwoord: ${text}`),
    ].map((regel) => regel.slice(0, newPapersLimits.regel));
    const handoff = {
      files: files.map(({ file, text }) => ({ file, text })),
      regels: regels.slice(0, newPapersLimits.regels),
    };
    await writeFile(uit, `${JSON.stringify(handoff, null, 1)}\n`);
  } else if (!options['dry-run']) {
    for (const { wat, file, text } of nieuw) {
      if (wat === 'stuk' || wat === 'bijlage') await store(root, [{ file, text }], false);
      else await replace(join(root, file), text);
    }
  }
  if (json) {
    const list = nieuw.map(({ id, wat, titel, file }) => ({ id, wat, titel, file }));
    console.log(
      JSON.stringify({ dossiers, zaken, sinds, nieuw: list, geweigerd, onbeantwoord }, null, 2),
    );
    return;
  }
  for (const one of nieuw) console.log(sentence(one));
  for (const text of geweigerd) console.log(text);
  for (const text of onbeantwoord) console.log(`Niet beantwoord: ${text}`);
  const count = (...kinds: Found['wat'][]) => nieuw.filter(({ wat }) => kinds.includes(wat)).length;
  console.log(
    `${dossiers.length} dossiers en ${zaken.length} zaken bekeken: ${count('stuk')} nieuwe stukken sinds ${sinds}, ${count('bijlage', 'nummer')} bijlagen, ${count('versie')} nieuwe versies, ${geweigerd.length} geweigerd.`,
  );
}

const names: Record<Found['wat'], string> = {
  stuk: 'nieuw stuk',
  bijlage: 'nieuwe bijlage',
  versie: 'nieuwe versie',
  nummer: 'bijlage heeft nu een documentnummer',
};

function sentence({
  id,
  wat,
  titel,
}: {
  id: string;
  wat: Found['wat'];
  titel: string | undefined;
}) {
  return `${id}: ${titel ?? 'zonder titel'} (${names[wat]})`;
}

/** Writes over a record in one step, so that an interruption leaves no half file. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.deel`, text);
  await rename(`${path}.deel`, path);
}

function daysBefore(dag: string, days: number): string {
  return new Date(Date.parse(`${dag}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
