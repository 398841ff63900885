import { shorten } from './shorten.ts';

/** What search engines show of a page, in characters; more is cut off where they like. */
const longest = { title: 70, description: 160 };
const site = { whole: 'Afsprakenatlas Leefomgeving', short: 'Afsprakenatlas' };

/** How much of the end of a long title is kept, in characters: whole words, or else one long word. */
const longestEnd = { words: 14, word: 20 };
const mark = '\u{a0}…';
/** How long what tells a title apart may be, to leave room for the title itself. */
const longestApart = 48;

/**
 * The title of a page as a browser and a search engine show it: with as much of the name of the site as fits, 70 characters at most.
 * @param title what the page is called, which stays first and whole as long as it fits by itself
 * @param apart what tells a title that must be cut from others that begin alike: “ronde 2024”; of a longer one only the end is sure to be kept
 */
export function headTitle(title: string, apart?: string): string {
  const fits = [`${title} – ${site.whole}`, `${title} – ${site.short}`].find(
    (text) => text.length <= longest.title,
  );
  if (fits !== undefined) return fits;
  if (title.length <= longest.title) return title;
  const { name, rest } = divided(title, apart);
  return `${withoutMiddle(name, longest.title - rest.length)}${rest}`;
}

/** A title, and what tells it apart: without words for that, what follows its last dash: “… – bijlage bij 34 682, nr. 228”. */
function divided(title: string, apart?: string): { name: string; rest: string } {
  if (apart !== undefined) {
    const rest = ` – ${apart}`;
    return apart.length > longestApart ? { name: title + rest, rest: '' } : { name: title, rest };
  }
  const [, name = title, rest = ''] = /^(.+)( – [^–]{1,30})$/.exec(title) ?? [];
  return { name, rest };
}

/** A name of at most so many characters, that keeps its last words when there is room: long names often differ only there. */
function withoutMiddle(name: string, most: number): string {
  if (name.length <= most) return name;
  const end = most > 2 * longestEnd.word ? endOf(name) : '';
  const room = most - end.length - mark.length;
  const at = name.lastIndexOf(' ', room);
  return `${name.slice(0, at > 0 ? at : room)}${mark}${end}`;
}

function endOf(name: string): string {
  const [words] = /(?: \S+)+$/.exec(name.slice(-longestEnd.words)) ?? [];
  const [word = ''] = / \S+$/.exec(name.slice(-longestEnd.word)) ?? [];
  return words ?? word;
}

/** The description of a page in its head: 160 characters at most, whole words only. */
export function headDescription(description: string): string {
  return shorten(description, longest.description);
}
