import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readableContent } from '../../../scripts/site/readable-content.ts';
import { goodFiles } from '../../support/atlas.ts';
import { afspraak } from '../../support/builders.ts';
import { writeFiles } from '../../support/write-files.ts';

const file = 'content/afspraken/2024/energie.json';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leesbaar-'));
  writeFiles(root, goodFiles());
});
afterEach(() => rmSync(root, { recursive: true }));

test.each<[what: string, record: unknown]>([
  ['goed is', afspraak('Energie')],
  ['een thema noemt dat er niet is', afspraak('Energie', { themas: ['energi'] })],
  ['nog geschreven moet worden', afspraak('TODO')],
])('een record dat %s, houdt de ontwikkelserver niet op', async (_, record) => {
  writeFiles(root, { [file]: record });
  const said: string[] = [];
  await readableContent(root, (message) => said.push(message));
  expect(said).toEqual([]);
});

test('een record dat niet te lezen is, wordt genoemd tot het is verbeterd', async () => {
  writeFiles(root, { [file]: '{ "titel": "Half' });
  const said: string[] = [];
  await readableContent(root, (message) => {
    said.push(message);
    writeFiles(root, { [file]: said.length === 1 ? '{ "titel": "Half",' : afspraak('Energie') });
  });
  expect(said).toEqual([
    expect.stringContaining(`${file}, regel 1`),
    expect.stringContaining(`${file}, regel 1`),
  ]);
});
