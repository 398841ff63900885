import { oneLine } from '#exports/cite/legal.ts';

/** A text as Markdown that shows exactly that text, on one line: nothing in it is a mark, a link or HTML, also for MDX. */
export function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]{}<>#&~|!]/g, '\\$&');
}

/** A link with this text. Its address is one that we made or checked; what would end it early is encoded. */
export function link(text: string, address: string): string {
  return `[${plain(text)}](${address.replace(/[\s<>()\\]/g, encode)})`;
}

/** `encodeURIComponent` leaves brackets alone. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
