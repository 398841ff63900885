import { onderdeelAnchor, onderdeelLabel } from '#domain/brief/onderdeel.ts';
import { sameTexts } from '#domain/brief/same-text.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type Onderdeel, onderdeelSchema } from '#schema/record/bijlage.ts';
import { valueAt } from '#schema/value-at.ts';
import { permanenceRules } from './rules.ts';

/**
 * What is wrong with the points and articles of an annex that changed: one that now has the text of another, and one that has
 * gone. The numbers are those of the document, so a text never moves to another.
 */
export function checkOnderdelen(file: string, before: unknown, now: unknown): Problem[] {
  const [old, current] = [onderdelenIn(before), onderdelenIn(now)];
  const problems: Problem[] = [];
  const pairs = sameTexts(old.map(toPlaced), current.map(toPlaced));
  for (const [from, to] of pairs) {
    const [one, other] = [old[from], current[to]];
    if (!one?.tekst || !other || onderdeelAnchor(one) === onderdeelAnchor(other)) continue;
    const finding = permanenceRules.onderdeelMoved({ from: onderdeelLabel(one) });
    problems.push({ file, field: `onderdelen.${to}`, value: onderdeelLabel(other), ...finding });
  }
  const anchors = new Set(current.map(onderdeelAnchor));
  for (const one of old) {
    if (anchors.has(onderdeelAnchor(one))) continue;
    const finding = permanenceRules.onderdeelGone();
    problems.push({ file, field: 'onderdelen', value: onderdeelLabel(one), ...finding });
  }
  return problems;
}

function onderdelenIn(data: unknown): Onderdeel[] {
  const list = valueAt(data, ['onderdelen']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => onderdeelSchema.safeParse(item).data ?? []);
}

function toPlaced(onderdeel: Onderdeel) {
  return { place: onderdeelAnchor(onderdeel), text: onderdeel.tekst ?? onderdeelAnchor(onderdeel) };
}
