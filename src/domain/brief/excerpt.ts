/**
 * Some paragraphs of a letter as editors write them, tags included, with a blank line between them.
 * @param body the text of a section, without its front matter
 * @param from number of the first paragraph, from 1
 * @param count how many paragraphs; fewer when the section ends first
 */
export function excerptOf(body: string, from: number, count: number): string {
  const alineas = body.match(/^<Alinea\b[\s\S]*?^<\/Alinea>$/gm) ?? [];
  return alineas.slice(from - 1, from - 1 + count).join('\n\n');
}
