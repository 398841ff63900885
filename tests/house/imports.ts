import { posix } from 'node:path';
import { type Room, roomOf } from '../../scripts/reference/rooms.ts';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** The specifier: what is between the quotes. */
  from: string;
  typeOnly: boolean;
}

/** Every import, re-export and dynamic import of a TypeScript, JavaScript or Astro file, with type-only ones marked. */
export function importsOf(source: string): Import[] {
  const statements =
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*(?:\/\*[\s\S]*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;
  return [
    ...[...source.matchAll(statements)].map(([, type, from = '']) => ({
      from,
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(calls)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

/** The file that an import refers to, from the top of the repository; `undefined` for a package. */
export function fileOf(importer: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  if (from.startsWith('.')) return posix.join(posix.dirname(importer), from);
  return undefined;
}

type Rooms = Readonly<Record<string, Room>>;

/** The imports of a file that its room may not have, one Dutch sentence each; one sentence if there is no such room. */
export function wrongImports(file: string, source: string, rooms: Rooms): string[] {
  const room = rooms[roomOf(file)];
  if (!room) return [`${file}: voor “${roomOf(file)}” is geen regel`];
  return importsOf(source)
    .filter((statement) => permissionOf(file, statement, room) === undefined)
    .map(({ from }) => `${file}: ${roomOf(file)} mag “${from}” niet importeren`);
}

/** The permissions of rooms that no file uses, as `room: permission`. */
export function unusedPermissions(files: ReadonlyMap<string, string>, rooms: Rooms): string[] {
  const used = new Set<string>();
  for (const [file, source] of files) {
    const name = roomOf(file);
    const room = rooms[name];
    if (!room) continue;
    for (const statement of importsOf(source)) {
      used.add(`${name}: ${permissionOf(file, statement, room)}`);
    }
  }
  return Object.entries(rooms)
    .flatMap(([name, { imports = [], types = [], packages = [], packageTypes = [] }]) =>
      [...imports, ...types, ...packages, ...packageTypes].map((allowed) => `${name}: ${allowed}`),
    )
    .filter((permission) => !used.has(permission));
}

/** The permission of the room that allows this import; its own name for an import within the room. */
function permissionOf(
  file: string,
  { from, typeOnly }: Import,
  { imports = [], types = [], packages = [], packageTypes = [] }: Room,
): string | undefined {
  const target = fileOf(file, from);
  if (target !== undefined) {
    const other = roomOf(target);
    if (other === roomOf(file)) return other;
    return [...imports, ...(typeOnly ? types : [])].find((name) => name === other);
  }
  return [...packages, ...(typeOnly ? packageTypes : [])].find((name) =>
    name.endsWith(':') ? from.startsWith(name) : from === name,
  );
}

/** Groups of files that import each other in a cycle, each group sorted. A file that imports itself is a group. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reachable = new Map<string, Set<string>>();
  for (const start of imports.keys()) {
    const seen = new Set<string>();
    const open = [...(imports.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(imports.get(file) ?? []));
    }
    reachable.set(start, seen);
  }
  const circles = [...imports.keys()]
    .filter((file) => reachable.get(file)?.has(file))
    .map((file) =>
      [...imports.keys()].filter(
        (other) => reachable.get(file)?.has(other) && reachable.get(other)?.has(file),
      ),
    )
    .map((group) => group.toSorted());
  return [...new Map(circles.map((group) => [group.join(), group])).values()];
}
