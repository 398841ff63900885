/**
 * Whether a query can name a parliamentary paper. The parser that knows is large and is only fetched then: a paper has a
 * number of at least five digits, or is called so before a shorter one (“nr. 205”, “Handelingen II 12”).
 */
export function mayNamePaper(query: string): boolean {
  return (
    /(?:\d\D*){5}/.test(query) ||
    /(?:\b(?:nr|no|nummer)\b|stuk|handeling|aanhangsel).*\d/is.test(query)
  );
}
