import { findKamerstukken } from '#domain/citation/find.ts';
import { formatKamerstuk } from '#domain/kamerstuk/id.ts';
import type { Register } from '#domain/register/register.ts';
import { formatEuro } from '#domain/text/euro.ts';
import type { OfficialAlinea, OfficialSectie, Publication } from '#import/publication.ts';
import type { Facts } from '#import/recognise/facts.ts';
import { todo } from '#schema/field/todo.ts';
import type { Draft } from './draft.ts';

/**
 * One section of the letter with one `<Alinea>` per official paragraph: tagged with what was recognised, and with `TODO`
 * where our own words come. The official words are not in it.
 * @param facts of the paragraphs of this section, by `sectie/nr`
 */
export function draftSectie(
  publication: Publication,
  sectie: OfficialSectie,
  facts: ReadonlyMap<string, Facts>,
  jaar: string,
  register: Register,
): Draft {
  const { id, titel, volgorde, niveau, nr, kop, onder, zonderKop, alineas } = sectie;
  const data = {
    titel: titel.slice(0, 160),
    volgorde,
    niveau,
    ...(nr !== undefined && { nr }),
    ...(onder !== undefined && { onder }),
    ...(kop !== undefined && { kop: kop.slice(0, 160) }),
    ...(zonderKop && { zonderKop }),
  };
  const texts = alineas.map((alinea) =>
    alineaText(alinea, facts.get(`${id}/${alinea.nr}`), register),
  );
  const notes = alineas
    .flatMap(({ noten }) => noten.map(({ key }) => key))
    .map((key) => `[^${label(key)}]: ${noteText(publication, key)}`);
  return {
    collection: 'secties',
    id: `${jaar}/${id}`,
    data,
    body: [...texts, ...new Set(notes)].join('\n\n'),
  };
}

function alineaText(alinea: OfficialAlinea, facts: Facts | undefined, register: Register): string {
  const tags = facts ? tagsOf(facts) : [];
  const attributes = [
    ['nr', String(alinea.nr)],
    ...tags,
    ...(alinea.vorm === 'tekst' ? [] : [['vorm', 'punt']]),
  ];
  const written = attributes.map(([name, value]) => `${name}="${value}"`).join(' ');
  const marks = [...new Set(alinea.noten.map(({ key }) => `[^${label(key)}]`))].join(' ');
  const found = facts ? foundIn(facts, register) : '';
  const body = [`${todo}${found === '' ? '' : ` (${found})`}`, marks].filter(Boolean).join(' ');
  return `<Alinea ${written}>\n\n${body}\n\n</Alinea>`;
}

function tagsOf(facts: Facts): [string, string][] {
  const { provincies, gebieden, landsdelen, regios, themas, afgeleid } = facts;
  const tags: [string, 'alle' | readonly string[]][] = [
    ['provincies', provincies],
    ['gebieden', gebieden],
    ['landsdelen', landsdelen],
    ['regios', regios],
    ['themas', themas],
    ['afgeleid', afgeleid],
  ];
  return tags.flatMap(([name, value]) => {
    const text = value === 'alle' ? 'alle' : value.join(' ');
    return text === '' ? [] : [[name, text]];
  });
}

/** What was recognised and has no tag: as words for the editor, which go when the text is written. */
function foundIn({ partijen, programmas, data, bedragen }: Facts, register: Register): string {
  const labels = (kind: 'partijen' | 'programmas', ids: readonly string[]) =>
    ids.map((id) => register.find(kind, id)?.label ?? id);
  const days = data.map(({ tekst, datum }) =>
    datum === undefined ? tekst : `${tekst} = ${datum}`,
  );
  const money = bedragen.map(({ euro, prijspeil, btw }) =>
    [formatEuro(euro), prijspeil && `prijspeil ${prijspeil}`, btw && `${btw} btw`]
      .filter(Boolean)
      .join(', '),
  );
  const lists: [string, string[]][] = [
    ['partijen', labels('partijen', partijen)],
    ['programma’s', labels('programmas', programmas)],
    ['data', days],
    ['bedragen', money],
  ];
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}: ${list.map(plain).join(', ')}`)
    .join('; ');
}

/** The footnote as a citation, when that is what it is; else a person writes it. */
function noteText({ voetnoten }: Publication, key: string): string {
  const text = voetnoten.find(({ nr }) => nr === key)?.tekst ?? '';
  const papers = findKamerstukken(text);
  if (papers.length === 0) return todo;
  return `${papers.map((paper) => `Kamerstuk ${formatKamerstuk(paper)}`).join('; ')}.`;
}

/** Only what cannot become Markdown or code: names of records and dates have nothing else. */
function plain(text: string): string {
  return text.replace(/[<>{}[\]`*_\\|~]/g, ' ');
}

function label(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/g, '-');
}
