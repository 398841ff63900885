import type { Room } from './room.ts';
import { rooms } from './rooms.ts';

const start = '<!-- kamers: gemaakt door npm run schemas -->';
const end = '<!-- /kamers -->';

/**
 * The text of `docs/architectuur.md` with the table of rooms between its two marks generated again.
 * @throws a Dutch error when the marks are not there
 */
export function withRoomsTable(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) {
    throw new Error(`docs/architectuur.md: de regels ${start} en ${end} ontbreken`);
  }
  return `${text.slice(0, from + start.length)}\n\n<!-- prettier-ignore -->\n${table()}\n\n${text.slice(to)}`;
}

/** A Markdown table with a row per room, from the ground up. */
function table(): string {
  const rows = Object.entries(rooms).map(
    ([name, room]) => `| \`${name}\` | ${room.holds} | ${allowed(room)} |`,
  );
  return ['| room | holds | may import |', '| --- | --- | --- |', ...rows].join('\n');
}

function allowed({ imports = [], types = [], packages = [], packageTypes = [] }: Room): string {
  const typesOnly = [...types, ...code(packageTypes)];
  return [
    ...shorten(imports),
    ...code(packages),
    ...(typesOnly.length > 0 ? [`types of ${typesOnly.join(', ')}`] : []),
  ].join(', ');
}

function code(packages: readonly string[]): string[] {
  return packages.map((name) => `\`${/[:/]$/.test(name) ? `${name}*` : name}\``);
}

/** Combines `domain/stand`, `domain/place` and `domain/text` into `domain/{stand, place, text}`, at the place of the first. */
function shorten(imports: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const name of imports) {
    const [house = '', ...inner] = name.split('/');
    const part = inner.length === 0 ? undefined : inner.join('/');
    groups.set(house, [...(groups.get(house) ?? []), ...(part === undefined ? [''] : [part])]);
  }
  return [...groups].flatMap(([house, parts]) => {
    const inner = parts.filter(Boolean);
    const own = inner.length < parts.length ? [house] : [];
    if (inner.length === 0) return own;
    return [...own, inner.length === 1 ? `${house}/${inner[0]}` : `${house}/{${inner.join(', ')}}`];
  });
}
