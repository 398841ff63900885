import { earlierOf } from '#domain/register/continuation.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { vervolgRules } from '#domain/register/rules/vervolg-rules.ts';
import { folderIn } from '#schema/field/id.ts';

type Field = 'vervolgOp' | 'gesplitstUit';

/**
 * Links outcomes to the earlier ones they continue, and back. At most one later outcome continues an outcome as a whole
 * (`vervolgOp`); any other that comes of it says that it took a part (`gesplitstUit`). So two records that continue the
 * same one without knowing of each other are a problem, not a fork that nobody decided on
 * (docs/besluiten/06-een-lezer.md).
 */
export function linkVervolg(tables: Tables, resolve: Resolver): void {
  const afspraken = [...tables.afspraken.values()];
  for (const afspraak of afspraken) {
    linkEarlier(afspraak, 'vervolgOp', 'vervolg', resolve);
    linkEarlier(afspraak, 'gesplitstUit', 'afgesplitst', resolve);
    reportBoth(afspraak, resolve);
  }
  for (const afspraak of afspraken) reportFork(afspraak, resolve);
  // A ring also has a link back in time, but is clearer when it is reported only as a ring.
  if (!reportCycles(afspraken, resolve))
    for (const afspraak of afspraken) reportBackwards(afspraak, resolve);
}

function linkEarlier(
  afspraak: AfspraakNode,
  field: Field,
  back: 'vervolg' | 'afgesplitst',
  resolve: Resolver,
): void {
  const file = fileOf('afspraken', afspraak.id);
  afspraak[field] = resolve.many('afspraken', afspraak.data[field], { file, field });
  for (const earlier of afspraak[field]) earlier[back].push(afspraak);
}

function reportBoth({ id, vervolgOp, gesplitstUit, data }: AfspraakNode, resolve: Resolver): void {
  for (const earlier of gesplitstUit) {
    if (!vervolgOp.includes(earlier)) continue;
    resolve.report({
      file: fileOf('afspraken', id),
      field: `gesplitstUit.${data.gesplitstUit?.indexOf(earlier.id)}`,
      value: earlier.id,
      ...vervolgRules.both(),
    });
  }
}

/** Each of these records is reported with the others, because any of them may be the wrong one. */
function reportFork(earlier: AfspraakNode, resolve: Resolver): void {
  if (earlier.vervolg.length < 2) return;
  for (const { id, data } of earlier.vervolg) {
    const others = earlier.vervolg.filter((other) => other.id !== id).map((other) => other.id);
    resolve.report({
      file: fileOf('afspraken', id),
      field: `vervolgOp.${data.vervolgOp?.indexOf(earlier.id)}`,
      value: earlier.id,
      ...vervolgRules.fork({ others }),
    });
  }
}

/** What continues an outcome is of a later ronde; outcomes of one ronde that belong together are `verwant`. */
function reportBackwards(afspraak: AfspraakNode, resolve: Resolver): void {
  for (const field of ['vervolgOp', 'gesplitstUit'] as const) {
    for (const earlier of afspraak[field]) {
      const jaar = jaarOf(earlier);
      if (jaar < jaarOf(afspraak)) continue;
      resolve.report({
        file: fileOf('afspraken', afspraak.id),
        field: `${field}.${afspraak.data[field]?.indexOf(earlier.id)}`,
        value: earlier.id,
        ...(jaar === jaarOf(afspraak)
          ? vervolgRules.sameRonde({ jaar })
          : vervolgRules.laterRonde({ jaar })),
      });
    }
  }
}

/** The year in its address. A record that names another ronde than its folder is reported elsewhere. */
function jaarOf({ id }: AfspraakNode): string {
  return folderIn(id);
}

/**
 * Chains must end somewhere. Depth first, each afspraak visited once, without recursion.
 * @returns whether there is a ring
 */
function reportCycles(afspraken: AfspraakNode[], resolve: Resolver): boolean {
  let found = false;
  const state = new Map<AfspraakNode, 'open' | 'done'>();
  for (const start of afspraken) {
    const stack: { node: AfspraakNode; earlier: AfspraakNode[]; next: number }[] = [];
    if (!state.has(start)) stack.push({ node: start, earlier: earlierOf(start), next: 0 });
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      state.set(top.node, 'open');
      const child = top.earlier[top.next++];
      if (!child) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(child) === 'open') {
        found = true;
        const ring = stack
          .slice(stack.findIndex(({ node }) => node === child))
          .map(({ node }) => node.id);
        resolve.report({
          file: fileOf('afspraken', top.node.id),
          field: top.node.vervolgOp.includes(child) ? 'vervolgOp' : 'gesplitstUit',
          value: child.id,
          ...vervolgRules.circle({ ring: [...ring, child.id] }),
        });
      } else if (!state.has(child)) stack.push({ node: child, earlier: earlierOf(child), next: 0 });
    }
  }
  return found;
}
