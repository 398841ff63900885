import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface SitePage {
  /** Address on the site, such as `/afspraken/`. */
  path: string;
  html: string;
}

/** All pages of the built site. */
export function readPages(folder = inject('siteFolder')): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .toSorted()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** The values of an attribute in a page, entities resolved as far as addresses use them. */
export function attributeValues(html: string, attribute: string): string[] {
  const pattern = new RegExp(`\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** One page of every kind, for tests that look at each kind once. */
export const kinds = [
  '/',
  '/afspraken/',
  '/afspraken/2024/zoetwater-noord/',
  '/afspraken/2024/vijf-miljard-woningbouw/',
  '/provincies/',
  '/provincies/fryslan/',
  '/provincies/utrecht/',
  '/gebieden/',
  '/gebieden/groene-hart/',
  '/landsdelen/noord/',
  '/regios/twente/',
  '/themas/',
  '/themas/water/',
  '/brieven/',
  '/brieven/2024/',
  '/brieven/2024/schaarse-ruimte/',
  '/rondes/2024/',
  '/rondes/2024/stand/',
  '/rondes/2020/stand/',
  '/rondes/2024/sinds-de-vorige/',
  '/rondes/2025/sinds-de-vorige/',
  '/mijlpalen/',
  '/mijlpalen/provincies/limburg/',
  '/mijlpalen/gebieden/lelylijn/',
  '/wijzigingen/',
  '/wijzigingen/2026-11-23-bronnen-nagelezen/',
  '/kamerstukken/',
  '/kamerstukken/34682/',
  '/kamerstukken/34682-205/',
  '/kamerstukken/27625-669/',
  '/programmas/novex/',
  '/partijen/',
  '/partijen/mona-keijzer/',
  '/begrippen/',
  '/begrippen/netcongestie/',
  '/dekking/',
  '/over/',
  '/over/statussen/',
  '/bijdragen/',
  '/toegankelijkheid/',
  '/licenties/',
  '/zoeken/',
  '/404.html',
] as const;
