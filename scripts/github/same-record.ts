import { get, isCount, isText } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';
import { keepComment } from './comment.ts';

/** Another open proposal that a program made, for a record that this one changes too. */
interface Other {
  /** Its page on GitHub. */
  address: string;
  /** The issue that it was made from; `undefined` for one that came from no issue. */
  issue: number | undefined;
}

/**
 * What whoever wrote an issue reads when another proposal for the same record is open; empty when there is none. Two events
 * on the same place in a record conflict in git, and the one that is taken second is then made anew: it says so to the
 * writers of both, because nobody knows which is taken first.
 * @param paths the files of this proposal
 */
export async function tellOthers(
  hub: GitHub,
  { paths, branch, address }: { paths: readonly string[]; branch: string; address: string },
): Promise<string> {
  const others = await othersOn(hub, paths, branch);
  for (const { issue } of others) {
    if (issue === undefined) continue;
    await keepComment(hub, { issue, mark: 'zelfde-record', text: sameRecordText([address]) });
  }
  const addresses = others.map((other) => other.address);
  return addresses.length === 0 ? '' : `\n\n${sameRecordText(addresses)}`;
}

function sameRecordText(addresses: readonly string[]): string {
  return `Over hetzelfde record staat nog een voorstel open: ${addresses.join(', ')}. Dat is geen probleem. Wordt dat eerst aangenomen en zegt GitHub bij uw voorstel “This branch has conflicts”, bewerk dan uw melding (drie puntjes, **Edit**); een spatie erbij is genoeg. Het programma maakt uw voorstel dan opnieuw, met het andere erin. Is uw voorstel al beoordeeld, dan sluit wie het leest het eerst.`;
}

/** For whoever reads a proposal that was made from an issue: what to do when it no longer fits the main branch. */
export function whenItNoLongerFits(issue: number): string {
  return `Zegt GitHub “This branch has conflicts”? Dan is er intussen iets anders in dit record gezet. Bewerk melding #${issue} (een spatie erbij is genoeg): het programma maakt dit voorstel opnieuw op wat er nu staat. Is het al beoordeeld, sluit het dan eerst; dan komt er een nieuw voorstel.`;
}

/** What the titles of proposals say: `Nieuwe stand: content/afspraken/2024/zoetwater-noord (melding 12)`. */
async function othersOn(hub: GitHub, paths: readonly string[], branch: string): Promise<Other[]> {
  const open = sure(await hub.get('/pulls?state=open&per_page=100'), 'voorstellen lezen');
  const names = paths.map((path) => path.replace(/\.\w+$/, ''));
  return (Array.isArray(open) ? open : []).flatMap((pull: unknown): Other[] => {
    const ref = get(get(pull, 'head'), 'ref');
    const [title, address] = [get(pull, 'title'), get(pull, 'html_url')];
    if (!isText(ref, 250) || !isText(title, 1000) || !isText(address, 500)) return [];
    const isOther = ref !== branch && ref.startsWith('voorstel/');
    if (!isOther || !names.some((name) => title.includes(`${name} `))) return [];
    const issue = Number(/^voorstel\/melding-(\d{1,9})$/.exec(ref)?.[1]);
    return [{ address, issue: isCount(issue) ? issue : undefined }];
  });
}
