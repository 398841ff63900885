import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { outcomeKinds, type PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { asPhrase, type Term } from '#search/typed/terms.ts';
import { clearLead, clearTitle, commonShare } from '#search/weights.ts';
import { joined } from '#search/words/words.ts';
import type { Ranked } from './rank.ts';
import { titleShare } from './title-share.ts';

/** What a question asks of one outcome: how it stands, who must deliver it, or when. */
export const answerKinds = ['stand', 'partij', 'termijn'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How such questions begin. */
const beginnings: readonly [RegExp, AnswerKind][] = [
  [
    /^wat (?:is|was|zijn) er (?:al |inmiddels |nu )?(?:gebeurd|geworden|gedaan|terechtgekomen) (?:met|van|aan)\b|^wat (?:gebeurt|gebeurde) er (?:nu )?met\b|^hoe (?:staat|gaat|loopt|is) het (?:er )?(?:nu |inmiddels )?(?:voor )?(?:met|af)\b|^hoe ver (?:is|zijn|staat)\b|^wat is de (?:stand|status)\b|^(?:de )?(?:stand|status) van\b|^(?:wanneer|waar|is|wie heeft) (?:is |er )*(?:al |nu |ooit )?(?:voor het )?(?:laatst )?gezocht (?:naar|over)\b/i,
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

/** “Is de herijking al klaar?”, with the words that ask on either side. */
const whether =
  /^(?:is|zijn|was|waren) (.+?) (?:(?:al|nu|inmiddels|er) )*(?:klaar|af|gereed|gelukt|gebeurd|gehaald|gekomen|genomen|nagekomen|uitgevoerd|afgerond|rond|vastgesteld|(?:onder)?tekend|getekend|verschenen|bekend(?:gemaakt)?)\??$/i;

/** Verbs at the end of “wie moet …” that say nothing about what is asked. */
const verbsBehind =
  /\s(?:uitvoeren|leveren|regelen|opstellen|oppakken|uitzoeken|aanwijzen|vaststellen|bepalen|kiezen|betalen|realiseren|voorbereiden|verkennen|afmaken|nakomen|waarmaken|uitwerken)\??$/i;

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
  const about = whether.exec(text)?.[1];
  return about === undefined ? undefined : { kind: 'stand', about };
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
  const isOften = (term: Term) => frequency(joined(term.typed)) > commonShare * pages.length;
  const isWide = (term: Term) =>
    term.kind === 'name'
      ? term.named.some(({ page, isTitle }) => wide.has(page.kind) && !isPartOfThema(page, isTitle))
      : isOften(term);
  const isVague = (term: Term) => {
    if (term.kind === 'word' || isWide(term)) return isWide(term);
    const isOfThema = term.named.some(({ page, isTitle }) => isPartOfThema(page, isTitle));
    return (
      isOfThema &&
      (terms.length === 1 || !term.named.some(({ page }) => ownSubjects.has(page.kind)))
    );
  };
  const outcomes = found.filter(
    ({ page, partial }) => !partial && outcomeKinds.includes(page.kind),
  );
  if (decides) {
    const [decision, ...others] = outcomes.filter(
      ({ page, inTitle }) => inTitle > 0 && /besl(?:ui|is)/i.test(page.title),
    );
    if (decision && others.length === 0) return decision.page;
  }
  if (terms.every(isWide)) return undefined;
  const titled = onlyBeginningWith([about.replace(/^(?:de|het|een) /i, '')], outcomes);
  const meant = titled ?? onlyBeginningWith(namesBehind(terms), outcomes);
  if (meant) return meant.page;
  if (terms.every(isVague)) return undefined;
  const [first, second] = outcomes;
  if (!first) return undefined;
  if (!second) return first.inTitle > 0 ? first.page : undefined;
  const isTitled = titleShare(first, terms) >= clearTitle;
  const isAhead = first.score >= clearLead * second.score || titleShare(second, terms) < clearTitle;
  return isTitled && isAhead ? first.page : undefined;
}

/** Kinds that are a subject of their own beside a thema. */
const ownSubjects: ReadonlySet<PageKind> = new Set(['begrip', 'programma']);

/** An alias of a thema is only a part of its subject. */
function isPartOfThema({ kind }: FindablePage, isTitle: boolean): boolean {
  return kind === 'thema' && !isTitle;
}

/** The full names behind a question that is one abbreviation. */
function namesBehind([only, ...others]: readonly Term[]): string[] {
  return only?.kind === 'name' && others.length === 0
    ? only.named.map(({ page }) => page.title)
    : [];
}

/** The one outcome of which the title begins so. None when a title is not known, because it comes with its text. */
function onlyBeginningWith(
  names: readonly string[],
  outcomes: readonly Ranked[],
): Ranked | undefined {
  const phrases = names.map(asPhrase).filter(Boolean);
  const [one, ...others] = outcomes.filter(
    ({ page }) =>
      page.title === '' ||
      phrases.some((phrase) => `${asPhrase(page.title)} `.startsWith(`${phrase} `)),
  );
  return others.length > 0 || one?.page.title === '' ? undefined : one;
}
