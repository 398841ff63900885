/** What a page may load besides the files of the site itself: sources, as a Content Security Policy writes them. */
export interface MoreSources {
  images?: readonly string[];
  styles?: readonly string[];
  connect?: readonly string[];
}

/**
 * The Content Security Policy of a page (CSP 3): nothing from elsewhere. The styles in the page are named when it is finished: see
 * `firstView`. Not written by Astro, which would hash what is in the page for each page anew.
 */
export function policyWith({ images = [], styles = [], connect = [] }: MoreSources = {}): string {
  const own = "'self'";
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': [own],
    'img-src': [own, 'data:', ...images],
    'object-src': ["'none'"],
    'base-uri': [own],
    'form-action': [own],
    'font-src': [own],
    ...(connect.length > 0 && { 'connect-src': [own, ...connect] }),
    'script-src': [own],
    'style-src': [own, ...styles],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
