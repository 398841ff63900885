/**
 * The value at a path in data of which nothing is known yet, such as `['verloop', 0, 'datum']`; `undefined` where the
 * path leads nowhere. Only what the data itself holds, never what every object has, such as `constructor`.
 */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}
