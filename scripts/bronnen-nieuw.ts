import { today } from '#check/today.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { download } from './bronnen/download.ts';
import { hostsOf } from './bronnen/hosts.ts';
import { followedDossiers, newPapers } from './bronnen/new-papers.ts';
import { documentsIn } from './bronnen/odata.ts';
import { canonicalJson } from './canonical/canonical.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { store } from './importeer/store.ts';
import { readContent } from './propose/content.ts';

const usage = `Gebruik: npm run bronnen:nieuw -- [opties]

  --sinds <dag>  zoals 2026-11-01; zonder deze optie 30 dagen terug
  --dry-run      zegt wat er nieuw is en schrijft niets
  --json         het verslag als JSON
  --root <map>   content/ en data/ in een andere map`;

/**
 * `npm run bronnen:nieuw`: papers that appeared in the dossiers of our letters and have no record yet, as records that say that
 * nobody read them. What the check would refuse is reported and not written.
 */
try {
  const options = readOptions(process.argv.slice(2), {
    sinds: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
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
  json: boolean;
  root?: string | undefined;
}): Promise<void> {
  const { root = process.cwd(), sinds = daysBefore(today(), 30), json } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sinds))
    throw new Error(`${sinds} is geen dag; schrijf bijvoorbeeld 2026-11-01.`);
  const content = await readContent(root);
  const hosts = hostsOf(process.env['BRONNEN_SERVER']);
  const dossiers = followedDossiers(content.register);
  const nieuw: { id: string; titel: string | undefined; file: string }[] = [];
  const geweigerd: string[] = [];
  for (const dossier of dossiers) {
    const documents = await documentsIn(dossier, hosts, (name, url) => download(name, url));
    for (const { id, data } of newPapers(documents, content.register, sinds, today())) {
      const file = {
        file: `data/kamerstukken/${id}.json`,
        text: canonicalJson('kamerstukken', data),
      };
      const problems = content.problemsWith([file]);
      if (problems.length > 0) geweigerd.push(formatProblems(problems));
      else {
        await store(root, [file], options['dry-run']);
        nieuw.push({ id, titel: data.titel, file: file.file });
      }
    }
  }
  if (json) console.log(JSON.stringify({ dossiers, sinds, nieuw, geweigerd }, null, 2));
  else {
    for (const { id, titel } of nieuw) console.log(`${id}: ${titel ?? 'zonder titel'}`);
    for (const text of geweigerd) console.log(text);
    console.log(
      `${dossiers.length} dossiers bekeken, ${nieuw.length} nieuwe stukken sinds ${sinds}, ${geweigerd.length} geweigerd.`,
    );
  }
}

function daysBefore(dag: string, days: number): string {
  return new Date(Date.parse(`${dag}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
