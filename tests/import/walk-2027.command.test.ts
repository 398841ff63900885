import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, checkFiles } from '#check/check.ts';
import { readContentFiles } from '#check/files/files.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { readOfficial } from '../../scripts/bronnen/official.ts';
import { filesOf } from '../../scripts/importeer/files.ts';
import { importSource } from '../../scripts/importeer/import.ts';
import { store } from '../../scripts/importeer/store.ts';
import { act } from '../../scripts/vervolg/act.ts';
import { toAction } from '../../scripts/vervolg/handle.ts';
import { workPage } from '../../scripts/vervolg/page.ts';
import { readWork } from '../../scripts/vervolg/work.ts';
import { papers, type Step, steps } from './walk-2027.ts';

let root = '';
let commands = 0;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ronde-2027-'));
  for (const name of ['content', 'data']) cpSync(name, join(root, name), { recursive: true });
  const { register } = await checkContent(root);
  for (const { id, file, text } of papers) {
    const letter = (await readOfficial(root)).get('34682-301');
    const bytes = new TextEncoder().encode(text);
    const { imported } = await importSource(file, bytes, register, '2027-06-20', {}, letter);
    expect(imported.publication.id).toBe(id);
    await store(root, filesOf(imported), false);
    commands += `npm run importeer -- ${file}${letter ? ' --bij 34682-301' : ''}`.length;
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The fields of each form of a page, as a browser would send them untouched. */
function formsIn(html: string): Map<string, string>[] {
  const forms: Map<string, string>[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode, form: Map<string, string> | undefined) => {
    if (!('tagName' in node)) return;
    const of = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    const inside = node.tagName === 'form' ? new Map<string, string>() : form;
    if (inside && inside !== form) forms.push(inside);
    const name = of('name');
    if (name !== undefined && of('type') !== 'checkbox') inside?.set(name, valueOf(node));
    for (const child of node.childNodes) walk(child, inside);
  };
  for (const node of parse(html).childNodes) walk(node, undefined);
  return forms;
}

function valueOf(node: DefaultTreeAdapterTypes.Element): string {
  const textOf = ({ childNodes }: DefaultTreeAdapterTypes.Element) =>
    childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (node.tagName === 'textarea') return textOf(node);
  if (node.tagName !== 'select')
    return node.attrs.find(({ name }) => name === 'value')?.value ?? '';
  const options = node.childNodes.filter((child) => 'tagName' in child);
  const chosen = options.find(({ attrs }) => attrs.some(({ name }) => name === 'selected'));
  const [first = node] = options;
  return textOf(chosen ?? first);
}

/** Does a step on the page as it is then. @returns the keys that were typed, with one for each choice and each click */
async function perform({ paper, form, typed }: Step): Promise<number> {
  const work = await readWork(root, paper);
  if (!work) throw new Error(`${paper} is niet ingelezen`);
  const offered = formsIn(workPage(work, undefined)).find((fields) =>
    Object.entries(form).every(([name, value]) => fields.get(name) === value),
  );
  if (!offered) throw new Error(`geen formulier ${JSON.stringify(form)}`);
  expect(Object.keys(typed).filter((name) => !offered.has(name))).toEqual([]);
  const action = toAction(
    new URLSearchParams([...new Map([...offered, ...Object.entries(typed)])]),
  );
  if (!action) throw new Error(`niet compleet: ${JSON.stringify(form)}`);
  await act(work, action);
  const keys = Object.entries(typed).map(([name, value]) =>
    name === 'toetsbaarheid' ? 2 : value.length,
  );
  return keys.reduce((sum, count) => sum + count, 1);
}

test('een ronde van 2027 komt met lijst en arrangement van opdracht tot atlas, met een vijfde van de toetsen', async () => {
  const before = new Set((await readContentFiles(root)).map(({ file }) => file));
  let keys = commands;
  for (const step of steps) keys += await perform(step);
  // On the day after the last one that they name.
  const { problems } = checkFiles(await readContentFiles(root), undefined, '2027-06-20');
  expect(problems.map(formatProblem)).toEqual([]);
  const made = (await readContentFiles(root)).flatMap(({ file }) =>
    before.has(file) ? [] : [file],
  );
  expect(made).toHaveLength(19);
  // By hand every character is typed, but for the indents, which `npm run opmaak` makes; and the path of each file.
  const byHand = made
    .map((file) => file.length + readFileSync(join(root, file), 'utf8').replace(/^ +/gm, '').length)
    .reduce((sum, length) => sum + length, 0);
  console.log(
    `${keys} toetsen in plaats van ${byHand}: ${Math.round((keys / byHand) * 100)} van de 100`,
  );
  expect(keys / byHand).toBeLessThan(0.2);
});
