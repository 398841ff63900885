import type { Tokens } from './tokens.ts';
import {
  foreignWords,
  functionWords,
  gazetteWords,
  numbersWords,
  numberWords,
  openingWords,
  stukWords,
  unitWords,
} from './words.ts';

/** A paper of a council, a board or a company, which have numbers too: “Raadsvoorstel 34682, nr. 12”. */
const paperOfOthers =
  /^(?:gemeente)?(?:raads|college|staten|bestuurs|commissie|directie)(?:informatie)?(?:voorstel|besluit|brief|memo|motie|nota|stuk|vraag|vragen)(?:len|en|s)?$/;

/** How many tokens before a number are looked at. */
const reach = 8;

/**
 * Whether the words before five digits say that they are something else than a dossier: “artikel”, “Stcrt. 2025,”,
 * “NEN-EN-ISO”, “ons kenmerk”. Right before the number a noun must be one that a citation can follow: “rekening 34 682,
 * nr. 5” is an account, “motie 36 512, nr. 76” a paper.
 * @param isMarked what comes after the number leaves little doubt: “36 600 XVIII” is hardly ever anything but a budget
 */
export function isClaimed(tokens: Tokens, index: number, isMarked: boolean): boolean {
  // Whether the word is next to the number, apart from “nr.” and a colon.
  let isDirect = true;
  let isAdjoining = !isMarked;
  let isAnnounced = false;
  for (let at = index - 1; at > index - reach; at -= 1) {
    const { kind, text } = tokens.at(at);
    if (kind === 'letters') {
      if (gazetteWords.has(tokens.word(at))) return true;
      if (isDirect && isClaim(tokens, at, isAdjoining)) return true;
      // “Beschikking nr. 34 682” is the number of the decision.
      if (isAnnounced) return isDirect && !isWelcome(tokens.word(at));
      const isSeries = /^[A-Z]$/.test(text) && tokens.at(at - 1).kind === 'gap';
      isAnnounced = isDirect && isNumberWord(tokens.word(at)) && tokens.word(at) !== 'letter';
      const isCompound = tokens.at(at - 1).kind === 'dash' || tokens.is(at - 1, '/');
      if (isCompound && tokens.at(at - 2).kind === 'letters') at -= 1;
      else if (!isSeries && !isAnnounced) return false;
    } else if (kind === 'digits' || tokens.is(at, ',')) isDirect = false;
    else if (tokens.is(at, ':')) return isDirect && isNounClaim(tokens, at);
    else if (tokens.is(at, '.')) isAdjoining = false;
    else if (kind !== 'gap') return false;
    else if (text.includes('\n')) isAdjoining = false;
  }
  return false;
}

/** “uw kenmerk: 34 682” and “inwoners: 28 089”, and not “een eigen nummer: 34 682”. */
function isNounClaim(tokens: Tokens, colon: number): boolean {
  const at = tokens.at(colon - 1).kind === 'gap' ? colon - 2 : colon - 1;
  return isCountable(tokens.word(at)) || isClaim(tokens, at, false);
}

/** Whether a word is a thing that is counted, and not one that has a paper: “moties: 36 512, nr. 76”. */
function isCountable(word: string): boolean {
  return unitWords.has(word) && !openingWords.has(word);
}

/** Whether a word says that the number after it is something else: “kenmerk”, “projectnummer”, “EN” of a norm. */
function isClaim(tokens: Tokens, index: number, isAdjoining: boolean): boolean {
  const word = tokens.word(index);
  if (foreignWords.has(word) || paperOfOthers.test(word)) return true;
  if (isNumberWord(word) || stukWords.has(word) || openingWords.has(word)) return false;
  if (!/\p{L}/u.test(word)) return false;
  if (/.(?:nummer|nr|norm|kenmerk|code)$/.test(word)) return true;
  const { text } = tokens.at(index);
  if (isCapitals(text)) {
    // Among other letters “EN” is a European norm and not “and”.
    const isWord =
      functionWords.has(word) &&
      isCapitals(tokens.at(index - 2).text) &&
      !foreignWords.has(tokens.word(index - 2));
    return isAdjoining && text.length > 1 && !isWord;
  }
  const isNoun = text === word || beginsSentence(tokens, index);
  return isAdjoining && isNoun && !functionWords.has(word);
}

/** Whether a capital says only that a sentence begins: “Meetpunt 34682-205 gaf een hoge waarde.” */
function beginsSentence(tokens: Tokens, index: number): boolean {
  const at = tokens.at(index - 1).kind === 'gap' ? index - 2 : index - 1;
  const { kind } = tokens.at(at);
  return kind === 'end' || kind === 'break' || tokens.is(at, '.!?');
}

/** Whether a citation can follow this word. */
function isWelcome(word: string): boolean {
  return stukWords.has(word) || openingWords.has(word) || functionWords.has(word);
}

function isNumberWord(word: string): boolean {
  return numberWords.has(word) || numbersWords.has(word);
}

function isCapitals(text: string): boolean {
  return /^\p{Lu}+$/u.test(text);
}
