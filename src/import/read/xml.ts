import { SaxesParser } from 'saxes';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';

/** What a reader of XML hears, by names without their prefix. */
export interface XmlHandlers {
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/**
 * Reads XML from beginning to end. Nothing is fetched and no entity is defined by the file: a document type with entities of its
 * own is refused. Processing instructions and comments say nothing, so a word goes on around them.
 * @param place which part of the source it is, for the sentences
 * @throws `Refused` for what is not well formed, too deep, or has entities of its own
 */
export function walkXml(file: string, xml: string, handlers: XmlHandlers, place?: string): void {
  const parser = new SaxesParser({ position: true });
  const names: string[] = [];
  const at = () => `${place === undefined ? '' : `${place}, `}regel ${parser.line}`;
  parser.on('doctype', (text) => {
    if (/\[|ENTITY|SYSTEM|PUBLIC/i.test(text)) {
      throw refuse(
        file,
        'bepaalt zelf entiteiten of haalt iets van buiten; dat wordt niet gelezen',
        at(),
      );
    }
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = bare(name);
    names.push(own);
    if (names.length > limits.depth)
      throw refuse(file, `heeft meer dan ${limits.depth} lagen elementen`, at());
    const given = new Map(
      Object.entries(attributes).map(([key, value]): [string, string] => [
        bare(key),
        String(value),
      ]),
    );
    handlers.open(own, given);
  });
  parser.on('closetag', () => {
    handlers.close(names.pop() ?? '');
  });
  parser.on('text', (text) => {
    handlers.text(text);
  });
  parser.on('cdata', (text) => {
    handlers.text(text);
  });
  parser.on('error', () => {
    throw refuse(file, 'is geen geldige XML', at());
  });
  // In pieces, because the parser keeps what it was given.
  for (let from = 0; from < xml.length; from += 65_536)
    parser.write(xml.slice(from, from + 65_536));
  parser.close();
}

/** An element with what is in it, in order. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlNode | string)[];
}

/** XML as a tree; for what is small enough to hold. Throws as `walkXml`. */
export function readXmlTree(file: string, xml: string, place?: string): XmlNode {
  const root: XmlNode = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  walkXml(
    file,
    xml,
    {
      open: (name, attributes) => {
        const node: XmlNode = { name, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      close: () => {
        open.pop();
      },
      text: (text) => {
        open.at(-1)?.children.push(text);
      },
    },
    place,
  );
  return root;
}

/** The elements in an element, at any depth, with one of these names; those inside a found one are not looked for. */
export function findAll(node: XmlNode, ...names: string[]): XmlNode[] {
  return elementsOf(node).flatMap((child) =>
    names.includes(child.name) ? [child] : findAll(child, ...names),
  );
}

export function elementsOf({ children }: XmlNode): XmlNode[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text in an element. */
export function textOf({ children }: XmlNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
