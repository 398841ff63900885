import type { Finding } from '#domain/problem/problem.ts';
import type { Expected, JsonError } from './json-scan.ts';
import { jsonRules } from './rules.ts';

/** A slip in JSON, and the text without that slip when there is only one way to repair it. */
export interface JsonMistake {
  finding: Finding;
  fixed?: string;
}

/** What is probably wrong where a text stops being JSON. The characters around that place tell most slips apart. */
export function explainJsonMistake(text: string, error: JsonError): JsonMistake {
  const { index, expected } = error;
  const rest = text.slice(index, index + 40);
  const before = text.slice(0, index).trimEnd();
  if (/^[}\]]/.test(rest) && before.endsWith(',')) {
    const fixed = before.slice(0, -1) + text.slice(before.length);
    return { finding: jsonRules.trailingComma(), fixed };
  }
  const isNewLine = text.slice(before.length, index).includes('\n');
  if (expected === 'next' && isNewLine && /^["{[]/.test(rest)) {
    const fixed = `${before},${text.slice(before.length)}`;
    return { finding: jsonRules.missingCommaAbove(), fixed };
  }
  return { finding: explainSlip(text, error, before, rest) };
}

/** A slip that only a person can repair. */
function explainSlip(
  text: string,
  { index, expected }: JsonError,
  before: string,
  rest: string,
): Finding {
  if (/^[ \t\r\n]*$/.test(text)) return jsonRules.empty();
  if (rest === '') return jsonRules.cutOff();
  if (/^\/[/*]/.test(rest)) return jsonRules.comment();
  if (/^[“”„‘’']/.test(rest)) return jsonRules.curlyQuotes();
  if (rest.startsWith('"') && (isValue(expected) || isKey(expected))) {
    return explainString(text.slice(index));
  }
  if (/^\d/.test(rest) && /\d,$/.test(before)) return jsonRules.decimalComma();
  if (expected === 'next') return explainNext(before, rest);
  if (expected === 'colon') return jsonRules.noColon();
  if (expected === 'end') return jsonRules.afterEnd();
  if (isKey(expected)) return jsonRules.noName();
  if (/^-?0\d/.test(rest)) return jsonRules.leadingZero();
  if (/^(?:true|false|null)(?![\w.+-])/i.test(rest)) return jsonRules.capitals();
  return jsonRules.noValue();
}

function isValue(expected: Expected): boolean {
  return expected === 'value' || expected === 'first value';
}

function isKey(expected: Expected): boolean {
  return expected === 'key' || expected === 'first key';
}

/** A string that starts with a quote but is not a valid JSON string. */
function explainString(all: string): Finding {
  const line = /^.*/.exec(all)?.[0] ?? '';
  if (line.includes('\t')) return jsonRules.tab();
  if (/\\(?!["\\/bfnrtu])/.test(line)) return jsonRules.backslash();
  return jsonRules.openText();
}

/** A slip after a value, where a comma or a closing bracket should be. */
function explainNext(before: string, rest: string): Finding {
  if (/^["{[]/.test(rest)) return jsonRules.missingComma();
  if (/^[}\]]/.test(rest)) return jsonRules.otherBracket();
  if (before.endsWith('"')) return jsonRules.quoteInText();
  return jsonRules.noComma();
}
