import type { Tokens } from './tokens.ts';

/**
 * A session year at an index, `2024/25` or `2024–2025` or `1999/2000`, as `2024-2025`; `null` for anything else. Two
 * years that do not follow each other are a period, not a session year.
 */
export function readYear(tokens: Tokens, index: number): { year: string; next: number } | null {
  const first = tokens.at(index).text;
  return /^(?:18|19|20)\d\d$/.test(first) ? readSecond(tokens, index + 1, Number(first)) : null;
}

/** As `readYear`, and also `24/25`, which is a session year only inside a citation. */
export function readShortYear(
  tokens: Tokens,
  index: number,
): { year: string; next: number } | null {
  const first = tokens.at(index).text;
  if (!/^\d\d$/.test(first)) return readYear(tokens, index);
  return readSecond(tokens, index + 1, Number(first) + (Number(first) < 45 ? 2000 : 1900));
}

function readSecond(
  tokens: Tokens,
  index: number,
  first: number,
): { year: string; next: number } | null {
  const joint = tokens.skipGap(index);
  if (tokens.at(joint).kind !== 'dash' && !tokens.is(joint, '/')) return null;
  const at = tokens.skipGap(joint + 1);
  const second = tokens.at(at).text;
  const following = String(first + 1);
  if (second !== following && second !== following.slice(2)) return null;
  const after = tokens.at(at + 1).kind;
  if (after === 'letters' || after === 'mixed') return null;
  // “2024-2025-01” is no session year, but “2019/20–2021/22” is a range of them.
  if (after === 'dash' && !/^(?:18|19|20)\d\d$/.test(tokens.at(at + 2).text)) return null;
  return { year: `${first}-${following}`, next: at + 1 };
}
