import { defineRule, type Rule } from '#domain/problem/rule.ts';
import { type Refusal, refusals } from '#schema/field/refusals.ts';

const afspraak = 'content/afspraken/2024/zoetwater-noord.json';
const kamerstuk = 'data/kamerstukken/34682-205.json';
const dossier = 'data/dossiers/34682.json';
const wijziging = 'data/wijzigingen/2026-11-25-eerste.json';
const navraag = 'data/navragen/2026-12-01-stand-van-zoetwater.json';
const partij = 'data/partijen/provincie-fryslan.json';

/** A rule for each refusal of a schema: its message is that of `refusals`. */
export const refusalRules: Record<Refusal, Rule<void>> = {
  spacesAround: refusal('value/spaces-around', 'spacesAround', {
    checks: 'Een tekst begint en eindigt niet met een spatie.',
    repair: 'Haal de spatie weg, of draai npm run controleer -- --fix.',
    at: [afspraak, 'titel', 'Zoetwater '],
  }),
  notHttps: refusal('value/https', 'notHttps', {
    checks: 'Een adres is volledig en begint met https://.',
    repair: 'Kopieer het adres uit de browser.',
    at: [afspraak, 'verloop.1.bron.url', 'www.example.nl'],
  }),
  notPublic: refusal('value/public-site', 'notPublic', {
    checks: 'Een adres is dat van een site die iedereen kan openen.',
    repair: 'Noem een openbare bron.',
    at: [afspraak, 'verloop.1.bron.url', 'https://localhost/'],
  }),
  behindLogin: refusal('value/behind-login', 'behindLogin', {
    checks: 'Wat op een adres staat, kan iedereen lezen zonder in te loggen.',
    advice:
      'Noem een openbare pagina waar het ook staat, of vraag de maker het stuk openbaar te maken.',
    at: [afspraak, 'verloop.1.bron.url', 'https://provincie.sharepoint.com/sites/water/stuk.docx'],
  }),
  tracker: refusal('value/tracker', 'tracker', {
    checks: 'Een adres zegt niet waar de lezer vandaan kwam.',
    repair: 'Haal de kenmerken weg, of draai npm run controleer -- --fix.',
    at: [afspraak, 'verloop.1.bron.url', 'https://www.example.nl/water?utm_source=nieuwsbrief'],
  }),
  sentenceMark: refusal('value/sentence-mark', 'sentenceMark', {
    checks: 'Een adres eindigt niet met een punt of komma van de zin waar het in stond.',
    advice: 'Haal het leesteken weg, en kijk of het adres dan opent.',
    at: [afspraak, 'verloop.1.bron.url', 'https://www.example.nl/water.'],
  }),
  notAnId: refusal('value/id', 'notAnId', {
    checks: 'Een verwijzing is geschreven als een bestandsnaam.',
    repair: 'Schrijf de bestandsnaam van het record, zonder .json.',
    at: [afspraak, 'provincies.0', 'Fryslân'],
  }),
  repeatedId: refusal('value/repeated-id', 'repeatedId', {
    checks: 'Een lijst noemt elk record één keer.',
    advice: 'Haal één van de twee weg.',
    at: [afspraak, 'provincies', '["drenthe","drenthe"]'],
  }),
  notADatum: refusal('value/datum', 'notADatum', {
    checks:
      'Een datum bestaat en is zo precies als de bron: een jaar, kwartaal, maand, dag of periode.',
    repair: 'Schrijf de datum op een van de manieren uit de melding.',
    at: [afspraak, 'termijn.uiterlijk', '31 december'],
  }),
  notADay: refusal('value/day', 'notADay', {
    checks: 'Een dag bestaat en is geschreven als jaar-maand-dag.',
    repair: 'Schrijf de dag als 2025-06-12.',
    at: [wijziging, 'datum', '2026-11-31'],
  }),
  termijnBackwards: refusal('value/termijn-backwards', 'termijnBackwards', {
    checks: 'Een termijn eindigt niet voordat zij begint.',
    repair: 'Verbeter “vanaf” of “uiterlijk”.',
    at: [afspraak, 'termijn.uiterlijk', '2024'],
  }),
  periodeBackwards: refusal('value/periode-backwards', 'periodeBackwards', {
    checks: 'De periode van een functie eindigt niet voordat zij begint.',
    repair: 'Verbeter “vanaf” of “tot”.',
    at: ['data/partijen/minister-vro.json', 'functies.0.periode.tot', '2023'],
  }),
  dossierNumber: refusal('value/dossier-number', 'dossierNumber', {
    checks: 'Het nummer van een dossier is vijf cijfers.',
    repair: 'Schrijf de vijf cijfers aan elkaar; een letter hoort in “toevoeging”.',
    at: [dossier, 'nummer', '34 682'],
  }),
  dossierAddition: refusal('value/dossier-addition', 'dossierAddition', {
    checks: 'De toevoeging bij een dossier is een of meer hoofdletters.',
    repair: 'Schrijf de letters zoals ze achter het nummer staan.',
    at: [dossier, 'toevoeging', 'a'],
  }),
  paperNumber: refusal('value/paper-number', 'paperNumber', {
    checks: 'Het nummer van een Kamerstuk is een getal, of bij de Eerste Kamer hoofdletters.',
    repair: 'Schrijf alleen wat na “nr.” staat.',
    at: [kamerstuk, 'nr', 'nr. 205'],
  }),
  vergaderjaar: refusal('value/vergaderjaar', 'vergaderjaar', {
    checks: 'Een vergaderjaar is twee jaren na elkaar, met een streepje.',
    repair: 'Schrijf beide jaren voluit.',
    at: [kamerstuk, 'vergaderjaar', '2024-25'],
  }),
  documentNumber: refusal('value/document-number', 'documentNumber', {
    checks: 'Een documentnummer van de Tweede Kamer is een jaar, een D en vijf cijfers.',
    repair: 'Kopieer het documentnummer van de pagina van de Tweede Kamer.',
    at: [kamerstuk, 'documentnummer', 'D43452'],
  }),
  toezeggingNumber: refusal('value/toezegging-number', 'toezeggingNumber', {
    checks:
      'Het nummer van een toezegging is TZ, een jaar met de maand, een streepje en een getal.',
    repair: 'Kopieer het nummer uit de lijst van toezeggingen van de Tweede Kamer.',
    at: ['data/kamerstukken/tz202501-123.json', 'toezeggingsnummer', 'TZ 2025-123'],
  }),
  zaakNumber: refusal('value/zaak-number', 'zaakNumber', {
    checks: 'Een zaaknummer van de Tweede Kamer is een jaar, een Z en vijf cijfers.',
    repair: 'Kopieer het zaaknummer van de pagina van de Tweede Kamer.',
    at: [kamerstuk, 'zaak', 'Z18173'],
  }),
  officialId: refusal('value/official-id', 'officialId', {
    checks:
      'Een id van officielebekendmakingen.nl is kst- met cijfers, letters en streepjes erachter.',
    repair: 'Kopieer de id uit het adres op officielebekendmakingen.nl.',
    at: [kamerstuk, 'officieleId', '34682-205'],
  }),
  paperWithoutNumber: refusal('value/paper-without-number', 'paperWithoutNumber', {
    checks:
      'Een Kamerstuk heeft een dossier met een nummer, een documentnummer of het nummer van een toezegging.',
    repair: 'Zet “nr”, “documentnummer” of “toezeggingsnummer” erbij.',
    at: [kamerstuk, 'nr', undefined],
  }),
  changesNothing: refusal('value/changes-nothing', 'changesNothing', {
    checks: 'Een wijziging noemt ten minste één record dat veranderde.',
    repair: 'Zet in “raakt” wat er veranderde.',
    at: [wijziging, 'raakt', '{}'],
  }),
  commit: refusal('value/commit', 'commit', {
    checks: 'Het nummer van een commit is volledig.',
    repair: 'Kopieer alle 40 tekens, of haal het veld weg.',
    at: [wijziging, 'commit', '0123abc'],
  }),
  plaatsNummer: refusal('value/plaats-nummer', 'plaatsNummer', {
    checks: 'Het nummer van een punt, artikel of lid is zoals het in het stuk staat.',
    repair:
      'Schrijf alleen het nummer, zonder “punt”, “artikel” of “lid” ervoor en zonder punt of haakje erachter. Een spatie wordt een streepje: Z 14 wordt Z-14.',
    at: [afspraak, 'bron.punt', 'punt N 3'],
  }),
  readWithoutDay: refusal('value/read-without-day', 'readWithoutDay', {
    checks: 'Bij een stuk dat deels of geheel is gelezen, staat de dag waarop.',
    repair: 'Zet “op” erbij met de dag waarop het is gelezen, of zet “mate” op niet.',
    at: [kamerstuk, 'gelezen.op', undefined],
  }),
  geldGetal: refusal('value/geld-getal', 'geldGetal', {
    checks: 'Het getal van een bedrag heeft hoogstens drie cijfers achter de punt.',
    repair: 'Schrijf 2.5 met eenheid “miljard euro”, of kies een kleinere eenheid.',
    at: [afspraak, 'geld.0.getal', '2.4567'],
  }),
  prijspeil: refusal('value/prijspeil', 'prijspeil', {
    checks: 'Een prijspeil is een jaar.',
    repair: 'Schrijf alleen het jaar, zoals 2025.',
    at: [afspraak, 'geld.0.prijspeil', 'prijzen van 2025'],
  }),
  host: refusal('value/host', 'host', {
    checks: 'De naam van een site staat er kort: zonder https:// en zonder www.',
    repair: 'Schrijf de naam zoals rijksoverheid.nl, met kleine letters.',
    at: ['data/bronsites/rijksoverheid-nl.json', 'host', 'www.rijksoverheid.nl'],
  }),
  answerWithoutBron: refusal('value/answer-without-source', 'answerWithoutBron', {
    checks: 'Wat een antwoord zegt, staat er alleen met de plaats waar iedereen het kan nalezen.',
    repair:
      'Zet in “antwoord” een “bron”, of haal “tekst” weg: dat er is geantwoord, mag er ook zonder staan.',
    at: [navraag, 'antwoord.bron', undefined],
  }),
  officeEmail: refusal('value/office-email', 'officeEmail', {
    checks: 'Een e-mailadres van een partij is dat van de organisatie, en nooit dat van een mens.',
    repair:
      'Neem het algemene adres over van de eigen site van de partij, of noem alleen het formulier.',
    at: [partij, 'contact.email', 'j.jansen@example.nl'],
  }),
  contactWithoutAddress: refusal('value/contact-without-address', 'contactWithoutAddress', {
    checks: 'Bij “contact” staat een e-mailadres of een formulier.',
    repair: 'Zet “email” of “formulier” erbij, of haal “contact” weg.',
    at: [partij, 'contact', undefined],
  }),
  gemeenteCode: refusal('value/gemeente-code', 'gemeenteCode', {
    checks: 'Een gemeentecode is GM en vier cijfers.',
    repair: 'Zoek de code op bij het CBS.',
    at: ['data/gemeenten/almelo.json', 'code', '141'],
  }),
  notAShortQuote: refusal('value/short-quote', 'notAShortQuote', {
    checks: 'Een citaat uit een stuk is hoogstens drie woorden lang.',
    repair: 'Neem alleen het werkwoord over, zoals “streven naar” of “hebben … afgesproken”.',
    at: [afspraak, 'werkwoord.citaat', 'hebben daarom met het Rijk afgesproken'],
  }),
};

/** The rule with this message of a schema; `undefined` when it is not in `refusals`. */
export function refusalRule(message: string): Rule<void> | undefined {
  return byMessage.get(message);
}

const names: readonly Refusal[] = Object.keys(refusals).filter(isRefusal);
const byMessage = new Map(names.map((name) => [String(refusals[name]), refusalRules[name]]));

function isRefusal(name: string): name is Refusal {
  return Object.hasOwn(refusals, name);
}

interface RefusalText {
  checks: string;
  /** How to repair it, for the manual. */
  repair?: string;
  /** The same, also shown with the problem where the message does not say what to do. */
  advice?: string;
  at: [file: string, field: string, value: string | undefined];
}

function refusal(id: string, name: Refusal, { checks, at, ...how }: RefusalText): Rule<void> {
  const [file, field, value] = at;
  return defineRule(id, {
    checks,
    message: refusals[name],
    ...how,
    example: (rule) => ({ file, field, value, ...rule() }),
  });
}
