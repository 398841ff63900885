import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { outcomeKinds, type PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { asPhrase, type Term } from '#search/typed/terms.ts';
import { clearLead, clearTitle, commonShare } from '#search/weights.ts';
import { joined } from '#search/words/words.ts';
import type { Ranked } from './rank.ts';

/** What a question asks of one outcome: how it stands, who must deliver it, or when. */
export const answerKinds = ['stand', 'partij', 'termijn'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How such questions begin. */
const beginnings: readonly [RegExp, AnswerKind][] = [
  [
    /^wat (?:is|was|zijn) er (?:al |inmiddels |nu )?(?:gebeurd|geworden|gedaan|terechtgekomen) (?:met|van|aan)\b|^wat (?:gebeurt|gebeurde) er (?:nu )?met\b|^hoe (?:staat|gaat|loopt|is) het (?:er )?(?:nu |inmiddels )?(?:voor )?(?:met|af)\b|^hoe ver (?:is|zijn|staat)\b|^wat is de (?:stand|status)\b|^(?:is|zijn) (?=.* (?:klaar|vastgesteld|getekend)\b)|^(?:de )?(?:stand|status) van\b|^(?:wanneer|waar|is|wie heeft) (?:is |er )*(?:al |nu |ooit )?(?:voor het )?(?:laatst )?gezocht (?:naar|over)\b/i,
    'stand',
  ],
  [
    /^wie (?:moet|moeten|gaat|gaan|zal|zullen|levert|doet|maakt|neemt|(?:is|zijn) (?:er )?verantwoordelijk(?: voor)?|is aan zet(?: bij)?)\b|^van wie (?:komt|moet)\b|^door wie\b/i,
    'partij',
  ],
  [
    /^(?:tot |voor |vóór |vanaf )?wanneer (?:komt|komen|is|zijn|was|wordt|worden|moet|moeten|gaat|gaan|verschijnt|begint|start|beslist|beslissen|besluit|besluiten|valt|vallen|stuurt|sturen|krijgt|krijgen|hoort|horen|weten?|volgt)\b|^op welke (?:dag|datum)\b|^wat is de (?:termijn|deadline)\b/i,
    'termijn',
  ],
];

/** Verbs at the end of “wie moet …”, and of “is … al klaar”, that say nothing about what is asked. */
const verbsBehind =
  /(?: al)? (?:klaar|vastgesteld|getekend|uitvoeren|leveren|regelen|opstellen|oppakken|uitzoeken|aanwijzen|afmaken|nakomen|waarmaken|uitwerken)\??$/i;

/** A question about one outcome. */
export interface AskedAnswer {
  kind: AnswerKind;
  /** What it is about: the question without the words that only ask. */
  about: string;
  /** Whether it asks for a decision: “wanneer beslist het kabinet over …”. */
  decides?: true;
}

/** What a query asks of one outcome; `undefined` when it is no such question. */
export function readAskedAnswer(query: string): AskedAnswer | undefined {
  const text = query.trim().replace(/\s+/g, ' ');
  for (const [beginning, kind] of beginnings) {
    const about = text.replace(beginning, '').replace(verbsBehind, '').trim();
    if (beginning.test(text) && /\p{L}{2}/u.test(about))
      return /^wanneer besl/i.test(text) ? { kind, about, decides: true } : { kind, about };
  }
  return undefined;
}

/** Kinds that name where or what about in general: many outcomes belong to one. */
const wide: ReadonlySet<PageKind> = new Set([
  'thema',
  'provincie',
  'novex-gebied',
  'landsdeel',
  'regio',
  'gemeente',
  'partij',
  'ronde',
]);

/**
 * The one outcome that a question is clearly about: the only one with a title that begins with what it is about, the only
 * one with all words, or one with nearly all of them in its title that is far ahead of the others. `undefined` when it may
 * be about several, such as a whole thema in a place.
 * @param found best first
 */
export function clearlyMeant(
  found: readonly Ranked[],
  terms: readonly Term[],
  { about, decides }: AskedAnswer,
  { pages, frequency }: Catalogue,
): FindablePage | undefined {
  // An alias of a thema is only a part of its subject, and may be the name of something else.
  const isWide = (term: Term) =>
    term.kind === 'name'
      ? term.named.some(
          ({ page, isTitle }) =>
            wide.has(page.kind) && (isTitle || page.kind !== 'thema' || !term.named[1]),
        )
      : frequency(joined(term.typed)) > commonShare * pages.length;
  const outcomes = found.filter(
    ({ page, partial }) => !partial && outcomeKinds.includes(page.kind),
  );
  if (decides) {
    const decisions = outcomes.filter(
      ({ page, inTitle }) => inTitle > 0 && /besl[ui]/i.test(page.title),
    );
    if (decisions.length === 1) return decisions[0]?.page;
  }
  if (terms.every(isWide)) return undefined;
  const [only] = terms;
  const named = only?.kind === 'name' && terms.length === 1 ? only.named : [];
  const starts = [about.replace(/^(?:de|het) /i, ''), ...named.map(({ page }) => page.title)];
  for (const start of starts) {
    const begun = outcomes.filter(({ page: { title } }) =>
      `${asPhrase(title)} `.startsWith(`${asPhrase(start)} `),
    );
    if (begun.length === 1) return begun[0]?.page;
  }
  if (named.some(({ page }) => page.kind === 'thema')) return undefined;
  const [first, second] = outcomes;
  if (!first) return undefined;
  if (!second) return first.inTitle > 0 ? first.page : undefined;
  const shareOf = ({ inTitle }: Ranked) => inTitle / terms.length;
  const isTitled = shareOf(first) >= clearTitle;
  const isAhead = first.score >= clearLead * second.score || shareOf(second) < clearTitle;
  return isTitled && isAhead ? first.page : undefined;
}
