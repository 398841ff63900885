import type { Problem } from '#domain/problem/problem.ts';
import type { Rule } from '#domain/problem/rule.ts';
import { mdxRules } from './brief-rules.ts';

/**
 * Turns an error of the MDX parser into a problem that an editor can repair. The characters at the place it names tell
 * most slips apart.
 * @param error the parser's English message, with a place such as `12:8:`
 */
export function explainMdxError(file: string, text: string, error: string): Problem {
  const place = placeOfError(error);
  const rest = place && restAt(text, place);
  const value = rest && (/^\S+/.exec(rest)?.[0] ?? rest);
  return { file, ...place, value, ...ruleFor(rest ?? '', error)() };
}

/**
 * The text with a `\` before the `<` that the parser stumbled over, where that can only be a less-than sign: `<5`,
 * `<=`. `undefined` for any other mistake.
 * @param error the parser's English message, with a place such as `12:8:`
 */
export function escapeSign(text: string, error: string): string | undefined {
  const place = placeOfError(error);
  const lines = text.split('\n');
  const line = place && lines[place.line - 1];
  if (!place || line === undefined) return undefined;
  const at = line.slice(0, place.column).lastIndexOf('<');
  if (at === -1 || !/^<[\d=<€$%]/.test(line.slice(at))) return undefined;
  lines[place.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
  return lines.join('\n');
}

function ruleFor(rest: string, error: string): Rule<void> {
  const [, tag] = /closing tag for `<\/?([^>`]*)>`/.exec(error) ?? [];
  if (/^<Alinea\b/.test(rest) && tag === undefined) return mdxRules.attribute;
  if (rest.startsWith('</Alinea>')) return mdxRules.closingTag;
  if (tag === 'Alinea') return mdxRules.openAlinea;
  if (rest.startsWith('<!')) return mdxRules.htmlComment;
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@[^\s<>@]+>)/i.test(rest)) return mdxRules.autolink;
  if (rest.startsWith('<')) return mdxRules.lessThan;
  if (rest.startsWith('{') || error.includes('expression')) return mdxRules.brace;
  return mdxRules.unreadable;
}

function placeOfError(error: string): { line: number; column: number } | undefined {
  const [, line, column] = /(\d+):(\d+):/.exec(error) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function restAt(text: string, { line, column }: { line: number; column: number }): string {
  const all = text.split('\n')[line - 1] ?? '';
  const at = all.slice(0, column).lastIndexOf('<');
  return all.slice(column - at <= 2 && at !== -1 ? at : column - 1);
}
