import { characterRules, lookalikeAdvice } from './character-rules.ts';
import { codeOf } from './invisible.ts';
import type { Finding } from './problem.ts';

/** What is wrong with a character that `invisible` finds, and how to repair it. */
export function explainInvisible(character: string): Finding {
  const code = codeOf(character);
  if (character === '\ufffd') return characterRules.lost({ code });
  if (/\p{Co}/u.test(character)) return characterRules.privateUse({ code });
  const isEmoji = character === '\ufe0f' || character === '\u200d';
  return characterRules.invisible({ code, isEmoji });
}

const ligature = /[\ufb00-\ufb06]/;
const mixed =
  /[\p{Script=Latin}]\p{M}*[\p{Script=Cyrillic}]|[\p{Script=Cyrillic}]\p{M}*[\p{Script=Latin}]/u;
const pile = /\p{M}{4,}/u;
/** Letters of mathematics, in circles or of full width: what generators for social media make of a text. */
const styled = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff01-\uff5e]/u;
const struck = /[\u0332-\u0338\u20d2-\u20e5]/u;

/**
 * The first letters that are not what they look like: joined letters from a PDF, which no search finds, Latin and
 * Cyrillic in one word (UTS 39, section 5), letters in a style or struck through, or more than three accents on one letter. Signs such as ², € and ½ are what
 * they look like. `undefined` when there are none.
 */
export function explainOddLetters(value: string): Finding | undefined {
  if (ligature.test(value)) {
    const fixed = value.replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'));
    const [from = '', apart = ''] = [wordAt(value, ligature), wordAt(fixed, ligature, value)];
    return { value: from, ...characterRules.ligature({ apart }), fix: { value: fixed } };
  }
  if (mixed.test(value)) {
    const letter = foreign(value) ?? '';
    const finding = characterRules.mixedAlphabets({ letter, code: codeOf(letter) });
    return { value: wordAt(value, mixed), ...finding };
  }
  if (styled.test(value)) {
    const fixed = value.normalize('NFKC');
    const from = wordAt(value, styled);
    const finding = characterRules.styled({
      plain: from.normalize('NFKC').replace(/[.,;:]+$/, ''),
    });
    return { value: from, ...finding, fix: { value: fixed } };
  }
  if (struck.test(value)) return { value: wordAt(value, struck), ...characterRules.struck() };
  if (pile.test(value)) {
    return { value: wordAt(value, pile).slice(0, 20), ...characterRules.stackedAccents() };
  }
  return undefined;
}

/**
 * Dutch advice about a letter from another alphabet in a name that takes only a to z; `undefined` when there is none.
 */
export function adviseOnLookalike(name: string): string | undefined {
  const letter = foreign(name);
  return letter === undefined ? undefined : lookalikeAdvice(letter, codeOf(letter));
}

function foreign(value: string): string | undefined {
  return /(?!\p{Script=Latin})\p{L}/u.exec(value)?.[0];
}

/** The word around the first match; in another text the word at the same place. */
function wordAt(text: string, pattern: RegExp, found: string = text): string {
  const index = pattern.exec(found)?.index ?? 0;
  const start = text.slice(0, index).search(/\S*$/);
  return /^\S*/.exec(text.slice(start))?.[0] ?? '';
}
