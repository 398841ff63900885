import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFiles } from '#check/check.ts';
import { type ContentFile, readContentFiles } from '#check/files/files.ts';
import { locate } from '#check/locate.ts';
import { comparePlace, type Problem } from '#domain/problem/problem.ts';
import { type Basis, type BasisName, openBasis } from './basis.ts';
import { fixText, fixValues } from './fix.ts';
import { keepNumbers } from './keep-numbers.ts';
import { checkPermanence } from './permanence.ts';

export interface GateOptions {
  /** The folder that holds `content` and `data`. */
  root: string;
  /** What to compare with; see `openBasis`. */
  basis?: BasisName | undefined;
  /** First fix, in the files themselves, what can be fixed in one way only. */
  fix?: boolean | undefined;
}

export interface GateResult {
  /** Sorted by file and line. */
  problems: Problem[];
  /** What is good to know and stops nothing, sorted too. */
  notes: Problem[];
  /** How many records there are. */
  count: number;
  /** Files that were fixed. */
  fixed: string[];
}

/**
 * Checks all content under a folder, without building, and reports everything that is wrong with it at once.
 * @throws a Dutch error when there is no content, or when the basis cannot be found
 */
export async function runGate({ root, basis, fix }: GateOptions): Promise<GateResult> {
  const files = await readContentFiles(root);
  if (files.length === 0) throw new Error(`${root}: hier staat geen map content of data`);
  const opened = basis && (await openBasis(root, basis));
  const checked = fix ? await fixFiles(files, opened ? await basesOf(root, opened) : []) : files;
  const fixed = checked.filter((file, index) => {
    const before = files[index];
    return before && !Buffer.from(before.bytes).equals(Buffer.from(file.bytes));
  });
  for (const { file, bytes } of fixed) await writeFile(join(root, file), bytes);
  const { problems, notes, count } = checkFiles(checked);
  const texts = toTexts(checked);
  const textOf = (file: string) => texts.find((one) => one.file === file)?.text;
  const gone = opened ? await checkPermanence(opened, texts) : [];
  return {
    problems: [...problems, ...locate(gone, textOf)].toSorted(comparePlace),
    notes: notes.toSorted(comparePlace),
    count,
    fixed: fixed.map(({ file }) => file),
  };
}

/**
 * What numbers of paragraphs are compared with: first the last commit, because references in it fit its numbers, then the
 * basis.
 */
async function basesOf(root: string, basis: Basis): Promise<Basis[]> {
  if (!basis.isCommit) return [basis];
  return [await openBasis(root, { name: 'HEAD', isExact: true }), basis];
}

/** Fixing one value can bring the next problem to light, hence a few rounds. Then numbers of paragraphs keep their text. */
async function fixFiles(
  files: readonly ContentFile[],
  bases: readonly Basis[],
): Promise<ContentFile[]> {
  let current = files.map((file) =>
    file.refused ? file : withText(file, fixText(file.file, file.bytes)),
  );
  for (let round = 0; round < 3; round += 1) {
    const { problems } = checkFiles(current);
    const broken = new Set(problems.flatMap(({ file, fix }) => (fix ? [file] : [])));
    if (broken.size === 0) break;
    current = current.map((file) =>
      broken.has(file.file) ? withText(file, fixValues(file.file, decode(file), problems)) : file,
    );
  }
  for (const basis of bases) {
    const kept = await keepNumbers(basis, toTexts(current));
    current = current.map((file) => (file.refused ? file : withText(file, kept.get(file.file))));
  }
  return current;
}

function withText(file: ContentFile, text: string | undefined): ContentFile {
  return text === undefined ? file : { file: file.file, bytes: new TextEncoder().encode(text) };
}

function decode({ bytes }: ContentFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toTexts(files: readonly ContentFile[]) {
  return files.map((file) => ({ file: file.file, text: decode(file) }));
}
