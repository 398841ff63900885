import type { Gebeurtenis, Instrumentstap, Programmastap } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

export const gebeurtenisLabel: Record<Gebeurtenis, string> = {
  meegestuurd: 'Meegestuurd',
  vastgelegd: 'Vastgelegd',
  gesloten: 'Afspraak gesloten',
  gestart: 'Gestart',
  voortgang: 'Voortgang gemeld',
  uitgesteld: 'Uitgesteld',
  bijgesteld: 'Bijgesteld',
  gehaald: 'Gehaald',
  'deels-gehaald': 'Deels gehaald',
  vervallen: 'Vervallen',
  'stand-opgenomen': 'Stand opgenomen',
};

/** What happened to a programme itself: whoever asks for news of an outcome also asks how far its programme is. */
export const programmaMeaning: Meaning = {
  label: 'Hoe ver het is',
  uitleg: 'De stappen die een bron noemt. Een ontwerp is nog geen vastgesteld plan.',
};

export const stapLabel: Record<Instrumentstap | Programmastap, string> = {
  voorstel: 'Voorstel aangeboden',
  'in-de-maak': 'In de maak',
  aangekondigd: 'Aangekondigd',
  aangeboden: 'Aangeboden',
  ingestemd: 'Ingestemd',
  vastgesteld: 'Vastgesteld',
  vrijgegeven: 'Vrijgegeven',
  behandeld: 'Behandeld',
  bestaat: 'Bestaat',
  voorontwerp: 'Voorontwerp',
  ontwerp: 'Ontwerp',
  'van-kracht': 'Van kracht',
  bijgesteld: 'Bijgesteld',
  afgerond: 'Afgerond',
  vervallen: 'Vervallen',
};
