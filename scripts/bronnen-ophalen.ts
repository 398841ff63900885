import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { today } from '#check/today.ts';
import { createCachedDownload, download } from './bronnen/download.ts';
import { getOfficial } from './bronnen/get.ts';
import { hostsOf } from './bronnen/hosts.ts';
import { readOfficial } from './bronnen/official.ts';
import { wantedPapers } from './bronnen/wanted.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { progress } from './cli/progress.ts';
import { reportError } from './cli/report-error.ts';
import { officialFolder } from './importeer/files.ts';

const usage = `Gebruik: npm run bronnen:ophalen -- [stuk …] [opties]

  [stuk]        zoals 34682-205; zonder stuk elke brief en elk stuk dat een uitkomst noemt
  --opnieuw     ook wat er al is
  --dry-run     zegt wat er zou worden opgehaald
  --json        het verslag als JSON
  --root <map>  content/ en data/ in een andere map`;

/**
 * `npm run bronnen:ophalen`: fetches the official texts that the atlas cites into `data/bronnen/`. What fails is reported and left
 * out, and the command still succeeds: a build is complete without them. It goes on where it stopped.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    opnieuw: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
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
  only: readonly string[],
  options: { opnieuw: boolean; 'dry-run': boolean; json: boolean; root?: string | undefined },
): Promise<void> {
  const { root = process.cwd(), opnieuw, 'dry-run': isDry, json } = options;
  const { register } = await checkContent(root);
  const all = wantedPapers(register);
  const unknown = only.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: geen brief of genoemd stuk dat is op te halen.`);
  const here = await readOfficial(root);
  const wanted = all.filter(
    ({ id }) => (only.length === 0 || only.includes(id)) && (opnieuw || !here.has(id)),
  );
  const hosts = hostsOf(process.env['BRONNEN_SERVER']);
  const fetch = opnieuw ? download : createCachedDownload(join(root, '.cache/bronnen'));
  const report: Report = { opgehaald: [], mislukt: [], alAanwezig: here.size };
  for (const [index, paper] of wanted.entries()) {
    if (isDry) {
      report.opgehaald.push(paper.id);
      continue;
    }
    progress(`${index + 1} van ${wanted.length}: ${paper.id}`);
    const got = await getOfficial(paper, hosts, (name, url) => fetch(name, url), today());
    if ('redenen' in got) report.mislukt.push({ id: paper.id, redenen: got.redenen });
    else {
      await put(root, paper.id, `${JSON.stringify(got.publication, null, 1)}\n`);
      report.opgehaald.push(paper.id);
    }
  }
  progress('');
  if (json) console.log(JSON.stringify(report, null, 2));
  else {
    for (const { redenen } of report.mislukt) console.log(redenen.join('\n'));
    const verb = isDry ? 'zouden worden opgehaald' : 'opgehaald';
    console.log(
      `${report.opgehaald.length} stukken ${verb}, ${report.mislukt.length} mislukt, ${report.alAanwezig} waren er al.`,
    );
  }
}

interface Report {
  opgehaald: string[];
  mislukt: { id: string; redenen: string[] }[];
  alAanwezig: number;
}

async function put(root: string, id: string, text: string): Promise<void> {
  const path = join(root, officialFolder, `${id}.json`);
  await mkdir(join(root, officialFolder), { recursive: true });
  await writeFile(`${path}.deel`, text);
  await rename(`${path}.deel`, path);
}
