/**
 * Some paragraphs of a letter as editors write them, tags included.
 * @param body the text of a section, without the block at its top
 * @param from number of the first paragraph, from 1
 * @param count how many paragraphs; fewer when the section ends first
 */
export function excerptOf(body: string, from: number, count: number): string {
  const alineas = body.match(/^<Alinea\b[\s\S]*?^<\/Alinea>$/gm) ?? [];
  return alineas.slice(from - 1, from - 1 + count).join('\n\n');
}
