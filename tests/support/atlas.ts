import {
  afspraak,
  alinea,
  alineaBron,
  begrip,
  bijlage,
  bronsite,
  dossier,
  gebeurtenis,
  gebied,
  gemeente,
  kamerstuk,
  landsdeel,
  navraag,
  partij,
  programma,
  provincie,
  regio,
  ronde,
  sectie,
  thema,
  verhuisd,
  webBron,
  wijziging,
} from './builders.ts';

/** The files of an atlas by path: a record as a value, anything else as text or bytes. */
export type Files = Record<string, unknown>;

/** The path of an afspraak with nearly every field, for tests to break. */
export const zoetwater = 'content/afspraken/2024/zoetwater.json';
/** The path of an annex with a point, an article and a lid. */
export const lijst = 'data/bijlagen/34682-205/lijst.json';
/** The path of a section of a letter that uses every tag. */
export const water = 'content/brieven/2024/water.mdx';

/** The path of a question with every field, and its answer. */
export const gevraagd = 'data/navragen/2025-03-01-energie.json';

const tags =
  'provincies="fryslan" gebieden="groene-hart" landsdelen="noord" regios="twente" themas="water"';

/** A small atlas without problems that has every kind of record and every kind of reference. Each call makes new records. */
export function goodFiles(): Files {
  return {
    [zoetwater]: afspraak('Zoetwater', {
      toelichting: 'Zie Kamerstuk 34 682, nr. 173.',
      ookIn: [alineaBron('water', 2), { bijlage: '34682-205/lijst', punt: 'N-3' }],
      provincies: ['fryslan', 'groningen'],
      gebieden: ['groene-hart'],
      landsdelen: ['noord'],
      regios: ['twente'],
      themas: ['water', 'energie'],
      programmas: ['novi'],
      kamerstukken: ['34682-173'],
      termijn: { tekst: 'in 2025', vanaf: '2025-01', uiterlijk: '2025' },
      bedrag: { euro: 1, tekst: 'Voor water.' },
      verloop: [
        gebeurtenis(),
        gebeurtenis({
          datum: '2025-02-01',
          gebeurtenis: 'gestart',
          status: 'loopt',
          bron: webBron,
        }),
      ],
      vervolgOp: ['2023/zoetwater'],
      verwant: ['2024/energie'],
    }),
    'content/afspraken/2024/energie.json': afspraak('Energie', {
      themas: ['energie'],
      provincies: 'alle',
      gebieden: 'alle',
    }),
    'content/afspraken/2023/zoetwater.json': afspraak('Zoetwater in 2023', {
      ronde: '2023',
      bron: { kamerstuk: '34682-173', sectie: 'aanhef', alinea: 1 },
      verloop: [
        gebeurtenis({ datum: '2023-06-22', bron: { kamerstuk: '34682-173', plaats: 'bijlage' } }),
      ],
    }),
    'data/bronsites/example-nl.json': bronsite('example.nl'),
    'content/brieven/2023/aanhef.mdx': sectie(
      { titel: 'Aanhef', volgorde: 1, niveau: 2 },
      alinea(1, 'Wij overlegden.'),
    ),
    'content/brieven/2024/aanhef.mdx': sectie(
      { titel: 'Aanhef', volgorde: 1, niveau: 2 },
      alinea(1, 'Wij overlegden.'),
    ),
    [water]: sectie(
      { titel: 'Water', volgorde: 2, niveau: 3, onder: 'aanhef' },
      `${alinea(1, 'Er is *minder* water[^3].', tags)}${alinea(2, 'Er is meer vraag.', 'provincies="alle" gebieden="alle" vorm="punt"')}[^3]: Kamerstuk 34 682, nr. 173.\n`,
    ),
    'data/rondes/2023.json': ronde(2023, {
      data: ['2023-06-13', '2023-06-22'],
      brief: '34682-173',
    }),
    'data/rondes/2024.json': ronde(2024, {
      data: ['2024-11-06', '2024-11-07'],
      brief: '34682-205',
      indeling: [
        { landsdeel: 'noord', provincies: ['fryslan', 'groningen'], zekerheid: 'afgeleid' },
      ],
      deelnemers: [
        { partij: 'rijk', rol: 'Overlegpartner', landsdeel: 'noord', bron: alineaBron() },
      ],
      dekking: {
        mate: 'uitgewerkt',
        aanwezig: [{ wat: 'De brief', bron: alineaBron() }],
        ontbreekt: [{ wat: 'De lijst', waarom: 'Niet gevonden.' }],
      },
      bronnen: [alineaBron()],
      kabinet: { tekst: 'Een minister tekende.', partijen: ['minister'], bronnen: [alineaBron()] },
    }),
    'data/provincies/fryslan.json': provincie('Fryslân', {
      arrangement: [{ stap: 'aangeboden', toelichting: 'Aangeboden.', bron: alineaBron() }],
    }),
    'data/provincies/groningen.json': provincie('Groningen'),
    'data/gebieden/groene-hart.json': gebied(),
    'data/landsdelen/noord.json': landsdeel('Noord', 1),
    'data/landsdelen/oost.json': landsdeel('Oost', 2),
    'data/regios/twente.json': regio(),
    'data/gemeenten/leeuwarden.json': gemeente('Leeuwarden', { code: 'GM0080' }),
    'data/gemeenten/s-hertogenbosch.json': gemeente('’s-Hertogenbosch', {
      code: 'GM0796',
      provincie: 'groningen',
      aliassen: ['Den Bosch'],
    }),
    'data/themas/water.json': thema('Water', 1),
    'data/themas/energie.json': thema('Energie', 2),
    'data/themas/bodem.json': verhuisd('water'),
    'data/programmas/novi.json': programma(),
    'data/partijen/rijk.json': partij('Rijk', {
      contact: {
        email: 'info@example.nl',
        formulier: 'https://www.example.nl/contact',
        bron: webBron,
      },
    }),
    'data/partijen/provincie-fryslan.json': partij('Provincie Fryslân', {
      soort: 'provincie',
      provincie: 'fryslan',
      onderdeelVan: 'provincies',
      bronnen: [alineaBron()],
    }),
    'data/partijen/regio-twente.json': partij('Regio Twente', { soort: 'regio', regio: 'twente' }),
    'data/partijen/provincies.json': partij('Provincies', { soort: 'overheden' }),
    'data/partijen/minister.json': partij('Minister', {
      soort: 'ambtsdrager',
      ambten: [
        {
          functie: 'minister',
          periode: { tekst: 'sinds 2024', vanaf: '2024' },
          bron: alineaBron(),
        },
      ],
    }),
    'data/dossiers/34682.json': dossier('34682'),
    'data/kamerstukken/34682-205.json': kamerstuk('205', {
      indieners: [{ partij: 'minister', rol: 'minister' }],
      gelezen: { mate: 'geheel', op: '2024-11-20' },
      versies: [{ naam: 'versie 2', bron: webBron }],
      activiteiten: [{ naam: 'Debat', datum: '2024-12', bron: alineaBron() }],
      bronnen: [alineaBron()],
    }),
    [lijst]: bijlage('Lijst', {
      stuk: '2024d00001',
      documentnummer: '2024D00001',
      datum: '2024-11-12',
      toelichting: 'De lijst bij de brief. Zie Kamerstuk 34 682, nr. 173.',
      onderdelen: [
        { punt: 'N-3', kop: 'Zoetwater', tekst: 'Het Rijk zoekt mee naar water.' },
        { artikel: '3', kop: 'Woningen' },
        { artikel: '3', lid: '2', tekst: 'Het Rijk bouwt.' },
      ],
      activiteiten: [{ naam: 'Debat', bron: alineaBron() }],
    }),
    'data/kamerstukken/34682-173.json': kamerstuk('173'),
    'data/kamerstukken/2024d00001.json': kamerstuk('1', {
      dossiers: [],
      nr: undefined,
      documentnummer: '2024D00001',
      soort: 'bijlage',
    }),
    'data/begrippen/kamerstuk.json': begrip('Kamerstuk', {
      zieOok: ['dossier'],
      programma: 'novi',
      thema: 'water',
      bronnen: [alineaBron()],
    }),
    'data/begrippen/dossier.json': begrip('Dossier'),
    [gevraagd]: navraag('Hoe staat het met de energie?', {
      vrager: 'inwoner',
      bron: webBron,
      toelichting: 'Er was haast bij.',
      afspraken: ['2024/energie'],
      antwoord: { datum: '2025-03-15', tekst: 'Het plan is er.', bron: alineaBron() },
    }),
    'data/wijzigingen/2024-12-01-zoetwater.json': wijziging('Zoetwater bijgewerkt', {
      omvang: 'groot',
      raakt: { afspraken: ['2024/zoetwater'], secties: ['2024/water'], rondes: ['2024'] },
      commit: '0123456789abcdef0123456789abcdef01234567',
    }),
  };
}
