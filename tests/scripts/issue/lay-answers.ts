/** A long table, one realistic filled-in form per row: longer than 250 lines because the people who fill them in differ. */

import { expect } from 'vitest';

/** What somebody filled in, and what has to become of it. */
export interface LayAnswer {
  /** Who writes, or what is odd about it; the sentence of the test. */
  about: string;
  form: 'nieuwe-stand' | 'afspraak-toevoegen' | 'fout-melden';
  /** Answers that differ from the usual ones of that form, by id of the question. */
  answers: Record<string, string>;
  /** For a proposal: what the last event, or the record, holds. */
  becomes?: object;
  /** For a proposal for a letter: a piece of the new text. */
  holds?: string;
  /** Fields that this must not have. */
  lacks?: readonly string[];
  /** For a proposal: the file that it changes. */
  file?: string;
  /** For what goes back: a part of the one message. */
  says?: string;
  /** For what a person has to read: a part of what is reported. */
  toPerson?: string;
}

const stand = (about: string, answers: Record<string, string>, becomes: object): LayAnswer => ({
  about,
  form: 'nieuwe-stand',
  answers,
  becomes,
});
const uitkomst = (about: string, answers: Record<string, string>, becomes: object): LayAnswer => ({
  about,
  form: 'afspraak-toevoegen',
  answers,
  becomes,
});
const back = (
  about: string,
  form: LayAnswer['form'],
  answers: Record<string, string>,
  says: string,
): LayAnswer => ({ about, form, answers, says });
const fout = (
  about: string,
  answers: Record<string, string>,
  file: string,
  becomes: object,
): LayAnswer => ({ about, form: 'fout-melden', answers, file, becomes });
const person = (about: string, answers: Record<string, string>, toPerson: string): LayAnswer => ({
  about,
  form: 'fout-melden',
  answers,
  toPerson,
});

const begrip = 'data/begrippen/netcongestie.json';

export const layAnswers: readonly LayAnswer[] = [
  // Written by somebody who had not seen the rows below.
  stand('schrijft de datum met streepjes', { datum: '3-7-2025' }, { datum: '2025-07-03' }),
  stand('schrijft de datum met punten', { datum: '03.07.2025' }, { datum: '2025-07-03' }),
  stand(
    'zet de dag van de week erbij',
    { datum: 'donderdag 3 juli 2025' },
    { datum: '2025-07-03' },
  ),
  stand('weet alleen de maand', { datum: 'juli 2025' }, { datum: '2025-07' }),
  stand('weet alleen het jaar', { datum: 'In 2025' }, { datum: '2025' }),
  stand('kort de maand af', { datum: '3 jul. 2025' }, { datum: '2025-07-03' }),
  stand(
    'noemt het woord van de lijst met een hoofdletter en een punt',
    { status: 'Loopt.' },
    { status: 'loopt' },
  ),
  stand(
    'plakt het adres met haakjes eromheen',
    { bron: '<https://www.rijksoverheid.nl/actueel/zoetwater>' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'zet een punt achter het adres van de bron',
    { bron: 'https://www.rijksoverheid.nl/actueel/zoetwater.' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'noemt een Kamerstuk als bron',
    { bron: 'Kamerstuk 34 682, nr. 228', bron_titel: '' },
    { bron: { kamerstuk: '34682-228' } },
  ),
  uitkomst(
    'noemt provincies met “en”',
    { provincies: 'Friesland en Drenthe' },
    { provincies: ['fryslan', 'drenthe'] },
  ),
  uitkomst(
    'schrijft een opsomming met streepjes',
    { provincies: '- Groningen\n- Drenthe' },
    { provincies: ['groningen', 'drenthe'] },
  ),
  uitkomst(
    'antwoordt “geen” op een vraag die leeg mag',
    { provincies: 'geen' },
    { provincies: [] },
  ),
  uitkomst(
    'zet een streepje waar niets is',
    { termijn_tekst: '-', termijn_uiterlijk: '–' },
    { soort: 'afspraak' },
  ),
  back('schrijft een datum zonder jaar', 'nieuwe-stand', { datum: '3 juli' }, 'noemt geen jaar'),
  // When it happened.
  stand('schrijft de maand voluit', { datum: '12 juni 2025' }, { datum: '2025-06-12' }),
  stand('begint de maand met een hoofdletter', { datum: '12 Juni 2025' }, { datum: '2025-06-12' }),
  stand('schrijft een datum met streepjes', { datum: '12-6-2025' }, { datum: '2025-06-12' }),
  stand('schrijft een datum met schuine strepen', { datum: '03/04/2025' }, { datum: '2025-04-03' }),
  stand('noemt de dag van de week', { datum: 'donderdag 12 juni 2025' }, { datum: '2025-06-12' }),
  stand(
    'zet “op” ervoor en een punt erachter',
    { datum: 'Op 12 juni 2025.' },
    { datum: '2025-06-12' },
  ),
  stand('kort de maand af', { datum: '12 jun. 2025' }, { datum: '2025-06-12' }),
  stand('weet alleen de maand', { datum: 'juni 2025' }, { datum: '2025-06' }),
  stand('schrijft de maand als getal', { datum: '06-2025' }, { datum: '2025-06' }),
  stand('schrijft “in de maand”', { datum: 'in de maand juni van 2025' }, { datum: '2025-06' }),
  stand('noemt een half jaar', { datum: 'eerste helft 2025' }, { datum: '2025-01/2025-06' }),
  stand(
    'noemt een half jaar in een zin',
    { datum: 'in de 2e helft van 2025' },
    { datum: '2025-07/2025-12' },
  ),
  stand('noemt een kwartaal', { datum: 'Q2 2025' }, { datum: '2025-Q2' }),
  stand(
    'noemt een kwartaal voluit',
    { datum: 'het tweede kwartaal van 2025' },
    { datum: '2025-Q2' },
  ),
  stand('kopieert een Engelse datum', { datum: 'June 12, 2025' }, { datum: '2025-06-12' }),
  stand(
    'kopieert een Engelse dag met th',
    { datum: '12th of March 2025' },
    { datum: '2025-03-12' },
  ),
  stand('kort het jaar af', { datum: '12-06-’25' }, { datum: '2025-06-12' }),
  stand('noemt twee dagen', { datum: '10 en 11 juni 2025' }, { datum: '2025-06-10/2025-06-11' }),
  stand('noemt het najaar', { datum: 'najaar 2025' }, { datum: '2025-09/2025-12' }),
  back(
    'vergeet het jaar',
    'nieuwe-stand',
    { datum: '12 juni' },
    'Wanneer gebeurde het? – “12 juni” noemt geen jaar',
  ),
  back(
    'weet het niet',
    'nieuwe-stand',
    { datum: 'weet ik niet' },
    'Wanneer gebeurde het? – is niet ingevuld',
  ),
  back(
    'noemt een dag die er niet is',
    'nieuwe-stand',
    { datum: '31 juni 2025' },
    'Wanneer gebeurde het? – “31 juni 2025” is geen bestaande datum',
  ),

  stand('zet een nummer voor de datum', { datum: '1. 12 juni 2025' }, { datum: '2025-06-12' }),
  stand('zet een punt voor de maand', { datum: '• juni 2025' }, { datum: '2025-06' }),
  stand('noemt de week', { datum: 'week 24 van 2025' }, { datum: '2025-06-09/2025-06-15' }),

  // Which outcome.
  stand(
    'kopieert het adres met een stuk eraan',
    { afspraak: 'https://atlas.example/afspraken/2024/zoetwater-noord/index.html#verloop' },
    {},
  ),
  stand('schrijft alleen het eind van het adres', { afspraak: 'zoetwater-noord' }, {}),
  stand(
    'schrijft de naam met een ander streepje',
    { afspraak: 'Vraag en aanbod van zoetwater uitwerken in Noord\u2011Nederland' },
    {},
  ),
  stand(
    'zet aanhalingstekens om de naam',
    { afspraak: '“Vraag en aanbod van zoetwater uitwerken in Noord-Nederland”.' },
    {},
  ),
  stand(
    'schrijft een zin om het adres',
    { afspraak: 'Het gaat om https://atlas.example/afspraken/2024/zoetwater-noord/ dus' },
    {},
  ),
  back(
    'verschrijft zich één letter',
    'nieuwe-stand',
    { afspraak: 'zoetwater-nord' },
    'Bedoelde u “2024/zoetwater-noord”?',
  ),
  back(
    'noemt iets dat er niet staat',
    'nieuwe-stand',
    { afspraak: 'de dijkversterking bij Lauwersoog' },
    '“de dijkversterking bij Lauwersoog” staat nog niet in de atlas',
  ),

  // A new termijn, or none.
  ...[
    'Nee',
    'nee.',
    'n.v.t.',
    'NVT',
    '-',
    'geen',
    'Geen nieuwe termijn',
    'onbekend',
    'weet ik niet',
    'niet bekend',
    'idem',
  ].map((nothing): LayAnswer => ({
    about: `antwoordt “${nothing}” op een vraag die leeg mag blijven`,
    form: 'nieuwe-stand',
    answers: { termijn_tekst: nothing, termijn_uiterlijk: nothing, bron_datum: nothing },
    lacks: ['termijn'],
    becomes: {
      bron: {
        url: 'https://www.rijksoverheid.nl/actueel/zoetwater',
        titel: 'Rijksoverheid: bericht over zoetwater',
      },
    },
  })),
  stand(
    'vult een termijn in zoals men die zegt',
    { termijn_tekst: 'eind 2027', termijn_uiterlijk: 'eind 2027' },
    { termijn: { tekst: 'eind 2027', uiterlijk: '2027' } },
  ),
  stand(
    'vult alleen de afloop in',
    { termijn_uiterlijk: 'tweede helft 2027' },
    { termijn: { tekst: 'tweede helft 2027', uiterlijk: '2027-12' } },
  ),
  stand(
    'schrijft een dag ervoor',
    { termijn_tekst: 'vóór 1 juli 2027', termijn_uiterlijk: 'voor 1 juli 2027' },
    { termijn: { tekst: 'vóór 1 juli 2027', uiterlijk: '2027-06-30' } },
  ),

  stand(
    'antwoordt “ja” en dan de termijn',
    { termijn_tekst: 'Ja, eind 2027' },
    { termijn: { tekst: 'eind 2027', uiterlijk: '2027' } },
  ),
  back(
    'antwoordt alleen “ja”',
    'nieuwe-stand',
    { termijn_tekst: 'Ja' },
    'Is er een nieuwe termijn? – “Ja” zegt nog niet wat',
  ),

  // Where it is.
  stand(
    'vergeet https',
    { bron: 'www.rijksoverheid.nl/actueel/zoetwater' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'schrijft http',
    { bron: 'http://www.rijksoverheid.nl/actueel/zoetwater' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'plakt de punt van de zin mee',
    { bron: 'https://www.rijksoverheid.nl/actueel/zoetwater.' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'zet het adres tussen haakjes',
    { bron: '(https://www.rijksoverheid.nl/actueel/zoetwater)' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'kopieert een adres uit een nieuwsbrief',
    {
      bron: 'https://www.rijksoverheid.nl/actueel/zoetwater?utm_source=nieuwsbrief&utm_medium=email&id=3&fbclid=Iw',
    },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater?id=3' } },
  ),
  stand(
    'schrijft een link in Markdown',
    { bron: '[bericht](https://www.rijksoverheid.nl/actueel/zoetwater)' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand(
    'schrijft het bericht en het adres in één vak',
    {
      bron: 'Rijksoverheid, start van het onderzoek: https://www.rijksoverheid.nl/actueel/zoetwater',
      bron_titel: '_No response_',
    },
    {
      bron: {
        url: 'https://www.rijksoverheid.nl/actueel/zoetwater',
        titel: 'Rijksoverheid, start van het onderzoek',
      },
    },
  ),
  stand(
    'noemt een Kamerstuk zoals een voetnoot',
    { bron: 'Kamerstukken II 2024/25, 34 682, nr. 228', bron_titel: '_No response_' },
    { bron: { kamerstuk: '34682-228' } },
  ),
  stand(
    'noemt een Kamerstuk met een punt erachter',
    { bron: 'Zie Kamerstuk 34682 nr 228.', bron_titel: '_No response_' },
    { bron: { kamerstuk: '34682-228' } },
  ),
  stand(
    'kopieert het adres van de officiële bekendmaking',
    {
      bron: 'https://zoek.officielebekendmakingen.nl/kst-34682-228.html',
      bron_titel: '_No response_',
    },
    { bron: { kamerstuk: '34682-228' } },
  ),
  stand(
    'kopieert het adres bij de Tweede Kamer',
    {
      bron: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2025Z12077&did=2025D27614',
      bron_titel: '_No response_',
    },
    { bron: { kamerstuk: '34682-228' } },
  ),
  stand(
    'noemt het documentnummer',
    { bron: '2025D27614', bron_titel: 'n.v.t.' },
    { bron: { kamerstuk: '34682-228' } },
  ),
  stand(
    'kopieert een alinea met het stuk tekst erbij',
    {
      bron: 'https://atlas.example/brieven/2024/water/#alinea-3:~:text=zoetwater',
      datum: '12 november 2024',
      bron_titel: '-',
    },
    { bron: { kamerstuk: '34682-205', sectie: 'water', alinea: 3 } },
  ),
  stand(
    'kopieert een alinea met index.html',
    {
      bron: 'https://atlas.example/brieven/2024/water/index.html#alinea-3',
      datum: '12 november 2024',
      bron_titel: '_No response_',
    },
    { bron: { kamerstuk: '34682-205', sectie: 'water', alinea: 3 } },
  ),
  stand(
    'noemt een Kamerstuk dat nog niet in de atlas staat, met waar het over gaat',
    {
      bron: 'Kamerstuk 34 682, nr. 301',
      bron_titel: 'Brief van de minister van VRO over zoetwater',
    },
    {
      bron: {
        url: 'https://zoek.officielebekendmakingen.nl/kst-34682-301.html',
        titel: 'Brief van de minister van VRO over zoetwater',
      },
    },
  ),
  stand(
    'schrijft de datum van de bron zoals op de pagina',
    { bron_datum: 'Nieuwsbericht | 12-06-2025 | 14:30' },
    { bron: { datum: '2025-06-12' } },
  ),
  back(
    'noemt een Kamerstuk dat er niet is, zonder meer',
    'nieuwe-stand',
    { bron: '34 682, nr. 301', bron_titel: '_No response_' },
    '“34 682, nr. 301” staat nog niet in de atlas',
  ),
  back(
    'noemt de atlas zelf als bron',
    'nieuwe-stand',
    { bron: 'https://atlas.example/afspraken/2024/zoetwater-noord/' },
    'is een pagina van de atlas zelf',
  ),
  back(
    'noemt een stuk in SharePoint',
    'nieuwe-stand',
    { bron: 'https://provincie.sharepoint.com/:w:/r/sites/water/stuk.docx' },
    'staat achter een inlog',
  ),
  back(
    'noemt alleen wie het zei',
    'nieuwe-stand',
    { bron: 'Leeuwarder Courant' },
    'Waar staat het? – “Leeuwarder Courant” is geen adres',
  ),
  back(
    'laat weg wie het schreef',
    'nieuwe-stand',
    { bron_titel: '_No response_' },
    'heeft nog een naam nodig',
  ),

  // What happened.
  stand(
    'maakt er drie punten van',
    {
      toelichting: '- Het onderzoek is gestart\n- De provincies werken samen\n- Een rapport volgt',
    },
    { toelichting: 'Het onderzoek is gestart. De provincies werken samen. Een rapport volgt.' },
  ),
  stand(
    'kopieert uit Word met vaste spaties en zachte streepjes',
    { toelichting: 'Het onder\u00adzoek\u00a0is gestart.\u200b' },
    { toelichting: 'Het onderzoek is gestart.' },
  ),
  stand(
    'verandert het woord van de keuzelijst',
    { status: 'Loopt', gebeurtenis: 'Voortgang' },
    { status: 'loopt', gebeurtenis: 'voortgang' },
  ),
  back(
    'zet een telefoonnummer erbij',
    'nieuwe-stand',
    { toelichting: 'Het onderzoek loopt. Bel mij op 06-12345678.' },
    'een telefoonnummer',
  ),
  back(
    'ondertekent',
    'nieuwe-stand',
    { toelichting: 'Het onderzoek loopt.\n\nMet vriendelijke groet,\nA. de Vries' },
    'een ondertekening',
  ),

  // A new outcome.
  uitkomst(
    'noemt partijen zoals in een zin',
    { partijen: 'het Rijk en de provincies Groningen, Fryslân en Drenthe' },
    { partijen: ['rijk', 'provincie-groningen', 'provincie-fryslan', 'provincie-drenthe'] },
  ),
  uitkomst(
    'noemt provincies zoals men ze noemt',
    { provincies: 'Friesland en Groningen' },
    { provincies: ['fryslan', 'groningen'] },
  ),
  uitkomst(
    'schrijft een lijst met punten',
    { provincies: '• Friesland\n• Groningen' },
    { provincies: ['fryslan', 'groningen'] },
  ),
  uitkomst(
    'nummert een lijst',
    { themas: '1. Water en bodem\n2. Wonen' },
    { themas: ['water', 'wonen'] },
  ),
  uitkomst(
    'schrijft alles achter elkaar',
    { themas: 'Water en bodem, wonen & energie' },
    { themas: ['water', 'wonen', 'energie'] },
  ),
  uitkomst(
    'trekt twee namen samen',
    { provincies: 'Noord- en Zuid-Holland' },
    { provincies: ['noord-holland', 'zuid-holland'] },
  ),
  uitkomst(
    'gebruikt het streepje van Word',
    { provincies: 'Noord\u2011Brabant' },
    { provincies: ['noord-brabant'] },
  ),
  uitkomst(
    'bedoelt alle provincies',
    { provincies: 'alle provincies', gebieden: 'geen' },
    { provincies: 'alle', gebieden: [] },
  ),
  uitkomst(
    'noemt ministeries kort',
    { partijen: 'BZK, IenW en de waterschappen' },
    { partijen: ['ministerie-bzk', 'ministerie-ienw', 'waterschappen'] },
  ),
  uitkomst(
    'vult overal iets in',
    {
      gebieden: 'n.v.t.',
      landsdelen: '-',
      programmas: 'Geen',
      termijn_tekst: 'niet genoemd',
      termijn_uiterlijk: '?',
      opmerking: 'nee',
    },
    { gebieden: [], landsdelen: [], programmas: [] },
  ),
  uitkomst(
    'geeft een termijn in woorden',
    { termijn_tekst: 'in de eerste helft van 2025', termijn_uiterlijk: 'eerste helft van 2025' },
    { termijn: { tekst: 'in de eerste helft van 2025', uiterlijk: '2025-06' } },
  ),
  back(
    'bedoelt het hele land',
    'afspraak-toevoegen',
    { provincies: 'heel Nederland' },
    'Over welke provincies gaat het? – “heel Nederland”',
  ),
  back(
    'noemt een partij die er niet is',
    'afspraak-toevoegen',
    { partijen: 'Rijk en Vewin' },
    'Wie zijn de partijen? – “Vewin” staat nog niet in de atlas',
  ),

  // A mistake.
  fout('kopieert met rechte aanhalingstekens en zonder bestand', { bestand: 'n.v.t.' }, begrip, {
    uitleg: expect.stringContaining('elektriciteitsnet'),
  }),
  fout(
    'zet aanhalingstekens om wat er staat',
    { huidig: '"Het stroomnet is vol."', nieuw: '“Het elektriciteitsnet is vol.”' },
    begrip,
    { uitleg: expect.stringContaining('Het elektriciteitsnet is vol. Nieuwe') },
  ),
  fout(
    'neemt het cijfer van de noot mee',
    { huidig: 'Het stroomnet is vol.1', nieuw: 'Het elektriciteitsnet is vol.1' },
    begrip,
    { uitleg: expect.stringContaining('Het elektriciteitsnet is vol. Nieuwe') },
  ),
  fout(
    'schrijft bij elke andere vraag “nee”',
    { bron: 'nee', toegankelijkheid: 'Nee, dat lukt', bestand: '-' },
    begrip,
    { uitleg: expect.stringContaining('elektriciteitsnet') },
  ),
  fout(
    'staat op een andere pagina',
    { pagina: 'https://atlas.example/themas/energie/', bestand: 'data/themas/energie.json' },
    begrip,
    { uitleg: expect.stringContaining('elektriciteitsnet') },
  ),
  back(
    'schrijft twee keer hetzelfde',
    'fout-melden',
    { nieuw: 'Het stroomnet is vol.' },
    'zijn dezelfde woorden als wat er nu staat',
  ),
  person(
    'kopieert wat nergens staat',
    { huidig: 'Deze zin heeft niemand ooit geschreven.' },
    'staan zo in geen enkel bestand',
  ),
  person(
    'kopieert een zin die de atlas uitrekent',
    {
      pagina: 'https://atlas.example/afspraken/2024/zoetwater-noord/',
      bestand: 'content/afspraken/2024/zoetwater-noord.json',
      huidig: 'Laatst gezocht op 29 november 2026',
      nieuw: 'Laatst gezocht op 1 december 2026',
    },
    'rekent de atlas uit',
  ),
  // A third walk, by somebody else.
  stand('schrijft de dag met een punt', { datum: '12. Juni 2025' }, { datum: '2025-06-12' }),
  stand('noemt het jaar eerst', { datum: '2025 juni' }, { datum: '2025-06' }),
  stand('kort het jaar af', { datum: 'derde kwartaal van ’25' }, { datum: '2025-Q3' }),
  stand('zegt half', { datum: 'half juni 2025' }, { datum: '2025-06' }),
  stand(
    'noemt de week zoals een agenda',
    { datum: '2025-W24' },
    { datum: '2025-06-09/2025-06-15' },
  ),
  ...[
    'ongewijzigd',
    'blijft hetzelfde',
    'nog onduidelijk',
    'sla ik over',
    'nihil',
    'p.m.',
    '0',
  ].map((answer): LayAnswer => ({
    ...stand(`heeft geen nieuwe termijn: “${answer}”`, { termijn_tekst: answer }, {}),
    lacks: ['termijn'],
  })),
  stand(
    'kopieert het bestand uit “Meld een fout”',
    { afspraak: 'content/afspraken/2024/zoetwater-noord.json' },
    { datum: '2025-06-12' },
  ),
  stand(
    'zet een streep tussen twee alinea’s',
    { toelichting: 'Het onderzoek is gestart.\n\n---\n\nEr is geld.' },
    { toelichting: 'Het onderzoek is gestart. Er is geld.' },
  ),
  stand(
    'noemt het nummer voor het stuk',
    { bron: 'nr. 228 van Kamerstuk 34 682', bron_titel: '' },
    { bron: { kamerstuk: '34682-228' } },
  ),
  uitkomst(
    'schrijft “én”',
    { provincies: 'Groningen, Fryslân én Drenthe' },
    { provincies: ['groningen', 'fryslan', 'drenthe'] },
  ),
  uitkomst('zegt “een afspraak”', { soort: 'Een afspraak.' }, { soort: 'afspraak' }),
  uitkomst(
    'kort een ministerie af',
    { partijen: 'Min. van VRO en de provincie Utrecht' },
    { partijen: ['ministerie-vro', 'provincie-utrecht'] },
  ),
  uitkomst('noemt een regio', { regios: 'Twente' }, { regios: ['twente'] }),
  back(
    'noemt een regio bij de provincies',
    'afspraak-toevoegen',
    { provincies: 'Gelderland en Twente' },
    'Noem deze plaats bij regio’s',
  ),
  back(
    'noemt een gemeente bij de provincies',
    'afspraak-toevoegen',
    { provincies: 'Zeeland, gemeente Goes' },
    'de atlas maakt er zelf een link van',
  ),
  back(
    'zet een naam en een functie onder de tekst',
    'nieuwe-stand',
    { toelichting: 'Het loopt.\n\nJan Jansen\nsenior adviseur\nProvincie Groningen' },
    'een ondertekening',
  ),
  back(
    'noemt een woonadres',
    'nieuwe-stand',
    { toelichting: 'Ik woon op Dorpsstraat 12.' },
    'een woonadres',
  ),
  back(
    'noemt een stuk in een samenwerkruimte',
    'nieuwe-stand',
    { bron: 'https://www.samenwerkruimten.nl/teamsites/water' },
    'staat achter een inlog',
  ),
  back(
    'schrijft m² zoals in Markdown',
    'nieuwe-stand',
    { toelichting: 'Er komt 300 m^2^ bij.' },
    'Typ het teken zelf',
  ),
  // A fourth walk, again by somebody else; what went back at first.
  stand(
    'zet het stuk voor de datum',
    { datum: 'Kamerbrief van 12 juni 2025' },
    { datum: '2025-06-12' },
  ),
  stand('weet de maand ongeveer', { datum: 'ergens in juni 2025' }, { datum: '2025-06' }),
  stand('schrijft “ca.”', { datum: 'ca. juni 2025' }, { datum: '2025-06' }),
  stand('weet de dag ongeveer', { datum: 'rond 12 juni 2025' }, { datum: '2025-06' }),
  stand('schrijft de dag in letters', { datum: 'twaalf juni 2025' }, { datum: '2025-06-12' }),
  stand('kort dag en jaar af', { datum: 'di 17/6/25' }, { datum: '2025-06-17' }),
  stand(
    'noemt de afspraak in eigen woorden',
    { afspraak: 'vraag en aanbod zoetwater noord-nederland' },
    { datum: '2025-06-12' },
  ),
  stand(
    'zet de ronde tussen haakjes',
    { afspraak: 'Afspraak: zoetwater-noord (2024)' },
    { datum: '2025-06-12' },
  ),
  stand(
    'kopieert het adres van het bestand bij GitHub',
    {
      afspraak:
        'https://github.com/naam/atlas/blob/main/content/afspraken/2024/zoetwater-noord.json',
    },
    { datum: '2025-06-12' },
  ),
  stand(
    'schrijft de termijn in cijfers',
    { termijn_uiterlijk: '1-7-2027' },
    { termijn: { tekst: '1 juli 2027', uiterlijk: '2027-07-01' } },
  ),
  stand(
    'verwisselt de bron en haar naam',
    {
      bron: 'Provincie Drenthe, nieuwsbericht',
      bron_titel: 'https://www.provincie.drenthe.nl/nieuws/zoetwater',
    },
    {
      bron: {
        url: 'https://www.provincie.drenthe.nl/nieuws/zoetwater',
        titel: 'Provincie Drenthe, nieuwsbericht',
      },
    },
  ),
  stand(
    'zet aanhalingstekens om de naam van de bron',
    { bron_titel: '"Rijksoverheid, bericht"' },
    { bron: { titel: 'Rijksoverheid, bericht' } },
  ),
  stand(
    'maakt alles vet',
    { toelichting: '**Het onderzoek is gestart.**' },
    { toelichting: 'Het onderzoek is gestart.' },
  ),
  stand(
    'maakt een woord schuin',
    { toelichting: 'Het onderzoek is _echt_ gestart.' },
    { toelichting: 'Het onderzoek is echt gestart.' },
  ),
  stand(
    'zegt wanneer de bron is gelezen',
    { bron: 'https://www.rijksoverheid.nl/actueel/zoetwater (geraadpleegd 1-7-2025)' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  uitkomst(
    'kort Noord af',
    { provincies: 'N-Holland en Z. Holland' },
    {
      provincies: ['noord-holland', 'zuid-holland'],
    },
  ),
  uitkomst(
    'zet een punt achter de naam',
    { titel: 'Een proef met zoetwater.' },
    { titel: 'Een proef met zoetwater' },
  ),
  uitkomst(
    'zet aanhalingstekens om de naam',
    { titel: '“Een proef met zoetwater”' },
    { titel: 'Een proef met zoetwater' },
  ),
  ...[
    'https://atlas.example/brieven/2024/#water-alinea-3',
    'brieven/2024/water alinea 3',
    'Water, alinea 3',
    'https://atlas.example/brieven/2024/water/#alinea-3 (derde alinea)',
  ].map((bron): LayAnswer =>
    uitkomst(
      `noemt de alinea als “${bron}”`,
      { bron },
      {
        bron: { kamerstuk: '34682-205', sectie: 'water', alinea: 3 },
      },
    ),
  ),
  ...[
    ['neemt de punt niet mee', 'Het stroomnet is vol', 'Het elektriciteitsnet is vol.'],
    ['begint met een kleine letter', 'het stroomnet is vol.', 'het elektriciteitsnet is vol.'],
    [
      'zet puntjes achter het stuk',
      'Het stroomnet is vol. [...]',
      'Het elektriciteitsnet is vol. […]',
    ],
    [
      'zegt wat er staat',
      'Er staat: "Het stroomnet is vol."',
      'Moet zijn: "Het elektriciteitsnet is vol."',
    ],
    [
      'zet puntjes om het stuk',
      '… stroomnet is vol. Nieuwe …',
      '… elektriciteitsnet is vol. Nieuwe …',
    ],
  ].map(([about = '', huidig = '', nieuw = '']): LayAnswer =>
    fout(about, { huidig, nieuw }, begrip, {
      uitleg: expect.stringMatching(/^Het elektriciteitsnet is vol\. Nieuwe/),
    }),
  ),
  ...[
    ['2 Vraagstukken over water houden', '2 Watervragen houden'],
    ['[2]\nVraagstukken over water houden', '[2]\nWatervragen houden'],
    ['Alinea 2\n\nVraagstukken over water houden', 'Alinea 2\n\nWatervragen houden'],
  ].map(([huidig = '', nieuw = '']): LayAnswer => ({
    about: `neemt het nummer van de alinea mee: “${huidig}”`,
    form: 'fout-melden',
    answers: {
      pagina: 'https://atlas.example/brieven/2024/water/',
      bestand: 'content/brieven/2024/water.mdx',
      huidig,
      nieuw,
    },
    file: 'content/brieven/2024/water.mdx',
    holds: '\nWatervragen houden niet op bij de provinciegrens.',
  })),
  back(
    'laat de punt weg waar de tekst doorgaat',
    'fout-melden',
    { nieuw: 'Het stroomnet is vol' },
    'zijn dezelfde woorden als wat er nu staat',
  ),
  fout('laat de punt weg', { nieuw: 'Het elektriciteitsnet is vol' }, begrip, {
    uitleg: expect.stringMatching(/^Het elektriciteitsnet is vol\. Nieuwe/),
  }),
  person('wil dat iets weggaat', { nieuw: 'weghalen' }, 'U wilt dat deze woorden weggaan'),
  back(
    'noemt een woord dat er vaker staat, met een hoofdletter',
    'fout-melden',
    { huidig: 'Stroomnet', nieuw: 'Elektriciteitsnet' },
    'staat 2 keer in dit bestand',
  ),
  back(
    'maakt een noot met een nummer',
    'nieuwe-stand',
    { toelichting: 'Het loopt [1].\n\n[1] https://www.rijksoverheid.nl/x' },
    'is een voetnoot',
  ),
  // What somebody tried afterwards to get something wrong past it.
  back(
    'noemt een andere dag van de week dan de datum heeft',
    'nieuwe-stand',
    { datum: 'maandag 12 juni 2025' },
    'is geen bestaande datum',
  ),
  {
    ...stand(
      'zegt dat de termijn dezelfde blijft, met de termijn erbij',
      { termijn_tekst: 'onveranderd: eind 2027' },
      { status: 'loopt' },
    ),
    lacks: ['termijn'],
  },
  stand(
    'plakt het adres van de gegevens',
    { afspraak: 'https://atlas.example/afspraken/2024/zoetwater-noord.json' },
    { datum: '2025-06-12' },
  ),
  stand(
    'plakt een adres met de gemarkeerde woorden erin',
    { bron: 'https://www.rijksoverheid.nl/actueel/zoetwater#:~:text=zoet' },
    { bron: { url: 'https://www.rijksoverheid.nl/actueel/zoetwater' } },
  ),
  stand('schrijft “in de loop van”', { datum: 'in de loop van 2025' }, { datum: '2025' }),
  uitkomst(
    'begint de titel klein',
    { titel: 'een proef met zoetwater' },
    { titel: 'Een proef met zoetwater' },
  ),
  back(
    'plakt een verkort adres',
    'nieuwe-stand',
    { bron: 'https://bit.ly/3abc' },
    'is een verkort adres',
  ),
  back(
    'plakt een bericht op LinkedIn',
    'nieuwe-stand',
    { bron: 'https://www.linkedin.com/posts/x' },
    'staat achter een inlog',
  ),
  back(
    'plakt een adres met een sleutel',
    'nieuwe-stand',
    { bron: 'https://www.drenthe.nl/x?token=abc' },
    'een sleutel',
  ),
  back(
    'plakt wat alleen in de eigen browser opengaat',
    'nieuwe-stand',
    { bron: 'blob:https://www.drenthe.nl/1' },
    'op uw eigen computer of in uw netwerk',
  ),
  back(
    'laat de naam van de bron open',
    'nieuwe-stand',
    { bron_titel: 'bron' },
    'die nog moet worden ingevuld',
  ),
  back(
    'laat het sjabloon van een ander staan',
    'nieuwe-stand',
    { toelichting: 'De provincie {{naam}} is begonnen.' },
    '“{{naam}}” is een plaats die nog moet worden ingevuld',
  ),
  back(
    'noemt de stad en niet de provincie',
    'afspraak-toevoegen',
    { provincies: 'Groningen (stad)' },
    'staat nog niet in de atlas als provincie',
  ),
  back(
    'geeft een laatste dag die de woorden tegenspreekt',
    'afspraak-toevoegen',
    { termijn_tekst: 'eind 2027', termijn_uiterlijk: '2025' },
    'past niet bij de woorden van de termijn',
  ),
  back(
    'noemt een stuk van een alinea dat er niet is',
    'afspraak-toevoegen',
    { bron: 'https://atlas.example/brieven/2024/water/#alinea-3-4' },
    'is geen adres van een alinea',
  ),
  back(
    'bedankt met een naam',
    'nieuwe-stand',
    { toelichting: 'Het loopt. Dank alvast, Jan de Vries' },
    'een ondertekening',
  ),
  person(
    'stelt een vraag in plaats van een verbetering',
    { nieuw: 'Moet dit niet “het net is vol” zijn?' },
    'U vraagt iets',
  ),
];
