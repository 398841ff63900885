/**
 * Whether a query may name a parliamentary paper: it has at least five digits, or a word for a paper before a shorter
 * number (“nr. 205”, “Handelingen II 12”). The parser that decides is large, so it is loaded only then.
 */
export function mayNamePaper(query: string): boolean {
  return (
    /(?:\d\D*){5}/.test(query) ||
    /(?:\b(?:nr|no|nummer)\b|stuk|handeling|aanhangsel).*\d/is.test(query)
  );
}
