import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { formatFiles } from '../../scripts/canonical/format.ts';
import { runGate } from '../../scripts/gate/run.ts';
import { writeFiles } from '../support/write-files.ts';
import { type Atlas, afterExamples, changedBy, places } from './manual-examples.ts';
import { ownRecords } from '../support/own-records.ts';

/** A folder with these records, which is gone after the test. */
function folderWith(files: Atlas): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, Object.fromEntries(files));
  return folder;
}

test.each(Object.keys(places))(
  'alle voorbeelden van %s komen door elke stap die moet: controle met de poort, vaste vorm, en weer controle',
  async (document) => {
    const files = afterExamples(document);
    const changed = changedBy(files);
    expect(changed.length).toBeGreaterThan(0);
    const root = folderWith(files);
    const check = async () => (await runGate({ root, basis: { name: ownRecords } })).problems;
    expect((await check()).map(formatProblem)).toEqual([]);
    const only = changed.map((file) => join(root, file));
    expect(await formatFiles(root, { only, write: true })).toMatchObject({ unreadable: [] });
    expect(await formatFiles(root, { only, write: false })).toMatchObject({ changed: [] });
    expect((await check()).map(formatProblem)).toEqual([]);
  },
);

test('een voorbeeld met regels van Windows, inspringing en zonder laatste regeleinde komt er ook door', async () => {
  const root = folderWith(afterExamples('docs/gemeenten.md'));
  const file = join(root, 'data/gemeenten/nieuwstad.json');
  const code = readFileSync(file, 'utf8').trim().replaceAll('\n', '\r\n      ');
  writeFileSync(file, code);
  expect((await runGate({ root })).problems.map(formatProblem)).toEqual([]);
  expect((await formatFiles(root, { only: [file], write: true })).changed).toHaveLength(1);
  expect(await formatFiles(root, { only: [file], write: false })).toMatchObject({ changed: [] });
});
