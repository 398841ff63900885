import ts from 'typescript';
import { partsOf } from './source-parts.ts';

/** A rule of the check as the code defines it. */
export interface DefinedRule {
  id: string;
  /** What other code calls it: `jsonRules.empty`, or the name of a variable. Empty when nothing can call it. */
  name: string;
}

/** What one file says of rules. */
export interface RulesInFile {
  defined: DefinedRule[];
  /** Uses of `defineRule` of which reading does not tell the id, as they are written. */
  unclear: string[];
  /** Every variable and every `group.member` that the code uses; what only declares or imports a name does not. */
  used: Set<string>;
}

/** Reads every `defineRule('…')` from the tree of the code, also by way of a function of the same file that takes the id. */
export function rulesIn(file: string, source: string): RulesInFile {
  const found: RulesInFile = { defined: [], unclear: [], used: new Set() };
  for (const code of partsOf(file, source).code) {
    const tree = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
    const makers = new Map([['defineRule', 0], ...makersIn(tree)]);
    walk(tree, (node) => {
      if (ts.isPropertyAccessExpression(node)) found.used.add(node.getText().replace(/\s|\?/g, ''));
      if (!ts.isIdentifier(node) || isDeclared(node)) return;
      found.used.add(node.text);
      const position = makers.get(node.text);
      if (position === undefined) return;
      const { parent } = node;
      const given = isCallOf(parent, node) ? parent.arguments[position] : undefined;
      if (given && ts.isStringLiteralLike(given)) {
        found.defined.push({ id: given.text, name: nameOf(parent) });
      } else if (!given || !isIdOfMaker(given, makers)) found.unclear.push(parent.getText());
    });
  }
  return found;
}

/** The functions of a file that hand one of their parameters to `defineRule` as the id, with the place of that parameter. */
function makersIn(tree: ts.SourceFile): [name: string, position: number][] {
  const makers: [string, number][] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionDeclaration(node) || !node.name || isExported(node)) return;
    const { name, parameters } = node;
    walk(node, (inner) => {
      if (!ts.isCallExpression(inner) || inner.expression.getText() !== 'defineRule') return;
      const id = inner.arguments[0]?.getText();
      const position = parameters.findIndex((parameter) => parameter.name.getText() === id);
      if (position !== -1) makers.push([name.text, position]);
    });
  });
  return makers;
}

/** Whether a first argument is the parameter of the function around it, which its callers fill in. */
function isIdOfMaker(given: ts.Expression, makers: ReadonlyMap<string, number>): boolean {
  const maker = ts.findAncestor(given, ts.isFunctionDeclaration);
  const position = makers.get(maker?.name?.text ?? '');
  return position !== undefined && maker?.parameters[position]?.name.getText() === given.getText();
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isCallOf(node: ts.Node, called: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression === called;
}

/** Whether this only declares or imports the name under which it is known everywhere. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent)) return parent.propertyName === undefined;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const isNamed =
    ts.isFunctionDeclaration(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyAssignment(parent);
  return isNamed && parent.name === node;
}

/** The name of the variable that a value is put in, with the member of each group on the way. */
function nameOf(value: ts.Node): string {
  const { parent } = value;
  if (ts.isPropertyAssignment(parent)) {
    const group = nameOf(parent.parent);
    return group && `${group}.${parent.name.getText()}`;
  }
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : '';
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}
