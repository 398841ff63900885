import { withoutTrackers } from '#schema/field/open-address.ts';

/** The web addresses in an answer, and the words around them. */
export interface WebAddresses {
  /** As they can be opened: with https, without the signs of the sentence around them and without trackers. Each once. */
  urls: string[];
  /** What else the answer says, such as who wrote it; empty when there is nothing else. */
  around: string;
}

const tlds = 'nl|com|org|net|eu|frl|amsterdam|gov|info|be|de|int|nu|online|news|tv';
/** An address inside a text: with its scheme, with www, or a known ending followed by a path. */
const address = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"“”„]+|(?<![\\w.@/-])(?:[a-z0-9-]+\\.)+(?:${tlds})\\/[^\\s<>"“”„]*`,
  'giu',
);
/** `https` and its slashes as hurried people type them. */
const slips = /\bh?t{1,3}ps?[:;]?[\\/]{1,3}(?=[a-z0-9-]+\.)/gi;
/** A name of a site and nothing else: `rijksoverheid.nl`. */
const bareSite = new RegExp(`^(?:[a-z0-9-]+\\.)+(?:${tlds})\\/?$`, 'i');
const markdownLink =
  /\[([^\]\n]{0,300})\]\(<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?: "[^"\n]{0,200}")?\)/g;

/** UTF-16 units; a longer answer is a text, and no source or page. */
const longestAnswer = 4000;

/** Reads the web addresses that somebody typed or pasted, in any of the ways in which people do. */
export function readWebAddresses(text: string): WebAddresses {
  if (text.length > longestAnswer) return { urls: [], around: '' };
  const plain = text
    .replace(slips, 'https://')
    .replace(markdownLink, (_, words: string, url: string) =>
      words.trim() === url || words.trim() === '' ? ` ${url} ` : ` ${words} ${url} `,
    );
  const found = bareSite.test(plain.trim()) ? [plain.trim()] : (plain.match(address) ?? []);
  const urls = [...new Set(found.map(toUrl).filter((url) => url !== ''))];
  const around = found
    .reduce((rest, one) => rest.replace(one, ' '), plain)
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„(<[{.,;:|–—-]+|[\s"'“”)<>\]}.,;:|–—-]+$/g, '')
    .replace(
      /^(?:zie|bron|link|url|adres|op|via)(?: ook)?(?::|\b)\s*$|^(?:zie|bron)(?: ook)?:\s+/i,
      '',
    )
    .replace(/(?<!\s)\s*(?:zie|bron|link|url|via|op)\s*:?$/i, '')
    .trim();
  return { urls, around };
}

function toUrl(written: string): string {
  const bare = withoutEnd(written.replaceAll('\\', '/'))
    .replace(/^(?:https?:\/\/)?/i, 'https://')
    .replace(/^https:\/\/https?:\/?\/?/i, 'https://');
  const inner = wrapped(bare);
  return withoutTrackers(withLowerHost(inner ?? bare));
}

/** Without the full stop, bracket or quote of the sentence; a bracket that belongs to the address stays. */
function withoutEnd(written: string): string {
  const bare = written.replace(/[.,;:!?'"’”»…*_|\]}>]+$/, '');
  if (!bare.endsWith(')')) return bare;
  const open = bare.split('(').length;
  return bare.split(')').length > open ? withoutEnd(bare.slice(0, -1)) : bare;
}

function withLowerHost(url: string): string {
  return url.replace(/^https:\/\/[^/?#]+/, (host) => host.toLowerCase());
}

/** The address inside one that a mail program or a search engine made of it; `undefined` for any other. */
function wrapped(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const isWrapper =
    hostname.endsWith('.safelinks.protection.outlook.com') ||
    (/^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url') ||
    (/^lm?\.facebook\.com$/.test(hostname) && pathname === '/l.php') ||
    (hostname.endsWith('linkedin.com') && pathname.startsWith('/redir'));
  const [inner] = isWrapper
    ? ['url', 'q', 'u'].flatMap((name) => searchParams.get(name) ?? [])
    : [];
  return inner !== undefined && /^https?:\/\//i.test(inner)
    ? inner.replace(/^http:/i, 'https:')
    : undefined;
}
