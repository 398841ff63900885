import { get } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';
import { code, fence } from './markdown.ts';

/** A file as the branch has it, and as a newer version of the issue would make it. */
export interface NewerFile {
  file: string;
  was: string;
  becomes: string;
}

/**
 * Whether a person has reviewed a pull request: what that person read must stay what is there. A review by a program does not
 * count, nor one that was not sent yet.
 */
export async function isReviewed(hub: GitHub, pull: number): Promise<boolean> {
  for (let page = 1; ; page += 1) {
    const path = `/pulls/${pull}/reviews?per_page=100&page=${page}`;
    const reviews = sure(await hub.get(path), 'beoordelingen lezen');
    if (!Array.isArray(reviews)) return false;
    if (reviews.some(isByPerson)) return true;
    if (reviews.length < 100) return false;
  }
}

function isByPerson(review: unknown): boolean {
  const user = get(review, 'user');
  // Somebody who has left GitHub is not a user any more, but was a person.
  const isPerson = user === null || get(user, 'type') === 'User';
  return isPerson && get(review, 'state') !== 'PENDING';
}

/** The comment for whoever reviews: what a newer version of the issue asks, and that the branch was left alone. */
export function formatNewer(issue: number, files: readonly NewerFile[]): string {
  if (files.length === 0) {
    return `Melding #${issue} zegt weer hetzelfde als dit voorstel. Hier hoeft niets te gebeuren.`;
  }
  return [
    '### De melding is veranderd na een beoordeling',
    `Melding #${issue} is bewerkt nadat iemand dit voorstel beoordeelde. Het programma heeft het voorstel daarom **niet** veranderd: wat is beoordeeld, is wat er staat. Dit zou er anders worden:`,
    ...files.map(
      ({ file, was, becomes }) =>
        `${code(file)}\n\n${fence(changedLines(was, becomes).slice(0, 50_000 / files.length), 'diff')}`,
    ),
    'Is dat beter? Zet het er dan zelf in (tabblad **Files changed**, drie puntjes, **Edit file**), of sluit dit voorstel: wordt de melding daarna bewerkt, dan komt er een nieuw voorstel.',
  ].join('\n\n');
}

/** The comment for whoever reviews: the issue was changed so that nothing follows from it any more. */
export function formatTakenBack(issue: number): string {
  return [
    '### De melding vraagt dit niet meer',
    `Melding #${issue} is bewerkt, en van wat er nu staat is geen voorstel te maken. Dit voorstel is van de vorige versie en is niet veranderd. Lees de melding eerst, en sluit dit voorstel als het niet meer de bedoeling is.`,
  ].join('\n\n');
}

/** The lines between the part that both texts begin with and the part that both end with, as in a diff. */
export function changedLines(was: string, becomes: string): string {
  const [before, after] = [was.split('\n'), becomes.split('\n')];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (lines: string[], sign: string) =>
    lines.slice(start, lines.length - end).map((line) => `${sign} ${line}`);
  return [...middle(before, '-'), ...middle(after, '+')].join('\n');
}
