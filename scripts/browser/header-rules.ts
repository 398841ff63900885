/**
 * What a host sends with an address that reads a file `_headers`: the headers of every rule that fits, with names in lower case.
 * @param text the file: an address, with `*` for anything and `:name` for a part of it, and below it a header a line
 */
export function headersFor(text: string, path: string): Record<string, string> {
  const rules = text.split(/\n(?=\S)/).map((rule) => rule.split('\n'));
  const fitting = rules.filter(([address = '']) => patternOf(address).test(path));
  return Object.fromEntries(
    fitting.flatMap(([, ...lines]) =>
      lines
        .filter((line) => line.trim() !== '')
        .map((line): [string, string] => {
          const at = line.indexOf(':');
          return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
        }),
    ),
  );
}

function patternOf(address: string): RegExp {
  const escaped = address.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:[a-z]+/g, '[^/]+')}$`);
}
