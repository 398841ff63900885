/**
 * Whether a query can name a parliamentary paper. The parser that knows is large and is only fetched then: a paper has a
 * number of at least five digits, or is called Handelingen or Aanhangsel with a number.
 */
export function mayNamePaper(query: string): boolean {
  return (
    /(?:\d\D*){5}/.test(query) || /\d/.test(query.match(/(?:handeling|aanhangsel).*/i)?.[0] ?? '')
  );
}
