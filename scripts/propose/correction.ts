import { claim } from '#check/files/place.ts';
import { splitMdx } from '#check/mdx/split.ts';
import type { Finding } from '#domain/problem/problem.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import type { Content, Proposal } from './content.ts';
import { proposalRules } from './rules.ts';

/** A piece of text in one file, and what it should become. */
export interface Correction {
  file: string;
  from: string;
  to: string;
}

/**
 * Replaces a piece of text that a reader copied from a page, in the file that the page is made of: in the values of a JSON
 * record, or in the body of an MDX file. The text must occur there exactly once, so it is certain which piece is meant.
 */
export function proposeCorrection(content: Content, { file, from, to }: Correction): Proposal {
  const title = `Verbeter ${file.split('/').at(-1) ?? file}`;
  const refuse = (field: string, value: string, finding: Finding): Proposal => ({
    title,
    files: [],
    problems: [{ file, field, value, ...finding }],
  });
  const text = content.read(file);
  const place = claim(file);
  if (text === undefined || !place) {
    return refuse('bestand', file, proposalRules.noContent());
  }
  const wanted = from.replace(/\s+/g, ' ').trim();
  const better = to.replace(/\s+/g, ' ').trim();
  const count = file.endsWith('.mdx')
    ? (splitMdx(text)?.body.split(wanted).length ?? 1) - 1
    : countIn(JSON.parse(text), wanted);
  if (count === 0) return refuse('huidig', wanted, proposalRules.textNotThere());
  if (count > 1) return refuse('huidig', wanted, proposalRules.textRepeated({ count }));
  const changed = file.endsWith('.mdx')
    ? replaceInBody(text, wanted, better)
    : canonicalJson(place.collection, replaceIn(JSON.parse(text), wanted, better));
  const files = [{ file, text: changed }];
  return { title, files, problems: content.problemsWith(files) };
}

function replaceInBody(text: string, from: string, to: string): string {
  const { body = '' } = splitMdx(text) ?? {};
  const front = text.slice(0, text.length - body.length);
  return front + body.replace(from, () => to);
}

function countIn(value: unknown, wanted: string): number {
  if (typeof value === 'string') return value.split(wanted).length - 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, child) => sum + countIn(child, wanted), 0);
}

function replaceIn(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replace(from, () => to);
  if (Array.isArray(value)) return value.map((child) => replaceIn(child, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, replaceIn(child, from, to)]),
  );
}
