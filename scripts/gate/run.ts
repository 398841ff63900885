import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFiles } from '#check/check.ts';
import { type ContentFile, readContentFiles } from '#check/files/files.ts';
import { comparePlace, type Problem } from '#domain/problem/problem.ts';
import { type BasisName, openBasis } from './basis.ts';
import { fixText, fixValues } from './fix.ts';
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
  const { files: checked, fixed } = fix ? fixFiles(files) : { files, fixed: [] };
  for (const { file, bytes } of fixed) await writeFile(join(root, file), bytes);
  const { problems, count } = checkFiles(checked);
  const gone =
    basis === undefined
      ? []
      : await checkPermanence(await openBasis(root, basis), toTexts(checked));
  return {
    problems: [...problems, ...gone].toSorted(comparePlace),
    count,
    fixed: fixed.map(({ file }) => file),
  };
}

/** Fixing one value can bring the next problem to light, hence a few rounds. */
function fixFiles(files: readonly ContentFile[]): {
  files: ContentFile[];
  fixed: ContentFile[];
} {
  let current = files.map((file) =>
    file.refused ? file : withText(file, fixText(file.file, file.bytes)),
  );
  for (let round = 0; round < 3; round += 1) {
    const { problems } = checkFiles(current);
    const broken = new Set(problems.flatMap(({ file, fix }) => (fix ? [file] : [])));
    if (broken.size === 0) break;
    current = current.map((file) =>
      broken.has(file.file) ? withText(file, fixValues(file.file, textOf(file), problems)) : file,
    );
  }
  const fixed = current.filter((file, index) => {
    const before = files[index];
    return before && !Buffer.from(before.bytes).equals(Buffer.from(file.bytes));
  });
  return { files: current, fixed };
}

function withText(file: ContentFile, text: string | undefined): ContentFile {
  return text === undefined ? file : { file: file.file, bytes: new TextEncoder().encode(text) };
}

function textOf({ bytes }: ContentFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toTexts(files: readonly ContentFile[]) {
  return files.map((file) => ({ file: file.file, text: textOf(file) }));
}
