import { href } from '#components/href.ts';
import type { BegripNode } from '#domain/register/model.ts';
import { wordPage } from '#domain/register/word-page.ts';

/** Anchor of the explanation of a word, below the page (Words.astro). */
export function wordAnchor({ id }: Pick<BegripNode, 'id'>): string {
  return `woord-${id}`;
}

/**
 * A word of running text as HTML: a link to the page that explains it, and a button that shows the explanation on the
 * spot. Text and not a component, because the paragraphs of a letter come out of Markdown as HTML.
 */
export function wordHtml(word: string, begrip: BegripNode): string {
  const page = href(wordPage(begrip).path);
  const label = escapeHtml(`Uitleg van “${word}”`);
  return `<span class="explained"><a class="word" href="${page}">${escapeHtml(word)}</a><button class="explain" type="button" popovertarget="${wordAnchor(begrip)}" aria-label="${label}">?</button></span>`;
}

/**
 * Puts a link and a button at words in the HTML of a text: each at its first place outside links, in the order given.
 *
 * @param words as they stand in the text, each with what explains it
 */
export function markWords(
  html: string,
  words: readonly { text: string; begrip: BegripNode }[],
): string {
  const tokens = html.match(/<[^>]*>|[^<]+/g) ?? [];
  let open = 0;
  let next = 0;
  return tokens
    .map((token) => {
      if (token.startsWith('<')) {
        if (/^<(?:a|button|sup)\b/.test(token)) open += 1;
        if (/^<\/(?:a|button|sup)\b/.test(token)) open -= 1;
        return token;
      }
      let [done, rest] = ['', token];
      for (let word = words[next]; open === 0 && word; word = words[next]) {
        const text = escapeHtml(word.text);
        const at = rest.indexOf(text);
        if (at < 0) break;
        done += rest.slice(0, at) + wordHtml(word.text, word.begrip);
        rest = rest.slice(at + text.length);
        next += 1;
      }
      return done + rest;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
