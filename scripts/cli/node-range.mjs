// @ts-check

/**
 * Whether a version of Node is in a range as in package.json: alternatives separated by `||`, each a list of versions with
 * `>=`, `>`, `<=`, `<`, `^`, `~` or nothing before them, which must all hold. A missing minor or patch number may be anything.
 * `^` compares only the major version, so it is not right for versions that begin with 0, which Node no longer has.
 * @param {string} version such as `24.8.0`, with or without a `v` before it
 * @param {string} range such as `^22.22.0 || >=24.8.0`
 * @throws when a part of the range is something else
 */
export function isInRange(version, range) {
  return range.split('||').some((choice) => {
    const parts = choice
      .replace(/([<>=^~]+)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    return parts.every((part) => holds(readVersion(version), part));
  });
}

/**
 * @param {number[]} version
 * @param {string} part such as `>=24.8.0`
 */
function holds(version, part) {
  if (part === '*') return true;
  const match = /^(>=|>|<=|<|\^|~|)v?(\d+(?:\.(?:\d+|[x*])){0,2})$/.exec(part);
  if (!match) throw new Error(`no range: ${part}`);
  const [, sign = '', digits = ''] = match;
  const bound = readVersion(digits);
  const given = digits.split('.').filter((one) => /\d/.test(one)).length;
  const order = compare(version, bound);
  /** @param {number} parts */
  const isSame = (parts) => compare(version.slice(0, parts), bound.slice(0, parts)) === 0;
  if (sign === '>=') return order >= 0;
  if (sign === '>') return order > 0 && !isSame(given);
  if (sign === '<=') return order <= 0 || isSame(given);
  if (sign === '<') return order < 0;
  if (sign === '') return isSame(given);
  return order >= 0 && isSame(sign === '^' ? 1 : Math.min(given, 2));
}

/**
 * The major, minor and patch number.
 * @param {string} text
 */
function readVersion(text) {
  const numbers = text
    .replace('v', '')
    .split('.')
    .map((part) => Number(part) || 0);
  return [0, 1, 2].map((at) => numbers[at] || 0);
}

/**
 * Below zero when the first is older; compares as many numbers as the second has.
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
  const differences = b.map((number, at) => (a[at] || 0) - number);
  return differences.find((difference) => difference !== 0) || 0;
}
