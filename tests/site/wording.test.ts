import { expect, test } from 'vitest';
import { readPages } from './pages.ts';

/** Pages whose text is ours and not that of a record: here one thing has one word. */
const ours = [
  '/',
  '/afspraken/',
  '/afspraken/soort/aankondiging/',
  '/afspraken/stand/loopt/',
  '/bijdragen/',
  '/dekking/',
  '/gebieden/',
  '/gemeenten/',
  '/kaart/',
  '/kamerstukken/',
  '/landsdelen/',
  '/licenties/',
  '/mijlpalen/',
  '/over/',
  '/over/statussen/',
  '/overzicht/',
  '/overzicht/gebieden/',
  '/partijen/',
  '/provincies/',
  '/regios/',
  '/rondes/',
  '/rondes/2024/stand/',
  '/themas/',
  '/toegankelijkheid/',
  '/vergelijk/',
  '/voortgang/',
  '/wijzigingen/',
  '/zoeken/',
];

/** The word that readers see, and the words that would be another for the same, or that only we know. */
const words: readonly [instead: string, others: RegExp][] = [
  ['stand', /\bstatus(?:sen)?\b/i],
  ['geld', /\bfinanciering\b/i],
  ['de dag van de stand', /\bpeildatum\b/i],
  ['een pagina of uitkomst', /\brecords?\b/i],
  ['geen naam van een bestand', /\b(?!water\.mdx)[\w-]+\.(?:mdx|ts|astro)\b/],
  ['noemt', /\b(?:middels|teneinde|inzake|conform|betreffende)\b/i],
];

/** What a page says, without its own address and code that it shows on purpose. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\s+/g, ' ');
}

test.each(words)('lezers zien %s, en geen ander woord daarvoor', (_, others) => {
  const texts = readPages()
    .filter(({ path }) => ours.includes(path))
    .map(({ path, html }) => ({ path, text: textOf(html) }));
  expect(texts).toHaveLength(ours.length);
  const found = texts.flatMap(({ path, text }) => {
    const word = others.exec(text);
    return word ? [`${path}: ${text.slice(Math.max(0, word.index - 40), word.index + 40)}`] : [];
  });
  expect(found).toEqual([]);
});

test('geen teken van een stand is een letter: tekens zijn getekend', () => {
  const marked = readPages().filter(({ html }) => /[◐◑●○◆◇▶►✓✔✗]/.test(html));
  expect(marked.map(({ path }) => path)).toEqual([]);
});
