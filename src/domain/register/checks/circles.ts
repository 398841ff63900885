import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { referenceRules } from '#domain/register/rules/reference-rules.ts';

/** Reports a record that refers to itself, and one that lies above itself in a chain of records. */
export function reportCircles(tables: Tables, resolve: Resolver): void {
  for (const begrip of tables.begrippen.values()) {
    const index = begrip.data.zieOok.indexOf(begrip.id);
    if (index < 0) continue;
    const at = { file: fileOf('begrippen', begrip.id), field: `zieOok.${index}` };
    resolve.report({ ...at, value: begrip.id, ...referenceRules.toItself() });
  }
  for (const partij of tables.partijen.values()) {
    const at = { file: fileOf('partijen', partij.id), field: 'onderdeelVan' };
    reportCircle(partij, (one) => one.onderdeelVan, at, resolve);
  }
  for (const sectie of tables.secties.values()) {
    const at = { file: fileOf('secties', sectie.id), field: 'onder' };
    reportCircle(sectie, (one) => one.onder, at, resolve);
  }
}

function reportCircle<T extends { id: string }>(
  start: T,
  above: (node: T) => T | undefined,
  at: { file: string; field: string },
  resolve: Resolver,
): void {
  const first = above(start);
  if (first === undefined) return;
  const seen = new Set<T>();
  let node: T | undefined = first;
  while (node !== undefined && node !== start && !seen.has(node)) {
    seen.add(node);
    node = above(node);
  }
  if (node !== start) return;
  const finding = first === start ? referenceRules.toItself() : referenceRules.circle();
  resolve.report({ ...at, value: first.id, ...finding });
}
