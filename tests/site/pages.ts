import { inject } from 'vitest';
import { readSite, type SitePage } from './site-files.ts';

export { attributeValues } from './attributes.ts';

/** All pages of the site under test. */
export function readPages(folder = inject('siteFolder')): SitePage[] {
  return readSite(folder);
}

/** One page of every kind, for tests that look at each kind once. */
export const kinds = [
  '/',
  '/afspraken/',
  '/afspraken/2024/zoetwater-noord/',
  '/afspraken/2024/vijf-miljard-woningbouw/',
  '/afspraken/soort/besluit/',
  '/afspraken/stand/vervallen/',
  '/afspraken/stand/loopt/',
  '/afspraken/termijn/2025/',
  '/provincies/',
  '/provincies/fryslan/',
  '/provincies/utrecht/',
  '/gebieden/',
  '/gebieden/groene-hart/',
  '/kaart/',
  '/overzicht/',
  '/overzicht/op/limburg/',
  '/overzicht/themas/water/',
  '/overzicht/gebieden/',
  '/voortgang/',
  '/gemeenten/',
  '/gemeenten/almere/',
  '/gemeenten/apeldoorn/',
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
