import type { AfspraakNode } from './model.ts';

/** The outcomes that this one continues, as a whole or in part. */
export function earlierOf({ vervolgOp, gesplitstUit }: AfspraakNode): AfspraakNode[] {
  return [...vervolgOp, ...gesplitstUit];
}

/** The outcomes that continue this one, as a whole or in part. */
export function laterOf({ vervolg, afgesplitst }: AfspraakNode): AfspraakNode[] {
  return [...vervolg, ...afgesplitst];
}

/** Whether an outcome continues an earlier one, so that it is not new. */
export function isContinuation(afspraak: AfspraakNode): boolean {
  return earlierOf(afspraak).length > 0;
}
