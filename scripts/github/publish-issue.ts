import { readFile } from 'node:fs/promises';
import { get, isCount } from '../handoff/data.ts';
import { type IssueEvent, readIssueEvent } from '../handoff/event.ts';
import { type IssueAnswer, readIssueAnswer } from '../handoff/issue-answer.ts';
import { createGitHub, type GitHub, sure } from './api.ts';
import { keepComment } from './comment.ts';
import { code, fence } from './markdown.ts';
import { writeBranch } from './proposal-branch.ts';

/**
 * How the title of a proposal begins, by form. Titles and commit messages quote nothing from the issue: what follows is the
 * path of a file, which `readIssueAnswer` has checked.
 */
const titles = new Map([
  ['nieuwe-stand', 'Nieuwe stand'],
  ['afspraak-toevoegen', 'Nieuwe afspraak'],
  ['fout-melden', 'Verbetering'],
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
  { number, defaultBranch }: IssueEvent,
  { kind, form, files, problems, notes }: IssueAnswer,
  base: string,
): Promise<string> {
  if (kind === 'dank') {
    const known =
      notes.length === 0 ? '' : `\n\nWat het programma er al van kan zeggen:\n\n${listOf(notes)}`;
    return `Dank voor uw melding. Een mens leest haar en antwoordt hier.${known}\n\nWeet u precies welke woorden anders moeten? Bewerk dan uw melding (drie puntjes, **Edit**) en vul “Welke woorden staan er nu?” en “Welke woorden moeten er staan?” in. Dan komt er vanzelf een voorstel van.`;
  }
  if (kind === 'onvolledig') {
    return `Dank voor uw melding. Er kon nog geen voorstel van worden gemaakt:\n\n${listOf(problems)}\n\nBewerk uw melding (drie puntjes rechtsboven, **Edit**) en verbeter dit. Daarna kijkt het programma vanzelf opnieuw. Lukt het niet? Laat het zo staan: een mens leest uw melding ook.`;
  }
  const branch = `voorstel/melding-${number}`;
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
    `Closes #${number}`,
  ].join('\n');
  const address = await keepPull(hub, { branch, base: defaultBranch, title, body });
  await startChecks(hub, branch);
  if (address === undefined) {
    return `Dank u. Uw wijziging staat klaar. Iemand met rechten kan er hier een voorstel van maken: ${hub.url}/compare/${defaultBranch}...${branch}?expand=1`;
  }
  const read =
    notes.length === 0
      ? ''
      : `\n\nZo zijn uw antwoorden gelezen. Klopt iets niet, bewerk dan uw melding:\n\n${listOf(notes)}`;
  const others = await othersOn(hub, paths, branch);
  return `Dank u. Van uw melding is een voorstel gemaakt: ${address}\n\nEen mens leest het en zet het in de atlas. Iets vergeten? Bewerk uw melding, dan verandert het voorstel mee.${read}${others}`;
}

function listOf(sentences: readonly string[]): string {
  return fence(sentences.map((sentence) => `- ${sentence}`).join('\n'), 'text');
}

/** What to do when another proposal for the same record is open: the one that is taken second may no longer fit. */
async function othersOn(hub: GitHub, paths: readonly string[], branch: string): Promise<string> {
  const open = sure(await hub.get('/pulls?state=open&per_page=100'), 'voorstellen lezen');
  const names = paths.map((path) => path.replace(/\.\w+$/, ''));
  const addresses = (Array.isArray(open) ? open : []).flatMap((pull: unknown) => {
    const ref = String(get(get(pull, 'head'), 'ref'));
    const title = String(get(pull, 'title'));
    const isOther = ref !== branch && ref.startsWith('voorstel/');
    return isOther && names.some((name) => title.includes(`${name} `))
      ? [String(get(pull, 'html_url'))]
      : [];
  });
  if (addresses.length === 0) return '';
  return `\n\nOver hetzelfde record staat nog een voorstel open: ${addresses.join(', ')}. Dat is geen probleem. Wordt dat eerst aangenomen en zegt GitHub bij uw voorstel “This branch has conflicts”, bewerk dan uw melding; een spatie erbij is genoeg. Het programma maakt uw voorstel dan opnieuw, met het andere erin.`;
}

/**
 * The address of the open pull request of the branch, made if there is none; `undefined` when the repository does not allow
 * workflows to make one.
 */
async function keepPull(
  hub: GitHub,
  pull: { branch: string; base: string; title: string; body: string },
): Promise<string | undefined> {
  const { branch, base, title, body } = pull;
  const head = encodeURIComponent(`${hub.owner}:${branch}`);
  const open = sure(await hub.get(`/pulls?state=open&head=${head}`), 'voorstellen lezen');
  const [first]: unknown[] = Array.isArray(open) ? open : [];
  const number = get(first, 'number');
  if (isCount(number)) {
    return String(
      get(sure(await hub.patch(`/pulls/${number}`, { title, body }), 'bijwerken'), 'html_url'),
    );
  }
  const made = await hub.post('/pulls', { title, body, head: branch, base });
  return made.status === 403 ? undefined : String(get(sure(made, 'voorstel maken'), 'html_url'));
}

/** Starts the checks, since a push by a workflow starts no other workflow. If that is forbidden, only the log says so. */
async function startChecks(hub: GitHub, branch: string): Promise<void> {
  for (const workflow of ['ci.yml', 'gevolgen.yml']) {
    const { status } = await hub.post(`/actions/workflows/${workflow}/dispatches`, { ref: branch });
    if (status >= 400) console.log(`${workflow} kon niet worden gestart (${status})`);
  }
}

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} ontbreekt`);
  return value;
}
