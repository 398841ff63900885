import { readFile } from 'node:fs/promises';
import { readNewPapers } from '../handoff/new-papers.ts';
import { createGitHub } from './api.ts';
import { fence } from './markdown.ts';
import { writeBranch } from './proposal-branch.ts';
import { findPull, keepPull, makePullAddress, startChecks } from './pull.ts';
import { isReviewed } from './review.ts';

/**
 * `node scripts/github/publish-new-papers.ts nieuw.json`: one proposal with what appeared at the Tweede Kamer, made anew
 * every week as long as nobody has reviewed or changed it. It is never merged by itself. Nothing new is no proposal.
 */
const branch = 'voorstel/nieuwe-stukken';
const { files, regels } = readNewPapers(
  JSON.parse(await readFile(process.argv[2] ?? 'nieuw.json', 'utf8')),
);
const main = env('HOOFDTAK');
const github = createGitHub(process.env);

if (files.length === 0) console.log('niets nieuws');
else {
  const open = await findPull(github, branch);
  if (open && (await isReviewed(github, open.number))) {
    console.log(
      `iemand heeft het voorstel al beoordeeld; het blijft zoals het is: ${open.address}`,
    );
  } else await propose();
}

async function propose(): Promise<void> {
  const title = `Nieuw bij de Tweede Kamer (${files.length})`;
  const isWritten = await writeBranch(github, {
    branch,
    base: env('GITHUB_SHA'),
    message: title,
    files,
  });
  if (!isWritten) {
    console.log('iemand werkt verder op de tak; zij blijft zoals zij is');
    return;
  }
  const body = [
    'Gevonden in de dossiers en zaken die de atlas volgt, en door een programma als record geschreven. Niemand heeft deze stukken nagelezen; dat staat er ook.',
    fence(regels.map((regel) => `- ${regel}`).join('\n'), 'text'),
    '- [ ] De titel is die van het stuk, en het stuk hoort in de atlas.',
    '- [ ] Hoort het bij een uitkomst? Noem het daar dan ook.',
    'Hoort een stuk niet in de atlas, haal het bestand dan uit dit voorstel. Het voorstel wordt elke week opnieuw gemaakt zolang niemand het heeft beoordeeld of veranderd.',
  ].join('\n\n');
  const pull = await keepPull(github, { branch, base: main, title, body });
  await startChecks(github, branch);
  console.log(
    pull ? pull.address : `maak het voorstel zelf: ${makePullAddress(github, main, branch)}`,
  );
}

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} ontbreekt`);
  return value;
}
