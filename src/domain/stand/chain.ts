import { earlierOf, laterOf } from '#domain/register/continuation.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';

/** All outcomes that this one goes back to, the oldest ronde first. */
export function ancestorsOf(afspraak: AfspraakNode): AfspraakNode[] {
  return reach(afspraak, earlierOf);
}

/** All outcomes that came of this one, the oldest ronde first. */
export function descendantsOf(afspraak: AfspraakNode): AfspraakNode[] {
  return reach(afspraak, laterOf);
}

/** Everything that can be reached, each once: merged and split outcomes can meet again along several paths. */
function reach(
  start: AfspraakNode,
  next: (afspraak: AfspraakNode) => AfspraakNode[],
): AfspraakNode[] {
  const seen = new Set<AfspraakNode>();
  const queue = next(start);
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    queue.push(...next(node));
  }
  return [...seen].toSorted((a, b) => compareText(a.id, b.id));
}
