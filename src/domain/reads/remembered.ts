import { isListening, listen, noteAgain, type Reads } from './reads.ts';

/**
 * A function that keeps its last answer for each object, and gives it again as long as it is asked for the same day. Whoever
 * listens to what is read hears each time what the answer was computed from.
 * @param compute depends on nothing but what it gets and the register
 */
export function remembered<K extends object, V>(
  compute: (of: K, asOf: string) => V,
): (of: K, asOf: string) => V {
  const known = new WeakMap<K, { asOf: string; made: V; reads: Reads | undefined }>();
  return (of, asOf) => {
    const before = known.get(of);
    if (before?.asOf === asOf && (before.reads || !isListening())) {
      if (before.reads) noteAgain(before.reads);
      return before.made;
    }
    const found = isListening()
      ? listen(() => compute(of, asOf))
      : { made: compute(of, asOf), reads: undefined };
    known.set(of, { asOf, ...found });
    return found.made;
  };
}
