import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { ancestorsOf, descendantsOf } from '#domain/stand/chain.ts';
import { type Files, goodFiles } from '../../support/atlas.ts';
import { afspraak, gebeurtenis, ronde, webBron } from '../../support/builders.ts';
import { toContentFiles } from '../../support/change.ts';

/** The first three have to be added to the atlas. */
const rondes = ['2020', '2021', '2022', '2023', '2024'] as const;

interface Link {
  ronde: (typeof rondes)[number];
  vervolgOp: number[];
  gesplitstUit: number[];
}

const count = 5;
const some = fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 2 });
const none = fc.constant<number[]>([]);
const links: fc.Arbitrary<Link[]> = fc.array(
  fc.record({
    ronde: fc.constantFrom(...rondes),
    vervolgOp: fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: some }),
    gesplitstUit: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: some }),
  }),
  { minLength: count, maxLength: count },
);
/** Links that only go back in time, as an editor means them; a fork can still be among them. */
const backwards: fc.Arbitrary<Link[]> = fc
  .tuple(
    ...rondes.map((ronde, index) => {
      const earlier = fc.subarray([...rondes.keys()].slice(0, index), {
        maxLength: Math.min(index, 2),
      });
      return fc.record({ ronde: fc.constant(ronde), vervolgOp: earlier, gesplitstUit: earlier });
    }),
  )
  .map((all) =>
    all.map(({ ronde, vervolgOp, gesplitstUit }) => ({
      ronde,
      vervolgOp,
      gesplitstUit: gesplitstUit.filter((one) => !vervolgOp.includes(one)),
    })),
  );

function filesOf(all: readonly Link[]): Files {
  const files = goodFiles();
  for (const jaar of rondes.slice(0, 3))
    files[`data/rondes/${jaar}.json`] = ronde(Number(jaar), { data: [`${jaar}-06-22`] });
  const idOf = (index: number) => `${all[index]?.ronde}/schakel-${index}`;
  for (const [index, { ronde: jaar, vervolgOp, gesplitstUit }] of all.entries()) {
    files[`content/afspraken/${idOf(index)}.json`] = afspraak(`Schakel ${index}`, {
      ronde: jaar,
      verloop: [gebeurtenis({ bron: webBron })],
      vervolgOp: vervolgOp.map(idOf),
      gesplitstUit: gesplitstUit.map(idOf),
    });
  }
  return files;
}

test('ketens die de controle doorlaat, lopen nooit rond, altijd vooruit in de tijd en nooit stil uiteen', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.oneof(links, backwards), (all) => {
      const { problems, register } = checkFiles(toContentFiles(filesOf(all)));
      if (problems.length > 0) return;
      passed += 1;
      for (const node of register.afspraken) {
        const before = ancestorsOf(node);
        expect(before).not.toContain(node);
        expect(new Set(before)).toEqual(reachedFrom(node));
        expect(node.vervolg.length).toBeLessThanOrEqual(1);
        for (const other of before) {
          expect(descendantsOf(other)).toContain(node);
          expect(Number(other.data.ronde)).toBeLessThan(Number(node.data.ronde));
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(passed).toBeGreaterThan(10);
});

/** The same once more, straight from what a chain is. */
function reachedFrom(node: AfspraakNode): Set<AfspraakNode> {
  const direct = [...node.vervolgOp, ...node.gesplitstUit];
  return new Set([...direct, ...direct.flatMap((other) => [...reachedFrom(other)])]);
}

test('een kring van elke lengte wordt gemeld als kring', () => {
  const ring = fc.array(fc.boolean(), { minLength: 1, maxLength: count });
  fc.assert(
    fc.property(ring, (steps) => {
      const all = steps.map((isWhole, index): Link => {
        const next = [(index + 1) % steps.length];
        return {
          ronde: '2024',
          vervolgOp: isWhole ? next : [],
          gesplitstUit: isWhole ? [] : next,
        };
      });
      const { problems } = checkFiles(toContentFiles(filesOf(all)));
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringContaining('maakt een kring'),
      ]);
    }),
    { numRuns: 30 },
  );
});

test('en een kring, een stap terug of een stille splitsing komt er niet door', () => {
  fc.assert(
    fc.property(links, (all) => {
      const wrong = all.some(
        ({ ronde, vervolgOp, gesplitstUit }, index) =>
          [...vervolgOp, ...gesplitstUit].includes(index) ||
          [...vervolgOp, ...gesplitstUit].some((other) => (all[other]?.ronde ?? '') >= ronde) ||
          vervolgOp.some((other) =>
            all.some((twin, place) => place !== index && twin.vervolgOp.includes(other)),
          ),
      );
      if (wrong) expect(checkFiles(toContentFiles(filesOf(all))).problems).not.toEqual([]);
    }),
    { numRuns: 40 },
  );
});
