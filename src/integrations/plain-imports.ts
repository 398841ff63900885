/** What this needs of a plugin of Vite. */
interface VitePlugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
  configEnvironment(name: string): {
    build?: { modulePreload: { resolveDependencies(): string[] } };
  };
  generateBundle: {
    order: 'post';
    handler(options: unknown, bundle: Record<string, { code?: string }>): void;
  };
}

/**
 * Leaves out Vite's helper around `import()`. It asks for what a script needs before the script itself arrives, and that
 * takes more than the small scripts of this site weigh: it would be a second script on every page.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    // Nor the list of scripts that it would ask for.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : {},
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code?.includes('import(')) chunk.code = withoutCalls(chunk.code);
        }
      },
    },
  };
}

/** The minified script without the calls of the helper around its `import()`; a call of another form stays and works. */
function withoutCalls(code: string): string {
  return code
    .replace(
      /[\w$]+\(async\(\)=>\{let\{([^{}]*)\}=await (import\(`[^`]*`\));return\{\1\}\}(?:,\[\])?\)/g,
      '$2',
    )
    .replace(/[\w$]+\(\(\)=>(import\(`[^`]*`\))(?:,\[\])?\)/g, '$1');
}
