/** What this needs of a plugin of Vite. */
interface VitePlugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
  configEnvironment(name: string): {
    build?: { modulePreload: { resolveDependencies(): string[] } };
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
  };
}
