import { checkContent } from '#check/check.ts';
import { today } from '#check/today.ts';
import { download } from './bronnen/download.ts';
import {
  type Changed,
  compareFingerprints,
  fingerprintsOf,
  readFingerprints,
  writeFingerprints,
} from './bronnen/fingerprints.ts';
import { getOfficial } from './bronnen/get.ts';
import { hostsOf } from './bronnen/hosts.ts';
import { readOfficial } from './bronnen/official.ts';
import { wantedPapers } from './bronnen/wanted.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';

const usage = `Gebruik: npm run bronnen:controleer -- [opties]

  --vastleggen  bewaar de vingerafdrukken van wat er nu in data/bronnen/ staat
  --json        het verslag als JSON
  --root <map>  content/, data/ en docs/ in een andere map`;

/**
 * `npm run bronnen:controleer`: has an official text changed since we wrote ours? Fetches every paper of which fingerprints are
 * kept, without a cache. Exits with 1 when something changed; what could not be fetched is reported and does not count as a
 * change.
 */
try {
  const options = readOptions(process.argv.slice(2), {
    vastleggen: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    root: { type: 'string' },
    help: { type: 'boolean' },
  });
  const { root = process.cwd() } = options;
  if (options.help) console.log(usage);
  else if (options.vastleggen) await keep(root);
  else await check(root, options.json);
} catch (error) {
  reportError(error);
}

async function keep(root: string): Promise<void> {
  const { register } = await checkContent(root);
  const fingerprints = await readFingerprints(root);
  const official = await readOfficial(root);
  for (const [id, publication] of official)
    fingerprints[id] = fingerprintsOf(publication, register);
  await writeFingerprints(root, fingerprints);
  console.log(`Vingerafdrukken van ${official.size} stukken bewaard.`);
}

async function check(root: string, json: boolean): Promise<void> {
  const { register } = await checkContent(root);
  const kept = await readFingerprints(root);
  const hosts = hostsOf(process.env['BRONNEN_SERVER']);
  const papers = wantedPapers(register).filter(({ id }) => kept[id] !== undefined);
  const veranderd: Changed[] = [];
  const mislukt: { id: string; redenen: string[] }[] = [];
  for (const paper of papers) {
    const got = await getOfficial(paper, hosts, (name, url) => download(name, url), today());
    if ('redenen' in got) mislukt.push({ id: paper.id, redenen: got.redenen });
    else
      veranderd.push(
        ...compareFingerprints(
          paper.id,
          kept[paper.id] ?? {},
          fingerprintsOf(got.publication, register),
        ),
      );
  }
  if (json)
    console.log(JSON.stringify({ gecontroleerd: papers.length, veranderd, mislukt }, null, 2));
  else {
    for (const { redenen } of mislukt) console.log(redenen.join('\n'));
    for (const { id, plaats, wat } of veranderd)
      console.log(`${id}, ${plaats}: ${wat} sinds onze tekst.`);
    console.log(
      `${papers.length} stukken gecontroleerd, ${veranderd.length} plaatsen veranderd, ${mislukt.length} niet opgehaald.`,
    );
  }
  if (veranderd.length > 0) process.exitCode = 1;
}
