import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Shows footnotes under the number they have in the letter. Markdown counts them from 1 in every file,
 * but “voetnoot 3” must mean the same here as in the official text.
 */
export function footnoteNumbers(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'footnote-numbers',
    element: [
      {
        filter: ['a'],
        visit(node, ctx) {
          const number = numberIn(node.properties['href'], 'fn');
          if (number === undefined || node.properties['dataFootnoteRef'] === undefined) return;
          ctx.replaceNode(node, { ...node, children: [{ type: 'text', value: number }] });
        },
      },
      {
        filter: ['li'],
        visit(node, ctx) {
          const number = numberIn(node.properties['id'], 'fn');
          if (number !== undefined) ctx.setProperty(node, 'value', number);
        },
      },
    ],
  });
}

function numberIn(value: unknown, kind: string): string | undefined {
  return typeof value === 'string' ? new RegExp(`-${kind}-(\\d+)$`).exec(value)?.[1] : undefined;
}
