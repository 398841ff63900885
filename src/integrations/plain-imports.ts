/** What this needs of a plugin of Vite. */
interface VitePlugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
  generateBundle: {
    order: 'post';
    handler(options: unknown, bundle: Record<string, { type: string; code?: string }>): void;
  };
}

/**
 * Leaves out Vite's helper around `import()`. It asks for what a script needs before the script itself arrives, and that
 * takes more than the small scripts of this site weigh: it would be a second script on every page, and each script would
 * list the others.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code?.includes('import(')) chunk.code = withPlainImports(chunk.code);
        }
      },
    },
  };
}

/** The minified script without its list of other scripts, and with nothing around its `import()`. */
function withPlainImports(code: string): string {
  const plain = code
    .replace(/^const __vite__mapDeps=.*\n/, '')
    .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
    .replace(
      /[\w$]+\(async\(\)=>\{let\{([^{}]*)\}=await (import\(`[^`]*`\));return\{\1\}\}(?:,\[\])?\)/g,
      '$2',
    )
    .replace(/[\w$]+\(\(\)=>(import\(`[^`]*`\))(?:,\[\])?\)/g, '$1');
  if (plain.includes('__vite__mapDeps'))
    throw new Error('Vite schrijft zijn lijst anders dan eerst');
  return plain;
}
