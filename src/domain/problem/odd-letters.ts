import type { Problem } from './problem.ts';

const ligature = /[\ufb00-\ufb06]/;
const mixed =
  /[\p{Script=Latin}]\p{M}*[\p{Script=Cyrillic}]|[\p{Script=Cyrillic}]\p{M}*[\p{Script=Latin}]/u;
const pile = /\p{M}{4,}/u;

/**
 * Letters that look like ordinary ones and are not: joined letters out of a PDF, which no search finds, words in two alphabets
 * (UTS 39, section 5), and accents on top of each other. Signs such as ², € and ½ are what they look like.
 */
export function explainOddLetters(
  value: string,
): Pick<Problem, 'value' | 'message' | 'mend' | 'fix'> | undefined {
  if (ligature.test(value)) {
    const fixed = value.replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'));
    const [from = '', to = ''] = [wordAt(value, ligature), wordAt(fixed, ligature, value)];
    const message = 'heeft letters die aan elkaar vastzitten, zoals in een PDF';
    return { value: from, message, mend: `Typ ze los: ${to}.`, fix: { value: fixed } };
  }
  if (mixed.test(value)) return { value: wordAt(value, mixed), ...lookalike(value) };
  if (pile.test(value)) {
    const message = 'heeft meer dan drie accenten op één letter';
    return { value: wordAt(value, pile).slice(0, 20), message, mend: 'Typ de letter opnieuw.' };
  }
  return undefined;
}

/** What to say of a letter from another alphabet in a name that takes only a to z; `undefined` when there is none. */
export function lookalikeIn(name: string): Pick<Problem, 'mend'> | undefined {
  const letter = foreign(name);
  return letter === undefined ? undefined : { mend: lookalike(name).mend };
}

function lookalike(value: string): { message: string; mend: string } {
  const letter = foreign(value) ?? '';
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: 'mengt letters van twee alfabetten',
    mend: `De “${letter}” is geen gewone letter maar een die erop lijkt (${code}); typ het woord opnieuw.`,
  };
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
