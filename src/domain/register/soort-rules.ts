import { type Soort, type Status, statussen } from '#schema/field/words.ts';

/** Statussen that fit any soort: they say how a record goes on, not what was to come of it. */
const always: readonly Status[] = ['meegestuurd', 'bijgesteld', 'vervallen', 'onbekend'];

/**
 * What else each soort can be. An agreement is never only announced, a decision is taken and not done, an announcement
 * is kept or not; only what was to be done can be done (docs/besluiten/07-stand-is-berekend.md).
 */
const ofSoort: Record<Soort, readonly Status[]> = {
  afspraak: ['afgesproken', 'loopt', 'deels-gereed', 'gereed'],
  besluit: ['genomen'],
  voornemen: ['besproken', 'aangekondigd', 'loopt', 'deels-gereed', 'gereed'],
  traject: ['besproken', 'aangekondigd', 'loopt', 'deels-gereed', 'gereed'],
  aankondiging: ['besproken', 'aangekondigd', 'loopt', 'deels-nagekomen', 'nagekomen'],
  stuk: [],
};

/** What a decision, intention or announcement about money can be. */
const ofMoney: readonly Status[] = ['toegezegd', 'beschikt'];

/** The statussen that an outcome can have, in the order of the word list. @param money its record names an amount */
export function statussenOf(soort: Soort, money: boolean): Status[] {
  return statussen.filter((status) => {
    if (always.includes(status)) return true;
    const isMoney =
      money && (soort === 'besluit' || soort === 'voornemen' || soort === 'aankondiging');
    if (isMoney && ofMoney.includes(status)) return true;
    // Setting money apart is a decision, but the stand says what became of the money.
    return ofSoort[soort].includes(status) && !(isMoney && status === 'genomen');
  });
}

/** The status of an outcome in the letter it comes from, when nothing else is known. */
export function firstStatus(soort: Soort, money: boolean): Status {
  if (soort === 'besluit') return money ? 'toegezegd' : 'genomen';
  return firstOfSoort[soort];
}

const firstOfSoort: Record<Exclude<Soort, 'besluit'>, Status> = {
  afspraak: 'afgesproken',
  voornemen: 'aangekondigd',
  traject: 'loopt',
  aankondiging: 'aangekondigd',
  stuk: 'meegestuurd',
};
