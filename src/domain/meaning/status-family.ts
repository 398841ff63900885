import type { Family, Status } from '#schema/field/words.ts';

/**
 * The family of each status. Only a status of `klaar` or `vervallen` settles an outcome: nobody waits for it any more
 * (docs/besluiten/07-stand-is-berekend.md).
 */
export const familyOf: Record<Status, Family> = {
  besproken: 'voor',
  meegestuurd: 'voor',
  aangekondigd: 'voor',
  toegezegd: 'voor',
  afgesproken: 'vast',
  loopt: 'loopt',
  'deels-gereed': 'deels',
  'deels-nagekomen': 'deels',
  genomen: 'klaar',
  beschikt: 'klaar',
  gereed: 'klaar',
  nagekomen: 'klaar',
  bijgesteld: 'anders',
  vervallen: 'vervallen',
  onbekend: 'onbekend',
};

/** Whether the outcome is over: done, or no longer meant to be done. */
export function isSettled(status: Status): boolean {
  return familyOf[status] === 'klaar' || familyOf[status] === 'vervallen';
}
