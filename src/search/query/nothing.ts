import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Notice, SearchState, Suggestion } from '#search/catalogue/model.ts';
import type { Interpretation, Lookups } from '#search/typed/interpretation.ts';
import type { ParsedQuery } from '#search/typed/parse.ts';
import { makeSuggestions } from '#search/typed/suggestions.ts';
import { asPhrase } from '#search/typed/terms.ts';

/** Why a search found nothing, in so far as other notices do not already say so, and what to try next. */
export async function explainNothing(
  asked: Interpretation,
  parsed: ParsedQuery,
  state: SearchState,
  catalogue: Catalogue,
  { hasPhrase }: Lookups,
): Promise<{ notices: Notice[]; suggestions: Suggestion[] }> {
  const notices: Notice[] = [];
  const { words: typed, phrases, excluded, operators } = parsed;
  const isEmpty = [typed, phrases, excluded, operators].every(({ length }) => length === 0);
  if (isEmpty && state.query.trim() !== '') notices.push({ kind: 'no-words' });
  const words: string[] = [];
  for (const phrase of phrases) if (!(await hasPhrase(asPhrase(phrase)))) words.push(phrase);
  if (words.length > 0) notices.push({ kind: 'absent', words });
  return { notices, suggestions: makeSuggestions(asked, state, catalogue) };
}
