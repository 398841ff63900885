import { readAddress } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import { dossierUrl, officialUrl, tweedeKamerUrl } from '#domain/kamerstuk/official-url.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';

/** The paper that an address names. */
export interface NamedPaper {
  label: string;
  /** The number by which the atlas may know it, in lower case: `34682-205`, `2024d43452`, `kst-1268678`. */
  name: string;
  /** The same of its dossier, when it is a paper in one. */
  dossier: string | undefined;
  /** Its page at another site; `null` when that cannot be known. */
  elsewhere: string | null;
}

/**
 * The paper that a path of this site names in any spelling: `/kst-34682-205/`, `/34682/205`, `/Kamerstuk 34 682, nr.
 * 205`. `undefined` when it names none.
 */
export function paperInPath(path: string): NamedPaper | undefined {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const last = (segments.at(-1) ?? '').replace(/\.(?:html?|pdf|xml)$/i, '');
  const two = segments.length > 1 ? `${segments.at(-2)}-${last}` : '';
  const three = segments.length > 2 ? `${segments.at(-3)}-${two}` : '';
  const found = [three, two, last, path].map(readAddress).filter((reading) => reading !== null);
  const reference = found.find(({ nr }) => nr !== null) ?? found[0];
  if (!reference) return undefined;
  const { nr } = reference;
  const name =
    kamerstukId(reference) ?? (reference.kind === 'kamerstuk' ? `kst-${nr}` : (nr ?? ''));
  const dossier = nr === null ? null : kamerstukId({ ...reference, nr: null });
  return {
    label: formatKamerstuk(reference),
    name: name.toLowerCase(),
    dossier: dossier?.toLowerCase(),
    elsewhere: elsewhere(reference),
  };
}

function elsewhere(reference: KamerstukReference): string | null {
  const { kind, nr } = reference;
  const registration = kind === 'document' && nr !== null ? { documentnummer: nr } : {};
  return officialUrl(reference) ?? dossierUrl(reference) ?? tweedeKamerUrl(registration);
}
