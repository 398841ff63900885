import type { Partij } from '../../src/schema/record/subject.ts';
import type { Files } from '../../tests/support/atlas.ts';
import {
  begrip,
  bronsite,
  dossier,
  gebied,
  gemeente,
  landsdeel,
  partij,
  programma,
  provincie,
  regio,
  thema,
} from '../../tests/support/builders.ts';

/** The provincies of each landsdeel. */
export const landsdelen: Record<string, readonly string[]> = {
  noord: ['groningen', 'fryslan', 'drenthe'],
  oost: ['overijssel', 'gelderland'],
  zuid: ['noord-brabant', 'limburg'],
  zuidwest: ['zeeland', 'zuid-holland'],
  noordwest: ['noord-holland', 'utrecht', 'flevoland'],
};
export const provincies = Object.values(landsdelen).flat();

/** The provincies that each gebied lies in. */
export const gebieden: Record<string, readonly string[]> = {
  noordzeekanaalgebied: ['noord-holland'],
  schiphol: ['noord-holland'],
  'metropoolregio-amsterdam': ['noord-holland', 'flevoland'],
  'zuidelijke-randstad': ['zuid-holland'],
  'rotterdamse-haven': ['zuid-holland'],
  'groene-hart': ['zuid-holland', 'utrecht', 'noord-holland'],
  'utrecht-amersfoort': ['utrecht'],
  'arnhem-nijmegen-foodvalley': ['gelderland', 'utrecht'],
  'north-sea-port-district': ['zeeland'],
  'stedelijk-brabant': ['noord-brabant'],
  'de-peel': ['noord-brabant', 'limburg'],
  'zuid-limburg': ['limburg'],
  'regio-zwolle': ['overijssel', 'gelderland'],
  'groningen-zeehavens': ['groningen'],
  'groningen-assen': ['groningen', 'drenthe'],
  lelylijn: ['groningen', 'fryslan', 'flevoland'],
};

/** By provincie, where the gebieden that lie in it first are on the map, in units of the map. */
const spots: Record<string, { x: number; y: number }> = {
  groningen: { x: 508, y: 92 },
  overijssel: { x: 476, y: 262 },
  gelderland: { x: 432, y: 338 },
  utrecht: { x: 296, y: 362 },
  'noord-holland': { x: 240, y: 260 },
  'zuid-holland': { x: 182, y: 408 },
  zeeland: { x: 75, y: 578 },
  'noord-brabant': { x: 296, y: 492 },
  limburg: { x: 424, y: 520 },
};

/** The provincie of each regio. */
export const regios: Record<string, string> = {
  twente: 'overijssel',
  stedendriehoek: 'gelderland',
  'limburg-centraal': 'limburg',
};

export const themas = [
  'wonen',
  'water',
  'energie',
  'mobiliteit',
  'natuur',
  'landbouw',
  'economie',
  'verstedelijking',
  'samenwerking',
  'financiering',
  'leefbaarheid',
  'defensie',
  'novex',
  'nota-ruimte',
] as const;

export const programmas = ['novi', 'novex', 'mirt', 'mooi-nederland', 'nota-ruimte', 'woontop'];

/** The gemeenten of each provincie: towns that the generated texts name, some of which are also in the name of a gebied. */
export const gemeenten: Record<string, readonly string[]> = {
  groningen: ['Groningen', 'Veendam', 'Stadskanaal'],
  fryslan: ['Leeuwarden', 'Heerenveen', 'Harlingen'],
  drenthe: ['Assen', 'Emmen', 'Hoogeveen', 'Meppel', 'Coevorden'],
  overijssel: ['Zwolle', 'Hengelo', 'Enschede', 'Kampen', 'Deventer', 'Almelo'],
  gelderland: ['Apeldoorn', 'Nijmegen', 'Arnhem', 'Ede', 'Doetinchem', 'Tiel'],
  'noord-brabant': ['Breda', 'Helmond', 'Tilburg', 'Eindhoven', 'Oss'],
  limburg: ['Venlo', 'Roermond', 'Weert', 'Heerlen', 'Maastricht'],
  zeeland: ['Goes', 'Middelburg', 'Terneuzen', 'Vlissingen'],
  'zuid-holland': ['Gouda', 'Dordrecht'],
  'noord-holland': ['Alkmaar', 'Hilversum', 'Haarlem', 'Hoorn', 'Schagen'],
  utrecht: ['Amersfoort', 'Woerden', 'Nieuwegein', 'Houten', 'Zeist'],
  flevoland: ['Almere', 'Lelystad', 'Dronten', 'Urk', 'Zeewolde'],
};

/** The partijen on the national side; every provincie is a partij too. */
export const nationalPartijen = [
  'rijk',
  'ministerie-vro',
  'ministerie-ienw',
  'ministerie-bzk',
] as const;
export const localPartijen = ['gemeenten', 'waterschappen', 'regio', 'bedrijfsleven'] as const;
const soortOf: Record<string, Partij['soort']> = {
  rijk: 'rijk',
  'ministerie-vro': 'ministerie',
  'ministerie-ienw': 'ministerie',
  'ministerie-bzk': 'ministerie',
  gemeenten: 'overheden',
  waterschappen: 'overheden',
  regio: 'overheden',
  bedrijfsleven: 'samenleving',
  minister: 'ambtsdrager',
};

/**
 * Every record that does not depend on the number of afspraken or rondes.
 * @param brief id of the kamerstuk that all of them cite as their source, as a whole
 */
export function baseFiles(brief: string): Files {
  const bron = { kamerstuk: brief };
  const files: Files = {
    'data/dossiers/34682.json': { ...dossier('34682'), bronnen: [bron] },
    'data/bronsites/example-nl.json': bronsite('example.nl'),
  };
  for (const [index, [id, members]] of Object.entries(landsdelen).entries()) {
    files[`data/landsdelen/${id}.json`] = landsdeel(nameOf(id), index + 1);
    for (const member of members) {
      files[`data/provincies/${member}.json`] = provincie(nameOf(member));
      files[`data/partijen/provincie-${member}.json`] = partij(`Provincie ${nameOf(member)}`, {
        soort: 'provincie',
        provincie: member,
      });
    }
  }
  const towns = Object.entries(gemeenten).flatMap(([member, names]) =>
    names.map((town) => ({ town, member })),
  );
  for (const [index, { town, member }] of towns.entries()) {
    const code = `GM${String(index + 1).padStart(4, '0')}`;
    files[`data/gemeenten/${town.toLowerCase()}.json`] = gemeente(town, {
      code,
      provincie: member,
    });
  }
  for (const [index, [id, members]] of Object.entries(gebieden).entries()) {
    files[`data/gebieden/${id}.json`] = gebied({
      naam: nameOf(id),
      officieleNaam: `NOVEX-gebied ${nameOf(id)}`,
      nummer: index + 1,
      provincies: members.map((member) => ({ provincie: member, zekerheid: 'bevestigd', bron })),
      clusters: [],
      opgave: { tekst: 'Wonen, werken en natuur vragen om dezelfde grond.', bronnen: [bron] },
      instrumenten: {
        ontwikkelperspectief: [{ stap: 'vastgesteld', toelichting: 'Vastgesteld.', bron }],
        uitvoeringsagenda: [
          { datum: '2024-11', stap: 'aangeboden', toelichting: 'Aangeboden.', bron },
        ],
        investeringsagenda: [],
      },
      feiten: [],
      punt: spots[members[0] ?? ''] ?? { x: 0, y: 0 },
    });
  }
  for (const [id, member] of Object.entries(regios)) {
    files[`data/regios/${id}.json`] = regio({
      naam: nameOf(id),
      provincies: [member],
      feiten: [{ tekst: 'De regio maakt een strategie.', bronnen: [bron] }],
    });
  }
  for (const [index, id] of themas.entries()) {
    files[`data/themas/${id}.json`] = thema(nameOf(id), index + 1);
    files[`data/begrippen/${id}.json`] = begrip(nameOf(id), { thema: id, bronnen: [bron] });
  }
  for (const id of programmas) {
    const change = { naam: nameOf(id), kamerstukken: [brief], bronnen: [bron] };
    files[`data/programmas/${id}.json`] = programma(change);
  }
  for (const id of [...nationalPartijen, ...localPartijen, 'minister']) {
    files[`data/partijen/${id}.json`] = partij(nameOf(id), { soort: soortOf[id] ?? 'rijk' });
  }
  return files;
}

/** An id as a name: “noord-brabant” becomes “Noord-Brabant”. */
export function nameOf(id: string): string {
  return id.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}
