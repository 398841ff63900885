// @ts-check
import { doc } from 'prettier';

const { align, hardline, join, literalline } = doc.builders;

/**
 * A Prettier plugin for `.astro` files. It formats their code (between the two `---`, and inside `<script>` and
 * `<style>`) and leaves every character of their markup alone. Readers see a line break between two inline elements as
 * a space, and the usual plugin adds and removes line breaks inside expressions.
 *
 * @type {import('prettier').Plugin<Part[]>}
 */
export default {
  languages: [{ name: 'Astro', parsers: ['astro'], extensions: ['.astro'] }],
  parsers: {
    astro: { astFormat: 'astro', parse: partsOf, locStart: () => 0, locEnd: () => 0 },
  },
  printers: {
    astro: {
      getVisitorKeys: () => [],
      embed: (path) => async (format) => {
        const docs = [];
        for (const { text, parser, indent = 0 } of path.node) {
          if (!parser) docs.push(join(literalline, text.split('\n')));
          else if (text.trim() === '') docs.push(hardline);
          else docs.push(align(indent, [hardline, await format(text, { parser })]), hardline);
        }
        return docs;
      },
      print: () => {
        throw new Error('an .astro file is printed by embed');
      },
    },
  },
};

/**
 * A piece of a file. With a parser it is code on lines of its own, indented by `indent` spaces; without, it is markup,
 * printed as it is.
 *
 * @typedef {{ text: string, parser?: 'babel-ts' | 'css', indent?: number }} Part
 */

const frontmatter = /^---\n([\s\S]*?)(?<=\n)---$/m;

/** An element with code: its opening and closing tags are each alone on a line, at the same depth. */
const codeElement = /^( *)<(script|style)(?: [^<>]*)?>\n([\s\S]*?)(?<=\n)\1(?=<\/\2>$)/gm;

/**
 * A `<script>` or `<style>` that `codeElement` missed. Not the opening tag before a piece of code, which ends its
 * markup, nor a tag that closes itself.
 */
const unseenCode = /<(?:script|style)\b(?![^<>]*>$|[^\n]*\/>)/;

/**
 * @param {string} file
 * @returns {Part[]} the whole file, in order
 * @throws {Error} when code would be taken for markup
 */
function partsOf(file) {
  const start = frontmatter.exec(file);
  if (start?.index !== 0) return partsOfMarkup(file);
  return [
    { text: '---' },
    { text: start[1] ?? '', parser: 'babel-ts' },
    { text: '---' },
    ...partsOfMarkup(file.slice(start[0].length)),
  ];
}

/** @param {string} text */
function partsOfMarkup(text) {
  /** @type {Part[]} */
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(codeElement)) {
    const [element, space = '', tag, code = ''] = found;
    const codeStart = found.index + element.length - space.length - code.length;
    parts.push({ text: text.slice(end, codeStart - 1) });
    const parser = tag === 'script' ? 'babel-ts' : 'css';
    parts.push({ text: code, parser, indent: space.length + 2 });
    end = codeStart + code.length;
  }
  parts.push({ text: text.slice(end) });
  if (parts.some((part) => !part.parser && unseenCode.test(part.text))) {
    throw new Error('put the tags of <script> and <style> each alone on a line, at the same depth');
  }
  return parts;
}
