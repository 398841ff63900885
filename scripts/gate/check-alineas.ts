import { alineaAnchor, alineaNames } from '#domain/brief/anchor.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { FollowedSectie } from './followed.ts';
import { permanenceRules } from './rules.ts';

/**
 * What is wrong with the paragraphs of a section that changed: a number that now has the text of another, an old address
 * that no longer leads anywhere, and content that has gone.
 */
export function checkAlineas({ file, before, now, followed }: FollowedSectie): Problem[] {
  const problems: Problem[] = [];
  const names = alineaNames(now);
  const fromOf = new Map([...followed.to].map(([from, to]) => [to, from]));
  for (const [nr, old] of followed.names) {
    const known = names[nr - 1] ?? [];
    const lost = old.filter((name) => !known.includes(name));
    const from = fromOf.get(nr);
    if (lost.length === 0 || from === undefined) continue;
    const own = now[nr - 1]?.eerder ?? [];
    const eerder = [...new Set([...old.filter((name) => name !== known[0]), ...own])].join(' ');
    const at = { file, field: `alinea ${nr}` };
    problems.push(
      from === nr
        ? { ...at, ...permanenceRules.alineaAddress({ anchors: lost.map(alineaAnchor), eerder }) }
        : { ...at, ...permanenceRules.alineaMoved({ from, eerder }) },
    );
  }
  for (const nr of followed.gone) {
    const { text = '' } = before[nr - 1] ?? {};
    problems.push({ file, ...permanenceRules.alineaGone({ nr, begin: text.slice(0, 40) }) });
  }
  return problems;
}
