/** An Atom feed before it is XML; all texts are plain. */
export interface Feed {
  title: string;
  /** Absolute address of the page that the feed follows. */
  address: string;
  /** Absolute address of the feed itself. */
  own: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  title: string;
  /** Absolute address of the page to read. */
  address: string;
  /** Unique and permanent (RFC 4287, 4.2.6); the address when the entry has a page of its own. */
  id?: string;
  /** A day, `YYYY-MM-DD`. */
  datum: string;
  text: string;
}

/** An Atom feed (RFC 4287) as XML. A note has a day but no time, so the feed gives midnight UTC of that day. */
export function atomFeed({ title, address, own, entries }: Feed): string {
  const updated = entries[0]?.datum ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    '<author><name>Afsprakenatlas Leefomgeving</name></author>',
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry({ title, address, id = address, datum, text }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(id)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<updated>${datum}T00:00:00Z</updated>`,
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('\n');
}

function escapeXml(text: string): string {
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ]);
  return text.replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}
