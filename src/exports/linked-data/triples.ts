import { DataFactory, type Quad, Writer } from 'n3';

/** The vocabularies of a catalogue, by their usual prefix. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof prefixes;

/** A class or property by its short name: `dct:title`. */
export type Term = `${Prefix}:${string}`;

/** The value of a property: a thing, a text, or a day `YYYY-MM-DD`. */
export type Value = { iri: string } | { text: string; lang?: 'nl' } | { day: string };

/** Something that a catalogue describes. */
export interface Resource {
  /** Absolute address. */
  id: string;
  type: Term;
  properties: readonly [Term, Value][];
}

/** Resources as JSON-LD, with the prefixes as its context, so that nothing has to be fetched to read it. */
export function toJsonLd(resources: readonly Resource[]): Record<string, unknown> {
  const graph = resources.map(({ id, type, properties }) => {
    const grouped = Map.groupBy(properties, ([name]) => name);
    const fields = [...grouped].map(([name, pairs]) => [
      name,
      pairs.map(([, value]) => jsonOf(value)),
    ]);
    return { '@id': id, '@type': type, ...Object.fromEntries(fields) };
  });
  return { '@context': prefixes, '@graph': graph };
}

/** The same resources as Turtle. */
export function toTurtle(resources: readonly Resource[]): Promise<string> {
  const writer = new Writer({ prefixes });
  for (const quad of resources.flatMap(quadsOf)) writer.addQuad(quad);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}

function jsonOf(value: Value): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  if ('day' in value) return { '@value': value.day, '@type': 'xsd:date' };
  return { '@value': value.text.toWellFormed(), ...(value.lang && { '@language': value.lang }) };
}

const { namedNode, literal, quad } = DataFactory;

function quadsOf({ id, type, properties }: Resource): Quad[] {
  const subject = namedNode(id);
  return [
    quad(subject, namedNode(full('rdf:type')), namedNode(full(type))),
    ...properties.map(([name, value]) => quad(subject, namedNode(full(name)), objectOf(value))),
  ];
}

function objectOf(value: Value) {
  if ('iri' in value) return namedNode(value.iri);
  if ('day' in value) return literal(value.day, namedNode(full('xsd:date')));
  return literal(value.text.toWellFormed(), value.lang);
}

function full(term: Term): string {
  const [prefix, name] = term.split(':');
  const found = Object.entries(prefixes).find(([key]) => key === prefix);
  if (!found) throw new Error(`onbekend voorvoegsel: ${term}`);
  return `${found[1]}${name}`;
}
