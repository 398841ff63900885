import { isHttps } from '#schema/text.ts';

const own = 'https://eigen.invalid';
const kinds =
  'Een link gaat naar https://…, mailto:… of een pagina van deze site, zoals /brieven/2024/water/.';
const site =
  'Na https:// komt de naam van een openbare site met een punt en gewone letters, zonder @ of spatie.';

/** Why a link may not stand in a text; `undefined` for one that may. The address is the one that a parser read. */
export function explainLink(url: string): { message: string; mend: string } | undefined {
  if (isHttps(url) || isMail(url) || isOwnPath(url)) return undefined;
  if (/^http:\/\//i.test(url)) {
    const message = 'is een link zonder https://';
    const mend = `Een adres met http:// of www wordt vanzelf een link. Schrijf bijvoorbeeld [de site](${url.replace(/^http:/i, 'https:')}).`;
    return { message, mend };
  }
  if (url.startsWith('https://')) return { message: 'is een link die niet kan', mend: site };
  return { message: 'is een link die niet kan', mend: kinds };
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
