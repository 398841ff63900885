import { findKamerstukken } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { isKamersoort } from '#domain/kamerstuk/kamerstappen.ts';
import type {
  AfspraakNode,
  AlineaNode,
  Backlink,
  BijlageNode,
  DossierNode,
  KamerstukNode,
  LinkedBron,
} from '#domain/register/model.ts';
import { paperOf, plaatsenOf } from '#domain/register/plaats.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Place, Resolver } from '#domain/register/resolver.ts';
import type { Bron } from '#schema/field/bron.ts';
import { instrumenten } from '#schema/field/words.ts';
import { linkBron } from './bron.ts';

type Paper = KamerstukNode | DossierNode | BijlageNode;
type From = Omit<Backlink, 'how'>;

/** Gives every Kamerstuk, annex and dossier the list of places that cite it, each place once. */
export function linkBacklinks(tables: Tables, resolve: Resolver): void {
  const seen = new Map<Paper, Set<string>>();
  const add = (paper: Paper | undefined, from: From, how: string) => {
    if (!paper || paper.path === from.path) return false;
    const paths = seen.get(paper) ?? new Set();
    seen.set(paper, paths);
    if (paths.has(from.path)) return false;
    paths.add(from.path);
    paper.backlinks.push({ ...from, how });
    return true;
  };
  const addText = (text: string, from: From, how: string) => {
    for (const paper of papersIn(text, tables)) add(paper, from, how);
  };
  const addBron = (bron: Bron, from: From, how: string, at: Place) => {
    addLinked(linkBron(bron, tables, resolve, at), from, how);
  };
  const addLinked = (bron: LinkedBron | undefined, from: From, how: string) => {
    for (const cited of citedBy(bron)) add(cited.paper, from, `${how}${cited.where}`);
  };

  for (const ronde of tables.rondes.values()) {
    const from: From = { kind: 'ronde', label: ronde.label, path: ronde.path };
    add(ronde.brief, from, 'brief met de uitkomsten');
    for (const [index, bron] of ronde.data.bronnen.entries()) {
      addBron(bron, from, 'bron', { file: fileOf('rondes', ronde.id), field: `bronnen.${index}` });
    }
    for (const [index, part] of ronde.data.dekking.aanwezig.entries()) {
      if (part.bron)
        addBron(part.bron, from, 'bron', {
          file: fileOf('rondes', ronde.id),
          field: `dekking.aanwezig.${index}.bron`,
        });
    }
    for (const [index, part] of ronde.data.deelnemers.entries()) {
      addBron(part.bron, from, 'bron', {
        file: fileOf('rondes', ronde.id),
        field: `deelnemers.${index}.bron`,
      });
    }
  }
  for (const sectie of tables.secties.values()) {
    for (const alinea of sectie.alineas) addAlinea(alinea, addText);
  }
  for (const afspraak of tables.afspraken.values()) addAfspraak(afspraak, tables, add);
  for (const provincie of tables.provincies.values()) {
    const from: From = { kind: 'provincie', label: provincie.label, path: provincie.path };
    for (const { bron } of provincie.arrangement) addLinked(bron, from, 'ruimtelijk arrangement');
  }
  for (const gebied of tables.gebieden.values()) {
    const from: From = { kind: 'gebied', label: gebied.label, path: gebied.path };
    const at = (field: string) => ({ file: fileOf('gebieden', gebied.id), field });
    for (const instrument of instrumenten) {
      for (const { bron } of gebied.instrumenten[instrument]) addLinked(bron, from, instrument);
    }
    for (const { bron } of [...gebied.clusters, ...gebied.provincies]) {
      addLinked(bron, from, 'bron');
    }
    for (const [index, feit] of [gebied.data.opgave, ...gebied.data.feiten].entries()) {
      const field = index === 0 ? 'opgave' : `feiten.${index - 1}`;
      for (const [nr, bron] of feit.bronnen.entries())
        addBron(bron, from, 'bron', at(`${field}.bronnen.${nr}`));
    }
  }
  for (const regio of tables.regios.values()) {
    const from: From = { kind: 'regio', label: regio.label, path: regio.path };
    for (const [index, feit] of regio.data.feiten.entries()) {
      for (const [nr, bron] of feit.bronnen.entries()) {
        addBron(bron, from, 'bron', {
          file: fileOf('regios', regio.id),
          field: `feiten.${index}.bronnen.${nr}`,
        });
      }
    }
  }
  for (const { label, path, bron, antwoordBron } of tables.navragen.values()) {
    const from: From = { kind: 'navraag', label, path };
    addLinked(bron, from, 'bron van de vraag');
    addLinked(antwoordBron, from, 'antwoord op de vraag');
  }
  addSubjects(tables, addBron, addText, add);
  for (const bijlage of tables.bijlagen.values()) orderByPlace(bijlage);
}

/** Outcomes in the order in which their places stand in the annex; those without a place in it come last. */
function orderByPlace({ onderdelen, afspraken }: BijlageNode): void {
  const order = new Map(onderdelen.flatMap((one) => one.afspraken).map((one, at) => [one, at]));
  const placeOf = (one: AfspraakNode) => order.get(one) ?? order.size;
  afspraken.sort((a, b) => placeOf(a) - placeOf(b));
}

type AddText = (text: string, from: From, how: string) => void;
/** Returns whether this was the first time that `from` cites the paper. */
type Add = (paper: Paper | undefined, from: From, how: string) => boolean;
type AddBron = (bron: Bron, from: From, how: string, at: Place) => void;

function addAlinea(alinea: AlineaNode, addText: AddText): void {
  const from: From = { kind: 'alinea', label: alinea.label, path: alinea.path };
  addText(alinea.parsed.text, from, 'noemt dit stuk');
  for (const label of alinea.parsed.voetnoten) {
    addText(alinea.sectie.voetnoten.get(label) ?? '', from, `voetnoot ${label}`);
  }
}

function addAfspraak(afspraak: AfspraakNode, tables: Tables, addLink: Add): void {
  const from: From = { kind: 'afspraak', label: afspraak.label, path: afspraak.path };
  const add = (paper: Paper | undefined, how: string) => {
    const isNew = addLink(paper, from, how);
    if (!isNew || !paper || paper.collection === 'dossiers') return;
    paper.afspraken.push(afspraak);
    if (paper.collection === 'kamerstukken' && isKamersoort(paper.data.soort)) {
      afspraak.parliament.push(paper);
    }
  };
  const addBron = (bron: LinkedBron | undefined, how: string) => {
    for (const { paper, where } of citedBy(bron)) add(paper, `${how}${where}`);
  };
  for (const bron of plaatsenOf(afspraak)) addBron(bron, 'bron');
  for (const { bron } of afspraak.verloop) addBron(bron, 'bron van het verloop');
  for (const { bron } of afspraak.geld) addBron(bron, 'bron van een bedrag');
  for (const kamerstuk of afspraak.kamerstukken) add(kamerstuk, 'hoort bij deze afspraak');
  const { tekst, toelichting = '', opmerking = '', verloop } = afspraak.data;
  for (const text of [
    tekst,
    toelichting,
    opmerking,
    ...verloop.map((event) => event.toelichting),
  ]) {
    for (const paper of papersIn(text, tables)) add(paper, 'noemt dit stuk');
  }
}

function addSubjects(tables: Tables, addBron: AddBron, addText: AddText, add: Add): void {
  const groups = [
    { kind: 'programma', collection: 'programmas', nodes: [...tables.programmas.values()] },
    { kind: 'partij', collection: 'partijen', nodes: [...tables.partijen.values()] },
    { kind: 'begrip', collection: 'begrippen', nodes: [...tables.begrippen.values()] },
    { kind: 'dossier', collection: 'dossiers', nodes: [...tables.dossiers.values()] },
    { kind: 'kamerstuk', collection: 'kamerstukken', nodes: [...tables.kamerstukken.values()] },
    { kind: 'bijlage', collection: 'bijlagen', nodes: [...tables.bijlagen.values()] },
  ] as const;
  for (const { kind, collection, nodes } of groups) {
    for (const node of nodes) {
      const from: From = { kind, label: node.label, path: node.path };
      const explanation = 'uitleg' in node.data ? node.data.uitleg : node.data.toelichting;
      if (explanation) addText(explanation, from, 'noemt dit stuk');
      for (const [index, bron] of node.data.bronnen.entries()) {
        addBron(bron, from, 'bron', {
          file: fileOf(collection, node.id),
          field: `bronnen.${index}`,
        });
      }
    }
  }
  for (const document of [...tables.kamerstukken.values(), ...tables.bijlagen.values()]) {
    addDocument(document, addBron);
  }
  for (const { label, path, verloop } of tables.kamerstukken.values()) {
    const from: From = { kind: 'kamerstuk', label, path };
    for (const { bron } of verloop) add(paperOf(bron), from, 'bron van het verloop');
  }
  for (const programma of tables.programmas.values()) {
    const from: From = { kind: 'programma', label: programma.label, path: programma.path };
    for (const { bron } of programma.verloop) add(paperOf(bron), from, 'bron van het verloop');
    for (const kamerstuk of programma.kamerstukken) add(kamerstuk, from, 'hoort bij dit programma');
  }
  for (const partij of tables.partijen.values()) {
    const from: From = { kind: 'partij', label: partij.label, path: partij.path };
    for (const { bron, end } of partij.ambten) {
      add(paperOf(bron), from, 'bron');
      add(paperOf(end?.bron), from, 'bron');
    }
  }
}

function addDocument(
  { collection, id, label, path, data }: KamerstukNode | BijlageNode,
  addBron: AddBron,
): void {
  const from: From = { kind: collection === 'bijlagen' ? 'bijlage' : 'kamerstuk', label, path };
  for (const field of ['versies', 'activiteiten'] as const) {
    for (const [index, { bron }] of (data[field] ?? []).entries()) {
      if (!bron) continue;
      addBron(bron, from, 'bron', {
        file: fileOf(collection, id),
        field: `${field}.${index}.bron`,
      });
    }
  }
}

/** The documents that a source is in. What is in an annex is also in what the annex came with. */
function citedBy(bron: LinkedBron | undefined): { paper: Paper | undefined; where: string }[] {
  if (bron?.kind !== 'bijlage') return [{ paper: paperOf(bron), where: '' }];
  const { bijlage, onderdeel } = bron;
  return [
    { paper: bijlage, where: onderdeel ? `: ${onderdeel.name}` : '' },
    { paper: bijlage.kamerstuk, where: ', in een bijlage' },
    { paper: bijlage.stuk, where: '' },
  ];
}

/** Every paper has a number of five digits, with at most one character between them: `34 682`, `2024D43452`. */
const fiveDigits = /\d{2}\D?\d{3}/;

/** By text, the ids of what it cites: a development server links all texts again after each change. */
const cited = new Map<string, readonly string[]>();

function papersIn(text: string, tables: Tables): Paper[] {
  // Most texts name no paper, and reading one for citations takes far longer than this.
  if (!fiveDigits.test(text)) return [];
  const ids = cited.get(text) ?? findKamerstukken(text).flatMap((one) => kamerstukId(one) ?? []);
  cited.set(text, ids);
  return ids.flatMap((id) => tables.kamerstukken.get(id) ?? tables.dossiers.get(id) ?? []);
}
