import type { BriefBron, WebBron } from '#schema/field/bron.ts';
import type { Afspraak, Verloop } from '#schema/record/afspraak.ts';
import type { Bijlage } from '#schema/record/bijlage.ts';
import type { Bronsite } from '#schema/record/bronsite.ts';
import type { Dossier, Kamerstuk } from '#schema/record/kamerstuk.ts';
import type { Navraag } from '#schema/record/navraag.ts';
import type { Gebied, Gemeente, Landsdeel, Provincie, Regio } from '#schema/record/place.ts';
import type { Ronde } from '#schema/record/ronde.ts';
import type { Begrip, Partij, Programma, Thema } from '#schema/record/subject.ts';
import type { Verhuisd } from '#schema/record/verhuisd.ts';
import type { Wijziging } from '#schema/record/wijziging.ts';

/** Builders of small valid records of every kind. Each takes what should be different in a test. */

export const webBron: WebBron = { url: 'https://www.example.nl/bericht', titel: 'Een bericht' };

export function alineaBron(sectie = 'water', alinea = 1): BriefBron {
  return { kamerstuk: '34682-205', sectie, alinea };
}

export function provincie(naam: string, change: Partial<Provincie> = {}): Provincie {
  const code = { code: naam, zekerheid: 'bevestigd' } as const;
  return {
    naam,
    officieleNaam: `Provincie ${naam}`,
    aliassen: [],
    codes: { cbs: code, iso: code, tooi: code },
    sites: [{ titel: naam, url: 'https://www.example.nl/' }],
    ...change,
  };
}

export function landsdeel(naam: string, volgorde: number): Landsdeel {
  return { naam, aliassen: [], volgorde, toelichting: 'Een deel van het land.' };
}

export function regio(change: Partial<Regio> = {}): Regio {
  return {
    naam: 'Twente',
    aliassen: [],
    provincies: ['fryslan'],
    provinciesZekerheid: 'bevestigd',
    steden: [],
    toelichting: 'Een regio.',
    feiten: [{ tekst: 'Een feit.', bronnen: [alineaBron()] }],
    sites: [],
    ...change,
  };
}

export function gemeente(naam: string, change: Partial<Gemeente> = {}): Gemeente {
  return { naam, code: 'GM0001', provincie: 'fryslan', aliassen: [], ...change };
}

export function gebied(change: Partial<Gebied> = {}): Gebied {
  const stap = { stap: 'aangeboden', toelichting: 'Aangeboden.', bron: alineaBron() } as const;
  return {
    naam: 'Groene Hart',
    officieleNaam: `NOVEX-gebied ${change.naam ?? 'Groene Hart'}`,
    nummer: 1,
    aliassen: [],
    provincies: [{ provincie: 'fryslan', zekerheid: 'bevestigd', bron: alineaBron() }],
    clusters: [{ cluster: 'landelijk', bron: alineaBron() }],
    opgave: { tekst: 'De opgave.', bronnen: [alineaBron()] },
    instrumenten: {
      ontwikkelperspectief: [{ ...stap, bron: { kamerstuk: '34682-205' } }],
      uitvoeringsagenda: [{ ...stap, datum: '2024-11' }, stap],
      investeringsagenda: [],
    },
    feiten: [{ tekst: 'Een feit.', bronnen: [alineaBron()] }],
    // On the border between Fryslân and Groningen, the two provincies of the tests.
    punt: { x: 450, y: 110 },
    sites: [],
    ...change,
  };
}

export function thema(naam: string, volgorde: number): Thema {
  return { naam, uitleg: 'Een thema.', aliassen: [], woorden: [], volgorde };
}

export function programma(change: Partial<Programma> = {}): Programma {
  return {
    naam: 'NOVI',
    aliassen: [],
    soort: 'visie',
    uitleg: 'Een visie.',
    kamerstukken: ['34682-205'],
    bronnen: [alineaBron()],
    sites: [],
    ...change,
  };
}

export function partij(naam: string, change: Partial<Partij> = {}): Partij {
  return {
    naam,
    aliassen: [],
    soort: 'rijk',
    toelichting: 'Een partij.',
    bronnen: [],
    sites: [],
    ...change,
  };
}

export function begrip(naam: string, change: Partial<Begrip> = {}): Begrip {
  return { naam, aliassen: [], uitleg: 'Een woord.', zieOok: [], bronnen: [], ...change };
}

export function bronsite(host: string, change: Partial<Bronsite> = {}): Bronsite {
  return { host, naam: `Site ${host}`, soort: 'overheidssite', ...change };
}

export function dossier(nummer: string, toevoeging?: string): Dossier {
  return {
    nummer,
    ...(toevoeging === undefined ? {} : { toevoeging }),
    toelichting: 'Een dossier.',
    bronnen: [{ kamerstuk: '34682-205' }],
  };
}

export function kamerstuk(nr: string, change: Partial<Kamerstuk> = {}): Kamerstuk {
  return {
    dossiers: ['34682'],
    nr,
    kamer: 'TK',
    soort: 'brief',
    indieners: [],
    adressen: [],
    ookBekendAls: [],
    toelichting: 'Een stuk.',
    zekerheid: 'gezien',
    bronnen: [],
    ...change,
  };
}

export function bijlage(titel: string, change: Partial<Bijlage> = {}): Bijlage {
  return {
    kamerstuk: '34682-205',
    titel,
    soort: 'afsprakenlijst',
    adressen: [],
    gelezen: { mate: 'geheel', op: '2024-11-20' },
    bronnen: [webBron],
    ...change,
  };
}

export function ronde(jaar: number, change: Partial<Ronde> = {}): Ronde {
  return {
    jaar,
    titel: `Overleggen ${jaar}`,
    samenvatting: 'Er is overlegd.',
    data: [`${jaar}-11-06`],
    indeling: [],
    indelingToelichting: 'Niet bekend.',
    deelnemers: [],
    dekking: {
      mate: 'alleen-vermeld',
      aanwezig: [],
      ontbreekt: [{ wat: 'De brief', waarom: 'Nog niet gelezen.' }],
    },
    bronnen: [webBron],
    ...change,
  };
}

export function gebeurtenis(change: Partial<Verloop> = {}): Verloop {
  return {
    datum: '2024-11-12',
    gebeurtenis: 'vastgelegd',
    status: 'afgesproken',
    toelichting: 'De brief meldt het.',
    bron: alineaBron(),
    ...change,
  };
}

/** An outcome of 2024; one of another ronde rests on the same letter, so it says how it became known. */
export function afspraak(titel: string, change: Partial<Afspraak> = {}): Afspraak {
  const { ronde = '2024', bron } = change;
  const isElsewhere = ronde !== '2024' && bron === undefined;
  return {
    titel,
    tekst: 'Wat is afgesproken.',
    soort: 'afspraak',
    toetsbaarheid: 'concreet',
    ronde: '2024',
    bron: alineaBron(),
    partijen: ['rijk'],
    provincies: [],
    gebieden: [],
    landsdelen: [],
    themas: ['water'],
    programmas: [],
    kamerstukken: [],
    verloop: [gebeurtenis()],
    ...(isElsewhere && { bekendGeworden: { datum: ronde, toelichting: 'De brief meldt het.' } }),
    ...change,
  };
}

/** A question without an answer. */
export function navraag(titel: string, change: Partial<Navraag> = {}): Navraag {
  return {
    titel,
    afspraken: ['2024/zoetwater'],
    datum: '2025-03-01',
    partij: 'rijk',
    weg: 'e-mail',
    ...change,
  };
}

export function wijziging(titel: string, change: Partial<Wijziging> = {}): Wijziging {
  return {
    datum: '2024-12-01',
    omvang: 'klein',
    titel,
    tekst: 'Een tikfout is verbeterd.',
    raakt: { themas: ['water'] },
    ...change,
  };
}

export function verhuisd(...naar: string[]): Verhuisd {
  return { titel: 'Oude naam', verhuisdNaar: naar, reden: 'Het is samengevoegd.' };
}

/** An MDX text: front matter, then its body. */
export function sectie(front: Record<string, unknown>, body: string): string {
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** The MDX of one paragraph. @param tags its other attributes, such as `themas="water"` */
export function alinea(nr: number, text: string, tags = ''): string {
  return `<Alinea nr="${nr}"${tags && ` ${tags}`}>\n\n${text}\n\n</Alinea>\n\n`;
}
