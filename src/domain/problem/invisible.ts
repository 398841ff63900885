/**
 * Characters that nobody sees, or that make text look like something else (Unicode UTR 36 and UTS 39): control
 * characters except the tab, format and bidirectional characters, line separators, halves of a character, everything
 * that Unicode lets a program ignore when it shows text, and the empty braille pattern. Also what means nothing to
 * others: private use, noncharacters, and the replacement character. Line breaks match too.
 */
export const invisible =
  /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd]/u;

/** “U+200B”: the name of a character that cannot be shown. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text on one line, with the code of each invisible character in its place. */
export function makeVisible(text: string): string {
  const all = new RegExp(invisible, 'gu');
  return text.replace(/[\t\r\n]+/g, ' ').replace(all, codeOf);
}

/**
 * The text of a JSON or YAML file with each invisible character as an escape such as `\u200b`, one per UTF-16 unit;
 * line breaks stay.
 */
export function escapeInvisible(text: string): string {
  const all = new RegExp(invisible, 'gu');
  return text.replace(all, (found) => (found === '\n' ? found : escapeUnits(found)));
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
