import { defineRule } from './rule.ts';

const file = 'data/begrippen/netcongestie.json';

/** Rules for characters that are not what they look like, in any text of a record or a letter. */
export const characterRules = {
  lost: defineRule('character/lost', {
    checks: 'Een tekst heeft geen teken dat bij het kopiëren verloren ging.',
    message: ({ code }: { code: string }) =>
      `heeft een teken dat bij het kopiëren verloren ging (${code})`,
    advice: 'Typ de letter die er hoort opnieuw.',
    example: (rule) => ({ file, field: 'uitleg', ...rule({ code: 'U+FFFD' }) }),
  }),
  privateUse: defineRule('character/private-use', {
    checks: 'Een tekst heeft geen teken dat alleen in één lettertype bestaat.',
    message: ({ code }: { code: string }) =>
      `heeft een teken uit een eigen lettertype (${code}), dat anderen niet zien`,
    advice: 'Typ een gewoon teken.',
    example: (rule) => ({ file, field: 'uitleg', ...rule({ code: 'U+F0B7' }) }),
  }),
  invisible: defineRule('character/invisible', {
    checks: 'Een tekst heeft geen tekens die niemand ziet, zoals een teken zonder breedte.',
    message: ({ code }: { code: string; isEmoji: boolean }) =>
      `heeft een onzichtbaar teken (${code}); haal het weg`,
    advice: ({ isEmoji }) => (isEmoji ? 'Staat er een emoji, laat die dan weg.' : undefined),
    repair:
      'Typ het woord opnieuw, of draai npm run controleer -- --fix: dat haalt de meeste van deze tekens weg.',
    example: (rule) => ({ file, field: 'uitleg', ...rule({ code: 'U+202E', isEmoji: false }) }),
  }),
  ligature: defineRule('character/ligature', {
    checks:
      'Letters staan los van elkaar: aaneengeschreven letters uit een PDF vindt geen zoekmachine.',
    message: 'heeft letters die aan elkaar vastzitten, zoals in een PDF',
    advice: ({ apart }: { apart: string }) => `Typ ze los: ${apart}.`,
    repair: 'Typ de letters los, of draai npm run controleer -- --fix.',
    example: (rule) => ({
      file,
      field: 'uitleg',
      value: 'oﬃcieel',
      ...rule({ apart: 'officieel' }),
    }),
  }),
  mixedAlphabets: defineRule('character/mixed-alphabets', {
    checks: 'Een woord heeft geen letters uit twee alfabetten door elkaar.',
    message: 'mengt letters van twee alfabetten',
    advice: ({ letter, code }: { letter: string; code: string }) => lookalikeAdvice(letter, code),
    repair: 'Typ het hele woord opnieuw.',
    example: (rule) => ({
      file,
      field: 'uitleg',
      value: 'wаter',
      ...rule({ letter: 'а', code: 'U+0430' }),
    }),
  }),
  styled: defineRule('character/styled', {
    checks: 'Een tekst heeft gewone letters, en geen letters in een stijl van sociale media.',
    message:
      'heeft letters in een eigen stijl, die geen zoekmachine vindt en geen schermlezer voorleest',
    advice: ({ plain }: { plain: string }) => `Typ gewone letters: ${plain}.`,
    repair: 'Typ gewone letters, of draai npm run controleer -- --fix.',
    example: (rule) => ({
      file,
      field: 'uitleg',
      value: '𝗪𝗮𝘁𝗲𝗿',
      ...rule({ plain: 'Water' }),
    }),
  }),
  struck: defineRule('character/struck', {
    checks: 'Een tekst heeft geen streep door of onder zijn letters.',
    message: 'heeft een streep door of onder zijn letters',
    advice: 'Haal weg wat niet meer geldt, of typ het woord opnieuw.',
    example: (rule) => ({ file, field: 'uitleg', value: 'w\u0336ater', ...rule() }),
  }),
  stackedAccents: defineRule('character/stacked-accents', {
    checks: 'Een letter heeft ten hoogste drie accenten.',
    message: 'heeft meer dan drie accenten op één letter',
    advice: 'Typ de letter opnieuw.',
    example: (rule) => ({ file, field: 'uitleg', value: 'e\u0301\u0301\u0301\u0301', ...rule() }),
  }),
};

/**
 * Dutch advice about a letter from another alphabet that looks like an ordinary one.
 * @param code the letter as `codeOf` gives it: `U+0430`
 */
export function lookalikeAdvice(letter: string, code: string): string {
  return `De “${letter}” is geen gewone letter maar een die erop lijkt (${code}); typ het woord opnieuw.`;
}
