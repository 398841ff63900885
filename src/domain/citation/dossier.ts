import { isClaimed } from './claimed.ts';
import { isChapter, isRoman } from './roman.ts';
import type { Tokens } from './tokens.ts';
import { numbersWords, numberWords } from './words.ts';

/** Five digits, and the index of the token after them. */
export interface DossierNumber {
  dossier: string;
  next: number;
}

/**
 * The number of a dossier: `34682`, `34 682` or `34.682`, and not a part of a longer number; otherwise `null`.
 * @param isNamed a citation word comes right before it: then it may also be `34-682`, which elsewhere is a range
 */
export function readDossier(tokens: Tokens, index: number, isNamed = false): DossierNumber | null {
  const first = tokens.at(index);
  if (first.kind !== 'digits' || first.text.startsWith('0')) return null;
  if (first.text.length === 5) {
    return isEnd(tokens, index + 1) ? { dossier: first.text, next: index + 1 } : null;
  }
  const rest = tokens.at(index + 2);
  if (first.text.length !== 2 || rest.kind !== 'digits' || rest.text.length !== 3) return null;
  const joint = tokens.at(index + 1);
  const isJoint =
    tokens.is(index + 1, '.') ||
    (joint.kind === 'gap' && /^[^\t]{1,2}$/.test(joint.text)) ||
    (isNamed && joint.kind === 'dash');
  if (!isJoint || !isEnd(tokens, index + 3) || isThousands(tokens, index + 3)) return null;
  return { dossier: first.text + rest.text, next: index + 3 };
}

/** Whether a number can be a dossier without a citation word, judging by what precedes it. */
export function isFreeStanding(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens.at(index - 1);
  const second = tokens.at(index - 2).kind;
  if (kind === 'digits' || kind === 'letters' || kind === 'mixed') return false;
  if (kind === 'dash') return second === 'gap' || second === 'break' || second === 'end';
  if (kind === 'mark' && !tokens.is(index - 1, '([{<"\'“”‘’„«»;:,*|>')) return false;
  if (tokens.is(index - 1, ',') && second === 'digits') return false;
  if (kind === 'gap' && !text.includes('\n') && isPartOfRow(tokens, index - 2)) return false;
  const found = readDossier(tokens, index);
  return !isClaimed(tokens, index, found !== null && isMarked(tokens, found.next));
}

/** Whether a chapter of the budget comes after a dossier. */
function isMarked(tokens: Tokens, index: number): boolean {
  return isChapter(tokens.at(tokens.skipGap(index)).text);
}

/** What has a number of parliament when it has one at all: “de motie met nummer 34682-163”. */
const papersOfParliament: ReadonlySet<string> = new Set([
  ...['motie', 'moties', 'amendement', 'amendementen', 'kamerbrief', 'kamerbrieven'],
]);

/** Whether the word right before a number announces some number of something else: “zaaknummer”, “nr.”. */
export function isNumberNamed(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && (tokens.at(at).kind === 'gap' || tokens.is(at, '.:'))) at -= 1;
  const word = tokens.word(at);
  const isBare = numberWords.has(word) || numbersWords.has(word);
  if (isBare && isOfParliament(tokens, at)) return false;
  return isBare || word.endsWith('nummer') || word.endsWith('nr');
}

/** Whether a paper comes before a number word: “motie nr.”, “motie (nummer”, “motie onder nummer”. */
function isOfParliament(tokens: Tokens, word: number): boolean {
  let at = word - 1;
  while (at > word - 5) {
    const isBetween = tokens.at(at).kind === 'gap' || tokens.is(at, '(');
    if (!isBetween && tokens.word(at) !== 'met' && tokens.word(at) !== 'onder') break;
    at -= 1;
  }
  return papersOfParliament.has(tokens.word(at));
}

function isEnd(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens.at(index);
  if (kind === 'letters') return isRoman(text);
  if (kind === 'mixed' || kind === 'digits') return false;
  if (tokens.is(index, '.,')) return tokens.at(index + 1).kind !== 'digits';
  return !tokens.is(index, '%');
}

/** Whether five digits end at an index. */
function isFive(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens.at(index);
  if (kind !== 'digits') return false;
  if (text.length === 5) return true;
  return text.length === 3 && /^\d\d$/.test(tokens.at(index - 2).text);
}

/** “12 345 678”: another group of three digits follows. */
function isThousands(tokens: Tokens, index: number): boolean {
  const group = tokens.at(index + 1);
  return tokens.at(index).kind === 'gap' && group.kind === 'digits' && group.text.length === 3;
}

/** “€ 34 682”, “12 34 682”, “(010) 34 682”: an amount, or a telephone number. And “29 435 en 34 682”, read as one row. */
function isPartOfRow(tokens: Tokens, index: number): boolean {
  const isAnd = tokens.word(index) === 'en' || tokens.word(index) === 'of';
  if (isAnd || tokens.is(index, ',')) return isFive(tokens, isAnd ? index - 2 : index - 1);
  if (tokens.is(index, ')')) return tokens.at(index - 1).kind === 'digits';
  return tokens.at(index).kind === 'digits' || tokens.is(index, '€$£+#');
}
