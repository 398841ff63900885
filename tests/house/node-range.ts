type Version = readonly [number, number, number];

/**
 * Whether a version of Node is in a range as in package.json: alternatives separated by `||`, each a list of versions with
 * `>=`, `>`, `<=`, `<`, `^`, `~` or nothing before them, which must all hold. A missing minor or patch number may be anything.
 * `^` compares only the major version, so it is not right for versions that begin with 0, which Node no longer has.
 * @throws when a part of the range is something else
 */
export function isInRange(version: string, range: string): boolean {
  return range.split('||').some((choice) => {
    const parts = choice
      .replace(/([<>=^~]+)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    return parts.every((part) => holds(readVersion(version), part));
  });
}

function holds(version: Version, part: string): boolean {
  if (part === '*') return true;
  const [, sign, digits = ''] =
    /^(>=|>|<=|<|\^|~|)v?(\d+(?:\.(?:\d+|[x*])){0,2})$/.exec(part) ?? [];
  if (sign === undefined) throw new Error(`no range: ${part}`);
  const bound = readVersion(digits);
  const given = digits.split('.').filter((one) => /\d/.test(one)).length;
  const order = compare(version, bound);
  const isSame = (parts: number) => compare(cut(version, parts), cut(bound, parts)) === 0;
  if (sign === '>=') return order >= 0;
  if (sign === '>') return order > 0 && !isSame(given);
  if (sign === '<=') return order <= 0 || isSame(given);
  if (sign === '<') return order < 0;
  if (sign === '') return isSame(given);
  return order >= 0 && isSame(sign === '^' ? 1 : Math.min(given, 2));
}

function readVersion(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number(part) || 0);
  return [major, minor, patch];
}

function cut(version: Version, parts: number): Version {
  const [major, minor, patch] = version;
  return [major, parts > 1 ? minor : 0, parts > 2 ? patch : 0];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
