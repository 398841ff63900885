import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { checkContent } from '#check/check.ts';
import { readOfficial } from '../bronnen/official.ts';
import { filesOf } from '../importeer/files.ts';
import { importSource } from '../importeer/import.ts';
import { store } from '../importeer/store.ts';
import { act } from '../vervolg/act.ts';
import { toAction } from '../vervolg/handle.ts';
import { workPage } from '../vervolg/page.ts';
import { readWork } from '../vervolg/work.ts';
import { letterId, papers, type Step } from './ronde-2027.ts';

/** The day on which the made-up ronde is entered. */
export const enteredOn = '2027-06-20';

/**
 * Reads the three papers of the made-up ronde into a folder with the records of the atlas, as `npm run importeer` does.
 * @returns the commands that were typed
 */
export async function importRonde(root: string): Promise<string[]> {
  const { register } = await checkContent(root);
  const commands: string[] = [];
  for (const { file, text } of papers) {
    const letter = (await readOfficial(root)).get(letterId);
    const bytes = new TextEncoder().encode(text);
    const { imported } = await importSource(file, bytes, register, enteredOn, {}, letter);
    await store(root, filesOf(imported), false);
    commands.push(`npm run importeer -- ${file}${letter ? ` --bij ${letterId}` : ''}`);
  }
  return commands;
}

/**
 * Does one step on the page as it is then.
 * @returns the keys that were typed: each character, two for a choice from a list, one for the click
 * @throws when the page has no such form or field
 */
export async function performStep(root: string, { paper, form, typed }: Step): Promise<number> {
  const work = await readWork(root, paper);
  if (!work) throw new Error(`${paper} is niet ingelezen`);
  const offered = formsIn(workPage(work, undefined)).find((fields) =>
    Object.entries(form).every(([name, value]) => fields.get(name) === value),
  );
  if (!offered) throw new Error(`geen formulier ${JSON.stringify(form)}`);
  const strange = Object.keys(typed).filter((name) => !offered.has(name));
  if (strange.length > 0) throw new Error(`geen veld ${strange.join()} in ${JSON.stringify(form)}`);
  const sent = new Map([...offered, ...Object.entries(typed)]);
  const action = toAction(new URLSearchParams([...sent]));
  if (!action) throw new Error(`niet compleet: ${JSON.stringify(form)}`);
  await act(work, action);
  const keys = Object.entries(typed).map(([name, value]) =>
    name === 'toetsbaarheid' ? 2 : value.length,
  );
  return keys.reduce((sum, count) => sum + count, 1);
}

/** The fields of each form of a page, as a browser would send them untouched. */
function formsIn(html: string): Map<string, string>[] {
  const forms: Map<string, string>[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode, form: Map<string, string> | undefined) => {
    if (!('tagName' in node)) return;
    const of = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    const inside = node.tagName === 'form' ? new Map<string, string>() : form;
    if (inside && inside !== form) forms.push(inside);
    const name = of('name');
    if (name !== undefined && of('type') !== 'checkbox') inside?.set(name, sentBy(node));
    for (const child of node.childNodes) walk(child, inside);
  };
  for (const node of parse(html).childNodes) walk(node, undefined);
  return forms;
}

function sentBy(node: DefaultTreeAdapterTypes.Element): string {
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
