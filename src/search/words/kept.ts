/**
 * A function that makes its answer for each thing asked once, when it is first asked for.
 * @param known the answers so far
 */
export function kept<Given extends object, Asked = void>(
  make: (asked: Asked) => Given,
  known = new Map<Asked, Given>(),
): (asked: Asked) => Given {
  return (asked) => {
    const given = known.get(asked) ?? make(asked);
    known.set(asked, given);
    return given;
  };
}

/** The same for an answer that is waited for. One that failed is forgotten. */
export function once<Given, Asked = void>(
  make: (asked: Asked) => Promise<Given>,
): (asked: Asked) => Promise<Given> {
  const known = new Map<Asked, Promise<Given>>();
  return kept((asked) => {
    const given = make(asked);
    given.catch(() => known.delete(asked));
    return given;
  }, known);
}
