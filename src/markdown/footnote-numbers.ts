import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Shows footnotes with the number they have in the letter. Markdown counts them from 1 in every file, but “voetnoot 3”
 * must mean the same here as in the official text (docs/besluiten/11-kamerstuknummers.md).
 */
export function footnoteNumbers(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'footnote-numbers',
    element: [
      {
        filter: ['a'],
        visit(node, ctx) {
          const { href, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = node.properties;
          const number = numberIn(href, 'fn');
          if (number !== undefined && dataFootnoteRef !== undefined) {
            ctx.replaceNode(node, { ...node, children: [{ type: 'text', value: number }] });
          }
          const back = numberIn(href, 'fnref');
          if (back !== undefined && dataFootnoteBackref !== undefined) {
            ctx.setProperty(node, 'ariaLabel', String(ariaLabel).replace(/\d+(?:-\d+)?$/, back));
          }
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

/** The number in `#voetnoot-fn-3`, as text; a link back to a second reference has `-2` after it. */
function numberIn(value: unknown, kind: 'fn' | 'fnref'): string | undefined {
  const pattern = new RegExp(`-${kind}-(\\d+${kind === 'fnref' ? '(?:-\\d+)?' : ''})$`);
  return typeof value === 'string' ? pattern.exec(value)?.[1] : undefined;
}
