import { defineRule } from '#domain/problem/rule.ts';
import { outlinesFile } from '#schema/outlines.ts';

const properties = 'features.0.properties';

/** Rules for the file with outlines of NOVEX-gebieden: its lines, and whose outline each of them is. */
export const outlineRules = {
  outside: defineRule('outline/outside', {
    checks: 'Elk punt van een omtrek ligt in Nederland.',
    message: 'ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD',
    repair: 'Bewaar het bestand in WGS 84 (EPSG:4326) of RD (EPSG:28992).',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry.coordinates.0.0',
      value: '[13.4,52.5]',
      ...rule(),
    }),
  }),
  swapped: defineRule('outline/swapped', {
    checks: 'Van elk punt staat eerst de lengte (of x) en dan de breedte (of y).',
    message: 'ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD',
    advice: 'De twee getallen staan omgekeerd: eerst de lengte (of x), dan de breedte (of y).',
    repair: 'Zet van elk punt eerst de lengte (of x) en dan de breedte (of y).',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry.coordinates.0.0',
      value: '[52.1,4.7]',
      ...rule(),
    }),
  }),
  webMercator: defineRule('outline/web-mercator', {
    checks: 'Omtrekken staan niet in Web Mercator.',
    message: 'ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD',
    advice:
      'Dit lijkt Web Mercator (EPSG:3857). Bewaar het bestand in WGS 84 (EPSG:4326) of RD (EPSG:28992).',
    repair: 'Bewaar het bestand in WGS 84 (EPSG:4326) of RD (EPSG:28992).',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry.coordinates.0.0',
      value: '[520000,6800000]',
      ...rule(),
    }),
  }),
  notClosed: defineRule('outline/not-closed', {
    checks: 'Elke lijn is gesloten.',
    message: 'is geen gesloten lijn: die heeft ten minste vier punten en eindigt waar zij begon',
    repair: 'Herhaal het eerste punt aan het einde, of bewaar het bestand opnieuw als vlakken.',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry.coordinates.0',
      ...rule(),
    }),
  }),
  noSurface: defineRule('outline/no-surface', {
    checks: 'Een omtrek sluit een oppervlakte in.',
    message: 'sluit geen oppervlakte in: alle punten liggen op één plaats of op één lijn',
    repair: 'Bewaar het bestand opnieuw als vlakken (Polygon), niet als lijnen of punten.',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry.coordinates',
      ...rule(),
    }),
  }),
  severalGebieden: defineRule('outline/several-gebieden', {
    checks: 'Een omtrek noemt één NOVEX-gebied.',
    message: 'noemt meer dan één NOVEX-gebied; laat één naam over',
    repair: 'Haal de namen weg die niet bij deze omtrek horen.',
    example: (rule) => ({
      file: outlinesFile,
      field: properties,
      value: 'Groene Hart; De Peel',
      ...rule(),
    }),
  }),
  noGebied: defineRule('outline/no-gebied', {
    checks: 'Een omtrek noemt een NOVEX-gebied dat in de atlas staat.',
    message: 'noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen',
    repair:
      'Zet de naam van het gebied, zoals de atlas haar schrijft, in een van de eigenschappen.',
    example: (rule) => ({
      file: outlinesFile,
      field: properties,
      value: 'Groen Hart',
      ...rule(),
      nearest: 'Groene Hart',
    }),
  }),
};
