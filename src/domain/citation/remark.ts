import type { Tokens } from './tokens.ts';

/** A remark of more tokens than this is a text of its own. */
const longest = 30;

/**
 * The index after words in brackets that say what a paper is, as in “nr. 187 (motie-Flach) en nr. 191”; the same index when
 * there are none. Brackets with a number of three digits or more may hold a citation, and are not passed over.
 */
export function skipRemark(tokens: Tokens, index: number): number {
  const open = tokens.skipGap(index);
  if (!tokens.is(open, '(')) return index;
  for (let at = open + 1; at < open + longest; at += 1) {
    if (tokens.is(at, ')')) return at + 1;
    const { kind, text } = tokens.at(at);
    const isPlain =
      kind === 'letters' || kind === 'dash' || kind === 'gap' || tokens.is(at, "/.,’'");
    if (!isPlain && !(kind === 'digits' && text.length < 3)) return index;
  }
  return index;
}
