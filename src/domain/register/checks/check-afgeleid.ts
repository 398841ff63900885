import { slipOf } from '#domain/problem/nearest.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { afgeleidRules } from '#domain/register/rules/afgeleid-rules.ts';
import type { InferableField } from '#schema/field/afgeleid.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';

/** Reports what a record says it inferred and that is not there (docs/besluiten/33-afgeleid.md). */
export function checkAfgeleid({ id, data }: AfspraakNode, resolve: Resolver): void {
  const file = fileOf('afspraken', id);
  const seen = new Map<InferableField, Set<string>>();
  for (const [index, { veld, ids }] of (data.afgeleid ?? []).entries()) {
    const field = `afgeleid.${index}`;
    const list = listOf(data, veld);
    const isEmpty = list === undefined ? data[veld] === undefined : list.length === 0;
    if (isEmpty) {
      const finding = afgeleidRules.emptyField({ veld });
      resolve.report({ file, field: `${field}.veld`, value: veld, ...finding });
      continue;
    }
    if (ids && !list) {
      resolve.report({ file, field: `${field}.ids`, ...afgeleidRules.noList({ veld }) });
      continue;
    }
    for (const [place, name] of (ids ?? []).entries()) {
      if (!list || list.includes(name)) continue;
      resolve.report({
        file,
        field: `${field}.ids.${place}`,
        value: name,
        ...afgeleidRules.notInList({ veld }),
        allowed: list,
        nearest: slipOf(name, list),
      });
    }
    const names = ids ?? list ?? [veld];
    const before = seen.get(veld);
    if (before && (names.some((name) => before.has(name)) || ids === undefined)) {
      resolve.report({ file, field, value: veld, ...afgeleidRules.twice({ veld }) });
    }
    seen.set(veld, new Set([...(before ?? []), ...names]));
  }
}

/** The ids in a field; `undefined` for a field that holds no list, such as `alle`. */
function listOf(data: Afspraak, field: InferableField): readonly string[] | undefined {
  if (field === 'termijn') return undefined;
  if (field === 'regios') return data.regios ?? [];
  const value = data[field];
  return value === 'alle' ? undefined : value;
}
