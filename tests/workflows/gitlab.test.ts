import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const sourceOf = (file: string) => readFileSync(file, 'utf8');
const jobs = Object.entries(
  z.record(z.string(), z.unknown()).parse(parse(sourceOf('.gitlab-ci.yml'))),
).flatMap(([name, job]) => {
  const read = z.looseObject({ script: z.array(z.string()) }).safeParse(job);
  return read.success ? [{ name, script: read.data.script }] : [];
});

test('GitLab draait elke stap van .ci/steps, elk onder zijn eigen naam', () => {
  const steps = new Set([...sourceOf('.ci/steps').matchAll(/^(\w+) /gm)].map(([, job]) => job));
  const run = jobs.flatMap(({ name, script }) =>
    script.flatMap((line) => (line.startsWith('.ci/run') ? [`${name}: ${line}`] : [])),
  );
  expect(run.toSorted()).toEqual([...steps].map((job) => `${job}: .ci/run ${job}`).toSorted());
});

test('een taak van GitLab haalt de pakketten één keer op; .ci/run doet dat zelf', () => {
  for (const { name, script } of jobs) {
    const isOwn = script.some((line) => line.startsWith('.ci/run'));
    expect({ name, count: script.filter((line) => line === 'npm ci').length }).toEqual({
      name,
      count: isOwn ? 0 : 1,
    });
  }
});

test('GitLab noemt alleen opdrachten die er zijn', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(sourceOf('package.json')));
  const named = jobs.flatMap(({ script }) => [
    ...script.join('\n').matchAll(/npm run ([a-z:-]+)/g),
  ]);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter(([, name = '']) => !(name in scripts))).toEqual([]);
});

test('GitLab breekt geen controle van de hoofdtak af, en vergelijkt elke push met wat ervoor stond', () => {
  const source = sourceOf('.gitlab-ci.yml');
  expect(source).not.toMatch(/interruptible: true|auto_cancel/);
  const { adressen } = z
    .looseObject({
      adressen: z.looseObject({
        rules: z.array(z.object({ if: z.string(), variables: z.record(z.string(), z.string()) })),
        script: z.array(z.string()),
      }),
    })
    .parse(parse(source));
  expect(adressen.rules.map((rule) => rule.variables)).toEqual([
    { BASIS: '$CI_MERGE_REQUEST_DIFF_BASE_SHA' },
    { BASIS: '$CI_COMMIT_BEFORE_SHA' },
  ]);
  // The first push to a branch has nothing before it.
  expect(adressen.rules[1]?.if).toContain('$CI_COMMIT_BEFORE_SHA !~ /^0+$/');
  expect(adressen.script.at(-1)).toBe('npm run controleer -- --basis "$BASIS"');
});
