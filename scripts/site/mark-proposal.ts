import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Marks every page of a built site as a proposal, and keeps search engines away: in the page, and in a `_headers` file for the hosts
 * that read one. What is only for the real site goes: the sitemap, and what other sites show in a
 * frame.
 * @param proposal address of the proposal, linked in the mark; without it the mark has no link
 * @returns the number of pages
 * @throws a Dutch error when a page has no place for the marks
 */
export async function markAsProposal(folder: string, proposal?: string): Promise<number> {
  await rm(join(folder, 'kaartje'), { recursive: true, force: true });
  const listed = await readdir(folder, { recursive: true });
  const files = listed.map((file) => file.replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const path = join(folder, file);
    await writeFile(path, markPage(await readFile(path, 'utf8'), file, proposal));
  }
  for (const file of files.filter((name) => /^sitemap.*\.xml$/.test(name))) {
    await rm(join(folder, file));
  }
  await writeFile(join(folder, '_headers'), '/*\n  X-Robots-Tag: noindex, nofollow\n');
  return pages.length;
}

/** What a page of a proposal says above everything else. */
const sentence =
  'Dit is een voorstel en niet de atlas. Nog niemand heeft het goedgekeurd; wat hier staat, kan onjuist zijn.';

function markPage(html: string, file: string, proposal: string | undefined): string {
  const link =
    proposal === undefined
      ? ''
      : ` <a href="${escapeHtml(proposal)}">Het voorstel en wie het leest</a>`;
  // Only a class that pages have: their policy refuses styles that it does not know.
  const mark = `<aside class="wrap" aria-label="Voorstel"><p><strong>${sentence}</strong>${link}</p><hr></aside>`;
  const marked = html
    .replace(/<meta name="robots"[^>]*>/g, '')
    .replace('<head>', '<head><meta name="robots" content="noindex, nofollow">')
    .replace('<title>', '<title>Voorstel: ')
    // After the link that skips to the content, which comes first for whoever uses a keyboard.
    .replace(/<header[^>]*>/, (header) => `${mark}${header}`);
  if (!marked.includes(mark) || !marked.includes('noindex, nofollow')) {
    throw new Error(
      `${file} is geen hele pagina: het teken dat dit een voorstel is, past er niet in`,
    );
  }
  return marked;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
