import { readFile } from 'node:fs/promises';
import { readNewPapers } from '../handoff/new-papers.ts';
import { createGitHub } from './api.ts';
import { env } from './environment.ts';
import { keepProposal } from './keep-proposal.ts';
import { fence } from './markdown.ts';

/**
 * `node scripts/github/publish-new-papers.ts nieuw.json`: one proposal with what appeared at the Tweede Kamer, made anew every
 * week as long as nobody has reviewed or changed it. It is never merged by itself. If nothing is new, there is no proposal.
 */
const { files, regels } = readNewPapers(
  JSON.parse(await readFile(process.argv[2] ?? 'nieuw.json', 'utf8')),
);
if (files.length === 0) console.log('Niets nieuws.');
else {
  const body = [
    'Gevonden in de dossiers en zaken die de atlas volgt, en door een programma als record geschreven. Niemand heeft deze stukken nagelezen; dat staat er ook.',
    fence(regels.map((regel) => `- ${regel}`).join('\n'), 'text'),
    '- [ ] De titel is die van het stuk, en het stuk hoort in de atlas.',
    '- [ ] Hoort het bij een uitkomst? Noem het daar dan ook.',
    'Hoort een stuk niet in de atlas, haal het bestand dan uit dit voorstel. Het voorstel wordt elke week opnieuw gemaakt zolang niemand het heeft beoordeeld of veranderd.',
  ].join('\n\n');
  const done = await keepProposal(createGitHub(process.env), {
    branch: 'voorstel/nieuwe-stukken',
    main: env('HOOFDTAK'),
    base: env('GITHUB_SHA'),
    title: `Nieuw bij de Tweede Kamer (${files.length})`,
    body,
    files,
  });
  console.log(done);
}
