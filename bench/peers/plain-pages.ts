import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page with nothing on it but paragraphs. */
export interface PlainPage {
  id: string;
  title: string;
  paragraphs: readonly string[];
}

const sentence =
  'Het Rijk en de regio leggen vast hoe zij samen verder werken aan wonen, water en bereikbaarheid in dit gebied. ';
/** How many bytes the frame of a page takes, about. */
const frame = 250;

/**
 * As many plain pages as there are sizes, each about as heavy when it is finished. What they say is made up.
 * @param sizes bytes of HTML
 */
export function toPlainPages(sizes: readonly number[]): PlainPage[] {
  return sizes.map((size, index) => {
    const paragraph = sentence.repeat(5).trim();
    const count = Math.round(Math.max(0, size - frame) / (paragraph.length + '<p></p>\n'.length));
    return {
      id: `pagina-${index + 1}`,
      title: `Pagina ${index + 1}`,
      paragraphs: Array.from({ length: count }, () => paragraph),
    };
  });
}

/** Writes each page as Markdown, with its title as front matter. */
export async function writeMarkdown(folder: string, pages: readonly PlainPage[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, title, paragraphs } of pages) {
    const text = `---\ntitle: "${title}"\n---\n\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(folder, `${id}.md`), text);
  }
}

/**
 * The frame of a page, the same for everyone.
 * @param title what its own language of templates writes for the title
 * @param content and for the text
 */
export function pageFrame(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><header><a href="/">Start</a></header><main><h1>${title}</h1>
${content}
</main></body>
</html>
`;
}

/** The finished page. */
export function htmlOf({ title, paragraphs }: PlainPage): string {
  return pageFrame(title, paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
}
