import { shorten } from './shorten.ts';

/** What search engines show of a page, in characters; more is cut off where they like. */
const longest = { title: 70, description: 160 };
const site = { whole: 'Afsprakenatlas Leefomgeving', short: 'Afsprakenatlas' };

/**
 * The title of a page as a browser and a search engine show it: with as much of the name of the site as fits, 70 characters at most.
 * @param title what the page is called, which stays first and whole as long as it fits by itself
 */
export function headTitle(title: string): string {
  const fits = [`${title} – ${site.whole}`, `${title} – ${site.short}`].find(
    (text) => text.length <= longest.title,
  );
  if (fits !== undefined) return fits;
  // What follows the last dash tells two long titles apart: “… – bijlage bij 34 682, nr. 228”.
  const [, name = title, rest = ''] = /^(.+)( – [^–]{1,30})$/.exec(title) ?? [];
  return `${shorten(name, longest.title - rest.length)}${rest}`;
}

/** The description of a page in its head: 160 characters at most, whole words only. */
export function headDescription(description: string): string {
  return shorten(description, longest.description);
}
