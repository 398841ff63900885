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
        for (const part of path.node) {
          const { text, parser, indent = 0 } = part;
          if (!parser) docs.push(join(literalline, text.split('\n')));
          else if (text.trim() === '') docs.push(hardline);
          else {
            const code = await format(text, { parser }).catch((error) => {
              failures.set(path.node, inFile(error, part));
              throw error;
            });
            docs.push(align(indent, [hardline, code]), hardline);
          }
        }
        return docs;
      },
      // Prettier only comes here when `embed` failed: it hides the error of code in code, and then asks for plain text.
      print: (path) => {
        throw failures.get(path.node) ?? new Error('an .astro file is printed by embed');
      },
    },
  },
};

/**
 * A piece of a file. With a parser it is code on lines of its own, indented by `indent` spaces, after `before` lines of the
 * file; without, it is printed as it is.
 *
 * @typedef {'babel-ts' | 'json' | 'css' | 'scss' | 'less'} Parser
 * @typedef {{ text: string, parser?: Parser, indent?: number, before?: number }} Part
 */

/** What is wrong with the code of a file, by its parts. @type {WeakMap<Part[], Error>} */
const failures = new WeakMap();

const frontmatter = /^---\n([\s\S]*?)(?<=\n)---$/m;

/** An element with code: its opening and closing tags are each alone on a line, at the same depth. */
const codeElement = /^( *)<(script|style)( [^<>]*)?>\n([\s\S]*?)(?<=\n)\1(?=<\/\2>$)/gm;

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
    { text: start[1] ?? '', parser: 'babel-ts', before: 1 },
    { text: '---' },
    ...partsOfMarkup(file.slice(start[0].length), linesIn(start[0])),
  ];
}

/**
 * @param {string} text
 * @param {number} before how many lines of the file come before it
 */
function partsOfMarkup(text, before = 0) {
  /** @type {Part[]} */
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(codeElement)) {
    const [element, space = '', tag = '', attributes = '', code = ''] = found;
    const codeStart = found.index + element.length - space.length - code.length;
    parts.push({ text: text.slice(end, codeStart - 1) });
    const parser = parserOf(tag, attributes);
    const lines = before + linesIn(text.slice(0, codeStart));
    if (parser) parts.push({ text: code, parser, indent: space.length + 2, before: lines });
    else parts.push({ text: `\n${code}` });
    end = codeStart + code.length;
  }
  parts.push({ text: text.slice(end) });
  if (parts.some((part) => !part.parser && unseenCode.test(part.text))) {
    throw new Error('put the tags of <script> and <style> each alone on a line, at the same depth');
  }
  return parts;
}

/**
 * The parser for the code in an element; `undefined` for a kind of script that no browser runs or reads as JSON, which stays as
 * it is.
 * @param {string} tag
 * @param {string} attributes
 * @returns {Parser | undefined}
 */
function parserOf(tag, attributes) {
  const [, value = ''] = /\s(?:type|lang)=["']?([^"'\s]+)/.exec(attributes) ?? [];
  if (tag === 'style') return value === 'scss' || value === 'less' ? value : 'css';
  if (/json$|^(?:importmap|speculationrules)$/.test(value)) return 'json';
  return value === '' || /^(?:module|ts)$|javascript$/.test(value) ? 'babel-ts' : undefined;
}

/** @param {string} text */
function linesIn(text) {
  return text.split('\n').length - 1;
}

/**
 * The error of a parser with the line in the whole file, in its message and where Prettier looks for it.
 * @param {unknown} error
 * @param {Part} part
 */
function inFile(error, { before = 0 }) {
  if (!(error instanceof Error)) return new Error(String(error));
  const [, message = error.message, line, column] =
    /^([^\n]*) \((\d+):(\d+)\)/.exec(error.message) ?? [];
  if (line === undefined) return error;
  const start = { line: Number(line) + before, column: Number(column) };
  return Object.assign(new SyntaxError(`${message} (${start.line}:${start.column})`), {
    loc: { start },
  });
}
