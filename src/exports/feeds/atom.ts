/** An Atom feed before it is XML; all texts are plain. */
export interface Feed {
  /** Permanent and unlike that of any other feed (RFC 4287, 4.2.6): an IRI, such as `urn:uuid:…`. */
  id: string;
  title: string;
  subtitle?: string | undefined;
  /** Absolute address of the page that the feed follows. */
  address: string;
  /** Absolute address of the feed itself. */
  own: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent, and the same in every feed that has the entry: an IRI. */
  id: string;
  title: string;
  /** Absolute address of the page to read. */
  address: string;
  /** A day, `YYYY-MM-DD`. */
  datum: string;
  /**
   * Whether it was on that day. If not, it is the last day on which it can have been, because RFC 4287 asks each entry for one;
   * readers then get no day of publication.
   */
  isDayKnown: boolean;
  text: string;
}

/**
 * An Atom feed (RFC 4287) as XML. Records have days and no times, so the feed gives midnight UTC of that day. Its own
 * date is that of its newest entry, never that of the build. Why no package writes it: docs/besluiten/40-volgen-en-citeren.md.
 */
export function atomFeed({ id, title, subtitle, address, own, entries }: Feed): string {
  const updated = entries.reduce((newest, { datum }) => (datum > newest ? datum : newest), '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    ...(subtitle === undefined ? [] : [`<subtitle>${escapeXml(subtitle)}</subtitle>`]),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
    `<updated>${updated || '1970-01-01'}T00:00:00Z</updated>`,
    '<author><name>Afsprakenatlas Leefomgeving</name></author>',
    '<rights>CC BY 4.0</rights>',
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry({ id, title, address, datum, isDayKnown, text }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...(isDayKnown ? [`<published>${datum}T00:00:00Z</published>`] : []),
    `<updated>${datum}T00:00:00Z</updated>`,
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('\n');
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser would turn the character itself into a line feed.
  ['\r', '&#13;'],
]);

/** A text as XML 1.0 wants it; characters that it cannot have at all are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (character) => entities.get(character) ?? character);
}
