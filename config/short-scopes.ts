/** What Astro’s compiler writes on each element that a scoped style may touch: 24 characters, on most elements of a page. */
const scope = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * Gives the scopes of styles short names, `data-_xxxx`: they were a fifth of the bytes of a page. The name is the end of
 * Astro’s own, which it makes of the path of the component, so it is the same in every build.
 * @throws in a build when two components would share a name
 */
export function shortScopes() {
  const scopes = new Map<string, string>();
  return {
    name: 'short-scopes',
    transform(code: string, id: string): { code: string; map: null } | undefined {
      if (!id.includes('.astro') || !code.includes('data-astro-cid-')) return undefined;
      const shorter = code.replace(scope, (_, whole: string) => {
        const short = `data-_${whole.slice(-4)}`;
        const other = scopes.get(short) ?? whole;
        if (other !== whole)
          throw new Error(`de stijlen van twee onderdelen krijgen dezelfde naam: ${short} (${id})`);
        scopes.set(short, whole);
        return short;
      });
      return { code: shorter, map: null };
    },
  };
}
