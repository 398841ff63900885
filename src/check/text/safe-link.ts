import type { Finding } from '#domain/problem/problem.ts';
import { isHttps } from '#schema/field/text.ts';
import { linkRules } from './rules.ts';

const own = 'https://eigen.invalid';

/**
 * Why a link is not safe in a letter; `undefined` when it is. Safe are https to a public site, one e-mail address,
 * which the check of private data then refuses, and a path on this site (docs/besluiten/03).
 * @param url the address as the Markdown parser decoded it
 */
export function explainLink(url: string): Finding | undefined {
  if (isHttps(url) || isMail(url) || isOwnPath(url)) return undefined;
  if (/^http:\/\//i.test(url)) {
    return linkRules.http({ https: url.replace(/^http:/i, 'https:') });
  }
  return url.startsWith('https://') ? linkRules.site() : linkRules.kind();
}

/** Whether an address is a path on this site, written so that no browser reads it as anywhere else. */
export function isOwnPath(url: string): boolean {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(url) || !URL.canParse(url, own)) return false;
  const { origin, pathname, search, hash } = new URL(url, own);
  return origin === own && search === '' && url === `${pathname}${hash}`;
}

/** Whether a link is one plain e-mail address, without a subject, text or copies filled in for the reader. */
function isMail(url: string): boolean {
  return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(url);
}
