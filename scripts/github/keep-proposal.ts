import type { ProposedFile } from '../handoff/proposed-file.ts';
import type { GitHub } from './api.ts';
import { writeBranch } from './proposal-branch.ts';
import { findPull, keepPull, makePullAddress, startChecks } from './pull.ts';
import { isReviewed } from './review.ts';

/** A proposal that a program makes anew from time to time. */
export interface StandingProposal {
  branch: string;
  /** The branch that it is for. */
  main: string;
  /** The commit of `main` that the files were made from. */
  base: string;
  title: string;
  body: string;
  files: readonly ProposedFile[];
}

/**
 * Makes the proposal, or makes it anew, and starts its checks. One that a person has reviewed or worked on stays as it is; nothing is merged.
 * @returns what was done, as a Dutch sentence for the log
 */
export async function keepProposal(
  hub: GitHub,
  { branch, main, base, title, body, files }: StandingProposal,
): Promise<string> {
  const open = await findPull(hub, branch);
  if (open && (await isReviewed(hub, open.number))) {
    return `Voorstel ${open.number} is al beoordeeld en blijft zoals het is.`;
  }
  if (!(await writeBranch(hub, { branch, base, message: title, files }))) {
    return `Iemand werkt verder aan ${branch}; die tak blijft zoals zij is.`;
  }
  const pull = await keepPull(hub, { branch, base: main, title, body });
  await startChecks(hub, branch);
  return `Voorstel: ${pull?.address ?? makePullAddress(hub, main, branch)}`;
}
