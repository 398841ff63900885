import { readFile } from 'node:fs/promises';
import { type IssueEvent, readIssueEvent } from '../handoff/event.ts';
import { type IssueAnswer, readIssueAnswer } from '../handoff/issue-answer.ts';
import { createGitHub, type GitHub } from './api.ts';
import { keepComment } from './comment.ts';
import { env } from './environment.ts';
import { isOverLimit, limitText } from './limit.ts';
import { code, fence } from './markdown.ts';
import { readBranch, writeBranch } from './proposal-branch.ts';
import { findPull, keepPull, makePullAddress, type Pull, startChecks } from './pull.ts';
import { formatNewer, formatTakenBack, isReviewed } from './review.ts';
import { tellOthers, whenItNoLongerFits } from './same-record.ts';

/**
 * How the title of a proposal begins, by form. Titles and commit messages quote nothing from the issue: what follows is the
 * path of a file, which `readIssueAnswer` has checked.
 */
const titles = new Map([
  ['nieuwe-stand', 'Nieuwe stand'],
  ['afspraak-toevoegen', 'Nieuwe afspraak'],
  ['fout-melden', 'Verbetering'],
  ['navraag', 'Navraag'],
]);

/**
 * `node scripts/github/publish-issue.ts antwoord.json`: makes a branch and a pull request from what `scripts/melding.ts` found,
 * and answers under the issue. It is the only step for an issue that has a token to write with; it needs no packages, and runs
 * nothing that it is given.
 */
const event = readIssueEvent(JSON.parse(await readFile(env('GITHUB_EVENT_PATH'), 'utf8')));
if (!event) throw new Error('deze gebeurtenis gaat niet over een open melding');
const answer = readIssueAnswer(
  JSON.parse(await readFile(process.argv[2] ?? 'antwoord.json', 'utf8')),
);
const github = createGitHub(process.env);
if (answer.kind !== 'niets') {
  const text = await publish(github, event, answer, env('GITHUB_SHA'));
  await keepComment(github, { issue: event.number, mark: 'melding', text });
}

async function publish(
  hub: GitHub,
  { number, defaultBranch, sender, isOfTeam }: IssueEvent,
  { kind, form, files, problems, notes }: IssueAnswer,
  base: string,
): Promise<string> {
  const branch = `voorstel/melding-${number}`;
  const open = await findPull(hub, branch);
  if (kind !== 'voorstel' && open)
    return await tellOfEarlier(hub, { pull: open, issue: number, problems });
  if (kind === 'dank') {
    const known =
      notes.length === 0 ? '' : `\n\nWat het programma er al van kan zeggen:\n\n${listOf(notes)}`;
    return `Dank voor uw melding. Een mens leest haar en antwoordt hier.${known}\n\nWeet u precies welke woorden anders moeten? Bewerk dan uw melding (drie puntjes, **Edit**) en vul “Welke woorden staan er nu?” en “Welke woorden moeten er staan?” in. Dan komt er vanzelf een voorstel van.`;
  }
  if (kind === 'onvolledig') {
    return `Dank voor uw melding. Er kon nog geen voorstel van worden gemaakt:\n\n${listOf(problems)}\n\nBewerk uw melding (drie puntjes rechtsboven, **Edit**) en verbeter dit. Daarna kijkt het programma vanzelf opnieuw. Lukt het niet? Laat het zo staan: een mens leest uw melding ook.`;
  }
  if (!isOfTeam && (await isOverLimit(hub, sender, new Date()))) return limitText;
  if (open && (await isReviewed(hub, open.number))) {
    return await tellReviewer(hub, { pull: open, branch, issue: number, files });
  }
  const paths = files.map(({ file }) => file);
  const title = `${titles.get(form) ?? 'Melding'}: ${(paths[0] ?? '').replace(/\.\w+$/, '')} (melding ${number})`;
  const isWritten = await writeBranch(hub, { branch, base, message: title, files });
  if (!isWritten) {
    return `Iemand werkt al verder aan het voorstel bij deze melding. Uw laatste wijziging is daarom niet verwerkt; zet haar erbij als reactie op het voorstel: ${hub.url}/pulls?q=head%3A${encodeURIComponent(branch)}`;
  }
  const body = [
    `Gemaakt uit melding #${number} door een programma. Een mens moet het nog lezen.`,
    '',
    ...paths.map((path) => `- ${code(path)}`),
    '',
    ...(notes.length === 0
      ? []
      : ['Zo zijn de antwoorden gelezen; kijk of dat klopt:', '', listOf(notes), '']),
    '- [ ] Het staat er in eigen woorden, en elke nieuwe bewering heeft een bron.',
    '- [ ] Besproken is besproken gebleven, en wat onbekend is, staat er als onbekend.',
    '',
    whenItNoLongerFits(number),
    '',
    `Closes #${number}`,
  ].join('\n');
  // An earlier version of the issue may have been taken back, and said so under the proposal.
  if (open) {
    const text = formatNewer(number, []);
    await keepComment(hub, {
      issue: open.number,
      mark: 'nieuwere-melding',
      text,
      onlyReplace: true,
    });
  }
  const pull = await keepPull(hub, { branch, base: defaultBranch, title, body });
  await startChecks(hub, branch);
  if (!pull) {
    return `Dank u. Uw wijziging staat klaar. Iemand met rechten kan er hier een voorstel van maken: ${makePullAddress(hub, defaultBranch, branch)}`;
  }
  const read =
    notes.length === 0
      ? ''
      : `\n\nZo zijn uw antwoorden gelezen. Klopt iets niet, bewerk dan uw melding:\n\n${listOf(notes)}`;
  const others = await tellOthers(hub, { paths, branch, address: pull.address });
  return `Dank u. Van uw melding is een voorstel gemaakt: ${pull.address}\n\nEen mens leest het en zet het in de atlas. Iets vergeten? Bewerk uw melding, dan verandert het voorstel mee, zolang niemand het heeft beoordeeld.${read}${others}`;
}

function listOf(sentences: readonly string[]): string {
  return fence(sentences.map((sentence) => `- ${sentence}`).join('\n'), 'text');
}

/** The proposal of an earlier version of the issue is still open, and the issue as it is now makes none. */
async function tellOfEarlier(
  hub: GitHub,
  { pull, issue, problems }: { pull: Pull; issue: number; problems: readonly string[] },
): Promise<string> {
  const text = formatTakenBack(issue);
  await keepComment(hub, { issue: pull.number, mark: 'nieuwere-melding', text });
  const wrong =
    problems.length === 0
      ? 'Zoals uw melding nu is, kan alleen een mens haar uitwerken.'
      : `Van uw melding zoals zij nu is, kon geen voorstel worden gemaakt:\n\n${listOf(problems)}`;
  return `Dank u. ${wrong}\n\nHet voorstel van uw vorige versie staat nog open: ${pull.address}\n\nDaar staat nu bij dat u uw melding hebt veranderd; wie het leest, besluit. Wilt u het toch anders, bewerk dan uw melding (drie puntjes, **Edit**): daarna kijkt het programma vanzelf opnieuw.`;
}

/** Leaves a reviewed proposal as it is, puts what would change under it, and says so to whoever changed the issue. */
async function tellReviewer(
  hub: GitHub,
  {
    pull,
    branch,
    issue,
    files,
  }: { pull: Pull; branch: string; issue: number; files: IssueAnswer['files'] },
): Promise<string> {
  const now = await readBranch(
    hub,
    branch,
    files.map(({ file }) => file),
  );
  const newer = files.flatMap(({ file, text }) => {
    const was = now.get(file) ?? '';
    return was === text ? [] : [{ file, was, becomes: text }];
  });
  const text = formatNewer(issue, newer);
  const place = { issue: pull.number, mark: 'nieuwere-melding', text };
  await keepComment(hub, { ...place, onlyReplace: newer.length === 0 });
  const rest =
    newer.length === 0
      ? 'Uw melding zegt hetzelfde als het voorstel.'
      : 'Wat u veranderde, staat als reactie onder het voorstel. Wie het leest, besluit daarover.';
  return `Dank u. Het voorstel bij deze melding is al door iemand beoordeeld, en blijft daarom zoals het is: ${pull.address}\n\n${rest}`;
}
