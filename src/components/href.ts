/** Turns a path from the root of the site, such as `/over/#a`, into an address below the base path of this build. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
