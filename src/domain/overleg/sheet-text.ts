import type { SheetKey } from './sheet.ts';

/** What readers see of a part of a sheet: its heading, and the part of the answer at its head that counts it. */
export interface SheetWords {
  title: string;
  /** After the number: “is over tijd”, “zijn over tijd”. */
  one: string;
  more: string;
}

/** The words of every part. */
export const sheetWords: Record<SheetKey, SheetWords> = {
  'over-tijd': {
    title: 'Over tijd: termijn voorbij zonder bericht',
    one: 'is over tijd',
    more: 'zijn over tijd',
  },
  'loopt-af': {
    title: 'Loopt binnen een jaar af',
    one: 'loopt binnen een jaar af',
    more: 'lopen binnen een jaar af',
  },
  veranderd: {
    title: 'Nieuws sinds de laatste ronde',
    one: 'kreeg nieuws sinds de laatste ronde',
    more: 'kregen nieuws sinds de laatste ronde',
  },
  afgerond: {
    title: 'Klaar, vervallen of verder in een andere uitkomst sinds de laatste ronde',
    one: 'is sindsdien klaar, vervallen of voortgezet',
    more: 'zijn sindsdien klaar, vervallen of voortgezet',
  },
  'niet-nagelezen': {
    title: 'Geen bericht: een later stuk is nog niet nagelezen',
    one: 'wacht op een stuk dat nog niet is nagelezen',
    more: 'wachten op een stuk dat nog niet is nagelezen',
  },
  gezocht: {
    title: 'Geen bericht: nagelezen of gezocht, niets gevonden',
    one: 'bleef zonder bericht, hoewel is nagelezen of gezocht',
    more: 'bleven zonder bericht, hoewel is nagelezen of gezocht',
  },
  loopt: {
    title: 'Loopt, zonder nieuws sinds de laatste ronde',
    one: 'loopt zonder nieuws sinds de laatste ronde',
    more: 'lopen zonder nieuws sinds de laatste ronde',
  },
};
