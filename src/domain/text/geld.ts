import type { Geld, Geldeenheid } from '#schema/field/geld.ts';

type Amount = Pick<Geld, 'getal' | 'eenheid' | 'ongeveer' | 'per'>;

/** What stands between the number and “euro”, and how many euros one of it is. */
const units: Record<Geldeenheid, { word: string; euros: number }> = {
  euro: { word: '', euros: 1 },
  'duizend euro': { word: 'duizend', euros: 1_000 },
  'miljoen euro': { word: 'miljoen', euros: 1_000_000 },
  'miljard euro': { word: 'miljard', euros: 1_000_000_000 },
};

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/**
 * “ongeveer € 2,5 miljard”, “€ 7.000 per betaalbare woning”: an amount in the unit of its source, never in another. With
 * non-breaking spaces.
 */
export function formatGeld({ getal, eenheid, ongeveer, per }: Amount): string {
  const { word } = units[eenheid];
  const amount = ['€', number.format(getal), word].filter(Boolean).join('\u00a0');
  return `${ongeveer ? 'ongeveer ' : ''}${amount}${per === undefined ? '' : ` per ${per}`}`;
}

/** An amount in euros, to compare two of them; in cents where its source is that precise. */
export function inEuro({ getal, eenheid }: Pick<Amount, 'getal' | 'eenheid'>): number {
  // The number has at most three decimals, so in thousandths it is whole.
  return (Math.round(getal * 1_000) * units[eenheid].euros) / 1_000;
}

/** “prijspeil 2025, met btw”, as far as the source says so. */
export function formatPrijspeil({ prijspeil, btw }: Pick<Geld, 'prijspeil' | 'btw'>): string {
  const peil = prijspeil === undefined ? 'prijspeil niet bekend' : `prijspeil ${prijspeil}`;
  return btw === undefined ? peil : `${peil}, ${btw} btw`;
}
