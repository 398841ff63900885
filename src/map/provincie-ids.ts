/** Ids of provincies by the codes of the map package (MapSVG, CC BY 4.0). */
export const provincieIds: Record<string, string> = {
  dr: 'drenthe',
  fl: 'flevoland',
  fr: 'fryslan',
  ge: 'gelderland',
  gr: 'groningen',
  li: 'limburg',
  nb: 'noord-brabant',
  nh: 'noord-holland',
  ov: 'overijssel',
  ut: 'utrecht',
  ze: 'zeeland',
  zh: 'zuid-holland',
};
