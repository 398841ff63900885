import { posix } from 'node:path';
import ts from 'typescript';
import { type Room, roomOf } from '../../scripts/reference/rooms/room.ts';
import { partsOf } from './source-parts.ts';

/** One way in which a file loads another file or a package: an import, re-export, glob, `require` or script element. */
export interface Import {
  /** The specifier: what is between the quotes. Of a computed import, the code that makes it. */
  from: string;
  typeOnly: boolean;
  /** Only running the code tells what is loaded. */
  computed: boolean;
}

/** What was read before: several tests ask it of every file, and parsing them is most of their work. */
const known = new Map<string, Import[]>();

/** Everything that a file loads, in the order of its code; the name of the file tells what language it is in. */
export function importsOf(file: string, source: string): readonly Import[] {
  const key = `${file}\n${source}`;
  const imports = known.get(key) ?? readImports(file, source);
  known.set(key, imports);
  return imports;
}

function readImports(file: string, source: string): Import[] {
  const { code, scripts, stray } = partsOf(file, source);
  return [
    ...code.flatMap((text) =>
      importsIn(file.replace(/\.astro$/, '.ts').replace(/\.mdx$/, '.tsx'), text),
    ),
    ...scripts.map((written) => {
      const [, quoted] = /^["'](.*)["']$/.exec(written) ?? [];
      const computed = written.startsWith('{');
      return { from: quoted ?? written, typeOnly: false, computed };
    }),
    ...stray.map((from) => ({ from, typeOnly: false, computed: true })),
  ];
}

function importsIn(file: string, code: string): Import[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [...tree.referencedFiles, ...tree.typeReferenceDirectives].map(
    ({ fileName }) => ({ from: fileName, typeOnly: true, computed: false }),
  );
  const add = (name: ts.Node | undefined, typeOnly = false) => {
    if (!name) return;
    const computed = !ts.isStringLiteralLike(name);
    imports.push({ from: computed ? name.getText() : name.text, typeOnly, computed });
  };
  const requires = new Set(['require']);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    } else if (ts.isVariableDeclaration(node) && node.initializer) {
      if (makesRequire(node.initializer)) requires.add(node.name.getText());
    } else if (ts.isNewExpression(node) && /^(?:Shared)?Worker$/.test(node.expression.getText())) {
      add(addressOf(node.arguments?.[0]));
    }
    if (ts.isCallExpression(node) && loads(node.expression, requires)) {
      const [name] = node.arguments;
      const names = name && ts.isArrayLiteralExpression(name) ? name.elements : [name];
      for (const each of names) add(each);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return imports;
}

/** Whether a call of this loads the file or package in its first argument, or says where that is. */
function loads(called: ts.Expression, requires: ReadonlySet<string>): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (makesRequire(called) || requires.has(called.getText())) return true;
  if (!ts.isPropertyAccessExpression(called)) return false;
  const { expression: owner, name } = called;
  if (ts.isMetaProperty(owner)) return /^(?:glob|globEager|resolve)$/.test(name.text);
  return name.text === 'resolve' && (makesRequire(owner) || requires.has(owner.getText()));
}

/** Whether this is a call of `createRequire`. */
function makesRequire(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && /(?:^|\.)createRequire$/.test(node.expression.getText());
}

/** The path in `new URL(path, import.meta.url)`; anything else as it is. */
function addressOf(node: ts.Expression | undefined): ts.Expression | undefined {
  const isUrl = node && ts.isNewExpression(node) && node.expression.getText() === 'URL';
  return isUrl ? node.arguments?.[0] : node;
}

/** The file that an import refers to, from the top of the repository; `undefined` for a package. */
export function fileOf(importer: string, from: string): string | undefined {
  if (from.startsWith('#')) return posix.join('src', from.slice(1));
  if (from.startsWith('/src/')) return posix.normalize(from.slice(1));
  if (from.startsWith('.')) return posix.join(posix.dirname(importer), from);
  return undefined;
}

type Rooms = Readonly<Record<string, Room>>;

/** The imports of a file that its room may not have, one Dutch sentence each; one sentence if there is no such room. */
export function wrongImports(file: string, source: string, rooms: Rooms): string[] {
  const room = rooms[roomOf(file)];
  if (!room) return [`${file}: voor “${roomOf(file)}” is geen regel`];
  return importsOf(file, source)
    .filter((statement) => permissionOf(file, statement, room) === undefined)
    .map(({ from, computed }) =>
      computed
        ? `${file}: “${from}” is pas bekend als de code draait; schrijf de naam van het bestand of pakket`
        : `${file}: ${roomOf(file)} mag “${from}” niet importeren`,
    );
}

/** The permissions of rooms that no file uses, as `room: permission`. */
export function unusedPermissions(files: ReadonlyMap<string, string>, rooms: Rooms): string[] {
  const used = new Set<string>();
  for (const [file, source] of files) {
    const name = roomOf(file);
    const room = rooms[name];
    if (!room) continue;
    for (const statement of importsOf(file, source)) {
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
  { from, typeOnly, computed }: Import,
  { imports = [], types = [], packages = [], packageTypes = [] }: Room,
): string | undefined {
  if (computed) return undefined;
  const target = fileOf(file, from);
  if (target !== undefined) {
    const other = roomOf(target);
    if (other === roomOf(file)) return other;
    return [...imports, ...(typeOnly ? types : [])].find((name) => name === other);
  }
  return [...packages, ...(typeOnly ? packageTypes : [])].find((name) =>
    /[:/]$/.test(name) ? from.startsWith(name) : from === name,
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
