import type { AfspraakNode, LinkedGeld } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';
import { type Geldstap, geldstappen } from '#schema/field/words.ts';

/** One of the three steps of the money of an outcome. */
export interface GeldStep {
  stap: Geldstap;
  /** By day; `nr` is the number of the amount among all of its outcome, from 1. */
  amounts: readonly (LinkedGeld & { nr: number })[];
  /** What is not known, as a Dutch sentence, where no source names an amount. */
  open: string | undefined;
}

/** The money of one outcome, on one line: what was promised, what is in a budget, what was paid. */
export interface GeldRow {
  afspraak: AfspraakNode;
  /** All three, in their order. */
  steps: readonly GeldStep[];
}

/** A place or thema has a section about money from this many amounts on. */
export const fewestAmounts = 5;

/** Nobody looked, so none says that it was not found. */
const questions: Record<Geldstap, string> = {
  toegezegd: 'Wanneer het geld is afgesproken of toegezegd, is hier niet nagegaan.',
  begroot: 'Of het in een begroting staat, is hier niet nagegaan.',
  betaald: 'Of het is betaald, is hier niet nagegaan.',
};

/** The outcomes with money, the newest ronde first and then by name. */
export function geldRows(afspraken: readonly AfspraakNode[]): GeldRow[] {
  const names = new Intl.Collator('nl');
  return afspraken
    .filter(({ geld }) => geld.length > 0)
    .toSorted(
      (a, b) =>
        compareText(b.data.ronde, a.data.ronde) ||
        names.compare(a.label, b.label) ||
        compareText(a.id, b.id),
    )
    .map((afspraak) => ({ afspraak, steps: geldSteps(afspraak) }));
}

/** The three steps of the money of one outcome. */
export function geldSteps({ geld }: Pick<AfspraakNode, 'geld'>): GeldStep[] {
  const all = geld.map((linked, index) => ({ ...linked, nr: index + 1 }));
  return geldstappen.map((stap) => {
    const amounts = all.filter(({ line }) => line.stap === stap);
    return { stap, amounts, open: amounts.length === 0 ? questions[stap] : undefined };
  });
}

/** How many amounts these rows have. Amounts are counted, never added up (docs/besluiten/46-geld-en-moties.md). */
export function countAmounts(rows: readonly GeldRow[]): number {
  return rows.reduce((sum, { afspraak }) => sum + afspraak.geld.length, 0);
}
