import type { Finding } from '#domain/problem/problem.ts';
import { isHttps } from '#schema/text.ts';
import { linkRules } from './rules.ts';

const own = 'https://eigen.invalid';

/** Why a link may not be in a text; `undefined` for one that may. The address is the one that a parser read. */
export function explainLink(url: string): Finding | undefined {
  if (isHttps(url) || isMail(url) || isOwnPath(url)) return undefined;
  if (/^http:\/\//i.test(url)) {
    return linkRules.http({ https: url.replace(/^http:/i, 'https:') });
  }
  return url.startsWith('https://') ? linkRules.site() : linkRules.kind();
}

/** A path on this site, without anything that a browser would read as another place. */
export function isOwnPath(url: string): boolean {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(url) || !URL.canParse(url, own)) return false;
  const { origin, pathname, search, hash } = new URL(url, own);
  return origin === own && search === '' && url === `${pathname}${hash}`;
}

/** One plain e-mail address; a subject, text or copies cannot be filled in by someone else. */
function isMail(url: string): boolean {
  return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(url);
}
