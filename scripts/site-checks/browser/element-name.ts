/** The tag and first class of an element in HTML, as an accepted finding names it: `<input>`, `<button class="explain">`. */
export function elementName(html: string): string {
  const [, tag = ''] = /^<([\w-]+)/.exec(html) ?? [];
  const [, first] = /^<[^>]*\sclass="([^" ]+)/.exec(html) ?? [];
  return `<${tag}${first === undefined ? '' : ` class="${first}"`}>`;
}
