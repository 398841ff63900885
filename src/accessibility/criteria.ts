import type { CheckKey } from './test-run.ts';

/** A success criterion of WCAG 2.2, and how it is examined here. */
export type Criterion = {
  nr: string;
  /** Our own short name for it. */
  name: string;
  level: 'A' | 'AA';
} & (
  | {
      /** The programs that can see a part of it; none when only a person can judge it. */
      by: readonly CheckKey[];
    }
  | {
      /** Why it does not apply to this site. */
      absent: string;
    }
);

/** The criteria of levels A and AA, in the order of WCAG 2.2: https://www.w3.org/TR/WCAG22/. */
export const criteria: readonly Criterion[] = [
  { nr: '1.1.1', name: 'Niet-tekstuele content', level: 'A', by: ['axe', 'ibm'] },
  {
    nr: '1.2.1',
    name: 'Louter geluid en louter beeld, vooraf opgenomen',
    level: 'A',
    absent: 'Er is geen geluid en geen film.',
  },
  {
    nr: '1.2.2',
    name: 'Ondertitels, vooraf opgenomen',
    level: 'A',
    absent: 'Er is geen geluid en geen film.',
  },
  {
    nr: '1.2.3',
    name: 'Audiodescriptie of een andere vorm, vooraf opgenomen',
    level: 'A',
    absent: 'Er is geen geluid en geen film.',
  },
  {
    nr: '1.2.4',
    name: 'Ondertitels, live',
    level: 'AA',
    absent: 'Er is geen geluid en geen film.',
  },
  {
    nr: '1.2.5',
    name: 'Audiodescriptie, vooraf opgenomen',
    level: 'AA',
    absent: 'Er is geen geluid en geen film.',
  },
  { nr: '1.3.1', name: 'Info en relaties', level: 'A', by: ['axe', 'ibm', 'nu'] },
  { nr: '1.3.2', name: 'Betekenisvolle volgorde', level: 'A', by: [] },
  { nr: '1.3.3', name: 'Zintuiglijke eigenschappen', level: 'A', by: [] },
  { nr: '1.3.4', name: 'Weergavestand', level: 'AA', by: [] },
  {
    nr: '1.3.5',
    name: 'Het doel van een invoerveld',
    level: 'AA',
    absent: 'Geen veld vraagt iets over u zelf.',
  },
  { nr: '1.4.1', name: 'Gebruik van kleur', level: 'A', by: ['axe'] },
  { nr: '1.4.2', name: 'Geluidsbediening', level: 'A', absent: 'Er is geen geluid en geen film.' },
  { nr: '1.4.3', name: 'Contrast van tekst', level: 'AA', by: ['axe', 'ibm', 'unsure'] },
  { nr: '1.4.4', name: 'Tekst vergroten', level: 'AA', by: ['reflow'] },
  { nr: '1.4.5', name: 'Afbeeldingen van tekst', level: 'AA', by: [] },
  { nr: '1.4.10', name: 'Passen in een smal venster', level: 'AA', by: ['reflow'] },
  { nr: '1.4.11', name: 'Contrast van wat geen tekst is', level: 'AA', by: [] },
  { nr: '1.4.12', name: 'Ruimte in tekst', level: 'AA', by: ['reflow'] },
  { nr: '1.4.13', name: 'Wat verschijnt bij aanwijzen of focus', level: 'AA', by: [] },
  { nr: '2.1.1', name: 'Toetsenbord', level: 'A', by: ['keyboard', 'firefox'] },
  { nr: '2.1.2', name: 'Geen val voor het toetsenbord', level: 'A', by: ['keyboard'] },
  { nr: '2.1.4', name: 'Sneltoetsen van één teken', level: 'A', by: [] },
  {
    nr: '2.2.1',
    name: 'Tijd die u kunt aanpassen',
    level: 'A',
    absent: 'Niets heeft een tijdslimiet.',
  },
  { nr: '2.2.2', name: 'Pauzeren, stoppen, verbergen', level: 'A', by: ['print'] },
  { nr: '2.3.1', name: 'Drie flitsen', level: 'A', absent: 'Niets flitst.' },
  { nr: '2.4.1', name: 'Blokken overslaan', level: 'A', by: ['axe', 'ibm'] },
  { nr: '2.4.2', name: 'Titel van een pagina', level: 'A', by: ['axe', 'nu'] },
  { nr: '2.4.3', name: 'Volgorde van de focus', level: 'A', by: ['keyboard'] },
  { nr: '2.4.4', name: 'Doel van een link', level: 'A', by: ['axe', 'ibm'] },
  { nr: '2.4.5', name: 'Meer manieren', level: 'AA', by: [] },
  { nr: '2.4.6', name: 'Koppen en labels', level: 'AA', by: [] },
  { nr: '2.4.7', name: 'Zichtbare focus', level: 'AA', by: ['keyboard'] },
  { nr: '2.4.11', name: 'Focus is niet bedekt', level: 'AA', by: ['keyboard'] },
  {
    nr: '2.5.1',
    name: 'Gebaren met een aanwijzer',
    level: 'A',
    absent: 'Niets vraagt een gebaar.',
  },
  { nr: '2.5.2', name: 'Aanwijzen ongedaan maken', level: 'A', by: [] },
  { nr: '2.5.3', name: 'Label in de naam', level: 'A', by: ['axe', 'unsure'] },
  {
    nr: '2.5.4',
    name: 'Bediening door beweging',
    level: 'A',
    absent: 'Niets luistert naar beweging.',
  },
  { nr: '2.5.7', name: 'Slepen', level: 'AA', absent: 'Niets wordt gesleept.' },
  { nr: '2.5.8', name: 'Grootte van wat u aanwijst', level: 'AA', by: ['axe', 'ibm'] },
  { nr: '3.1.1', name: 'Taal van de pagina', level: 'A', by: ['axe', 'ibm', 'nu'] },
  { nr: '3.1.2', name: 'Taal van een deel', level: 'AA', by: [] },
  { nr: '3.2.1', name: 'Bij focus', level: 'A', by: [] },
  { nr: '3.2.2', name: 'Bij invoer', level: 'A', by: [] },
  { nr: '3.2.3', name: 'Dezelfde navigatie', level: 'AA', by: [] },
  { nr: '3.2.4', name: 'Dezelfde namen', level: 'AA', by: [] },
  { nr: '3.2.6', name: 'Hulp op dezelfde plek', level: 'A', by: [] },
  { nr: '3.3.1', name: 'Een fout aanwijzen', level: 'A', by: [] },
  { nr: '3.3.2', name: 'Labels of uitleg', level: 'A', by: ['axe', 'ibm'] },
  { nr: '3.3.3', name: 'Een verbetering voorstellen', level: 'AA', by: [] },
  {
    nr: '3.3.4',
    name: 'Fouten voorkomen bij wat bindend is',
    level: 'AA',
    absent: 'Er is niets te bestellen, te betalen of in te dienen.',
  },
  {
    nr: '3.3.7',
    name: 'Niet twee keer invullen',
    level: 'A',
    absent: 'Geen veld vraagt iets twee keer.',
  },
  { nr: '3.3.8', name: 'Inloggen', level: 'AA', absent: 'Niemand logt hier in.' },
  { nr: '4.1.2', name: 'Naam, rol en waarde', level: 'A', by: ['axe', 'ibm', 'nu'] },
  { nr: '4.1.3', name: 'Meldingen van een programma', level: 'AA', by: [] },
];
