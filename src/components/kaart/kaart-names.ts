/** The middle of the baseline of each provincie’s name, by its id, in units of `/kaart.svg`; placed by eye. */
export const kaartNames: Record<string, readonly [number, number]> = {
  groningen: [508, 92],
  fryslan: [398, 122],
  drenthe: [496, 172],
  overijssel: [476, 262],
  flevoland: [352, 258],
  gelderland: [432, 338],
  utrecht: [296, 342],
  'noord-holland': [258, 214],
  'zuid-holland': [182, 408],
  zeeland: [88, 540],
  'noord-brabant': [296, 492],
  limburg: [424, 520],
};
