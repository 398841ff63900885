/** The closed word lists of the atlas. What the words mean to readers is in `src/domain/meaning/`. */

/** What kind of outcome a record holds. Only `afspraak` is an agreement between parties. */
export const soorten = [
  'afspraak',
  'besluit',
  'voornemen',
  'traject',
  'aankondiging',
  'stuk',
] as const;
export type Soort = (typeof soorten)[number];

/** How far the outcome can be checked afterwards. */
export const toetsbaarheden = ['concreet', 'procesafspraak', 'intentie'] as const;
export type Toetsbaarheid = (typeof toetsbaarheden)[number];

/** The state of an outcome after an event. Which of them fit which soort: `src/domain/register/soort-rules.ts`. */
export const statussen = [
  'besproken',
  'meegestuurd',
  'aangekondigd',
  'afgesproken',
  'genomen',
  'toegezegd',
  'beschikt',
  'loopt',
  'deels-gereed',
  'gereed',
  'deels-nagekomen',
  'nagekomen',
  'bijgesteld',
  'vervallen',
  'onbekend',
] as const;
export type Status = (typeof statussen)[number];

/** What statussen have in common: colour, glyph, pattern, the question they answer, and whether the outcome is over. */
export const families = [
  'voor',
  'vast',
  'loopt',
  'deels',
  'klaar',
  'anders',
  'vervallen',
  'onbekend',
] as const;
export type Family = (typeof families)[number];

/** How a stand lies in silence: see `Silence` in `src/domain/stand/silence.ts`. The first that holds leads. */
export const silences = ['verstreken', 'niet-nagelezen', 'gezocht'] as const;
export type SilenceKind = (typeof silences)[number];

/** How far the atlas has read a document. */
export const leesmaten = ['niet', 'deels', 'geheel'] as const;
export type Leesmaat = (typeof leesmaten)[number];

/** What happened to an outcome. */
export const gebeurtenissen = [
  'meegestuurd',
  'vastgelegd',
  'gesloten',
  'gestart',
  'voortgang',
  'uitgesteld',
  'bijgesteld',
  'gehaald',
  'deels-gehaald',
  'vervallen',
  'stand-opgenomen',
] as const;
export type Gebeurtenis = (typeof gebeurtenissen)[number];

/** The three instruments of a NOVEX-gebied. */
export const instrumenten = [
  'ontwikkelperspectief',
  'uitvoeringsagenda',
  'investeringsagenda',
] as const;
export type Instrument = (typeof instrumenten)[number];

/** Steps of an instrument. Offered is not adopted: `aangeboden` and `vastgesteld` are two words on purpose. */
export const instrumentstappen = [
  'voorstel',
  'in-de-maak',
  'aangekondigd',
  'aangeboden',
  'ingestemd',
  'vastgesteld',
  'vrijgegeven',
  'behandeld',
  'bestaat',
] as const;
export type Instrumentstap = (typeof instrumentstappen)[number];

/** Steps in the life of a programme, in the order of that life. A draft that was sent is not a programme in force. */
export const programmastappen = [
  'aangekondigd',
  'in-de-maak',
  'voorontwerp',
  'ontwerp',
  'vastgesteld',
  'behandeld',
  'van-kracht',
  'bijgesteld',
  'afgerond',
  'vervallen',
] as const;
export type Programmastap = (typeof programmastappen)[number];

/** What members of parliament do about an outcome, and what a minister promises them. Each is a soort of Kamerstuk. */
export const kamersoorten = ['motie', 'toezegging', 'kamervraag'] as const;
export type Kamersoort = (typeof kamersoorten)[number];

/**
 * Steps in the life of a motie, toezegging or Kamervraag, in the order of that life. Which of them fit which soort:
 * `src/domain/kamerstuk/kamerstappen.ts`.
 */
export const kamerstappen = [
  'ingediend',
  'gesteld',
  'gedaan',
  'aangehouden',
  'uitgesteld',
  'aangenomen',
  'verworpen',
  'ingetrokken',
  'beantwoord',
  'open',
  'in-uitvoering',
  'uitgevoerd',
  'niet-uitgevoerd',
  'deels-nagekomen',
  'nagekomen',
  'vervallen',
] as const;
export type Kamerstap = (typeof kamerstappen)[number];

/** How far the money of an outcome is. What is promised is not in a budget yet, and what is there is not paid yet. */
export const geldstappen = ['toegezegd', 'begroot', 'betaald'] as const;
export type Geldstap = (typeof geldstappen)[number];

/** The three clusters of NOVEX-gebieden (34 682, nr. 205, Uitvoeringsagenda's, alinea 1). */
export const clusters = ['haven-industrie', 'landelijk', 'verstedelijking'] as const;
export type Cluster = (typeof clusters)[number];

/** How much a change means to readers: a correction, or something new to know. */
export const omvangen = ['klein', 'groot'] as const;
export type Omvang = (typeof omvangen)[number];

/** How certain a fact is: read in a source, derived from one, or not confirmed. */
export const zekerheden = ['bevestigd', 'afgeleid', 'onbevestigd'] as const;
export type Zekerheid = (typeof zekerheden)[number];

/** Why a record was withdrawn: untrue, twice there, about somebody's private life, or challenged in law. */
export const intrekredenen = ['onjuist', 'dubbel', 'persoonlijk', 'juridisch'] as const;
export type Intrekreden = (typeof intrekredenen)[number];

/** What kind of source a page or paper is, the surest first. */
export const bronsoorten = [
  'officiele-publicatie',
  'overheidssite',
  'organisatie',
  'pers',
] as const;
export type Bronsoort = (typeof bronsoorten)[number];

/** By which way a question was put to a partij. */
export const navraagwegen = [
  'e-mail',
  'brief',
  'formulier',
  'woo-verzoek',
  'telefoon',
  'mondeling',
] as const;
export type Navraagweg = (typeof navraagwegen)[number];

/** What kind of person or body asked a question; never who. */
export const vragers = [
  'redactie',
  'inwoner',
  'journalist',
  'onderzoeker',
  'volksvertegenwoordiger',
  'organisatie',
  'overheid',
] as const;
export type Vrager = (typeof vragers)[number];

/** The lists whose words need explaining, by the name that schemas give them: see `choice`. */
export const wordLists = {
  soort: soorten,
  toetsbaarheid: toetsbaarheden,
  status: statussen,
  gebeurtenis: gebeurtenissen,
  stap: instrumentstappen,
  programmastap: programmastappen,
  kamerstap: kamerstappen,
  geldstap: geldstappen,
  cluster: clusters,
  zekerheid: zekerheden,
  leesmaat: leesmaten,
  bronsoort: bronsoorten,
} as const;
export type WordList = keyof typeof wordLists;

/** Whether this is the name of a list whose words need explaining. */
export function isWordList(name: unknown): name is WordList {
  return typeof name === 'string' && Object.hasOwn(wordLists, name);
}
