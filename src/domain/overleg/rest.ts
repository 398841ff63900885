import { type Cut, isTooMany } from '#domain/overview/cut/cut.ts';
import { cutList } from '#domain/overview/cut/cut-list.ts';
import { type ListSection, ownSection } from '#domain/overview/cut/growing-pages.ts';
import { type RondePart, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { restPath, sheetName, sheetPath, sheetPlaces } from './sheet-places.ts';
import { sheetWords } from './sheet-text.ts';

/** A list of outcomes beside a sheet: what did not fit of one part, or what the last letter did. */
export interface RestList {
  /** Its anchor. */
  id: string;
  title: string;
  afspraken: readonly AfspraakNode[];
}

/** Every list beside a sheet; empty ones are left out. */
export function restLists({ sections, letter }: Pick<Sheet, 'sections' | 'letter'>): RestList[] {
  const lists = [
    ...sections.map(({ key, rest }) => ({
      id: key,
      title: sheetWords[key].title,
      afspraken: rest.map(({ afspraak }) => afspraak),
    })),
    ...(letter
      ? [
          {
            id: 'beantwoord',
            title: `Waar de brief van ronde ${letter.ronde.id} iets over zegt`,
            afspraken: letter.answered.map(({ afspraak }) => afspraak),
          },
          {
            id: 'weggelaten',
            title: `Wat de brief van ronde ${letter.ronde.id} weglaat`,
            afspraken: letter.leftOut,
          },
          {
            id: 'onbekend',
            title: `Niet te zeggen zolang de stukken van ronde ${letter.ronde.id} niet helemaal zijn nagelezen`,
            afspraken: letter.unknown,
          },
        ]
      : []),
  ];
  return lists.filter(({ afspraken }) => afspraken.length > 0);
}

/** The parts of the page with these lists, when it is too long; `undefined` when it can show them. */
export function cutRest(sheet: Sheet): Cut<ListSection> | undefined {
  const lists = restLists(sheet);
  const listed = lists.flatMap(({ afspraken }) => afspraken);
  if (!isTooMany(listed.length)) return undefined;
  return cutList(restPath(sheet.place), [ownSection([...new Set(listed)])], 0);
}

/** A page for each part of every such page that is too long, as things are on a day, `YYYY-MM-DD`. */
export function restParts(register: Register, asOf: string): RondePart<ListSection>[] {
  return sheetPlaces(register, asOf).flatMap((place) => {
    const cut = cutRest(sheetOf(place, register, asOf));
    if (!cut) return [];
    const name = `Buiten het overlegvel van ${sheetName(place)}`;
    const home = { label: name, path: restPath(place) };
    return cut.parts.flatMap((part) =>
      withOwnParts({
        jaar: part.key,
        title: `${name}, ronde ${part.key}`,
        heading: name,
        kicker: part.label,
        description: `Uitkomsten van ronde ${part.key} die niet op het overlegvel van ${sheetName(place)} passen.`,
        trail: [
          { label: 'Overleg', path: '/overleg/' },
          { label: sheetName(place), path: sheetPath(place) },
          home,
          part,
        ],
        whole: home,
        cut,
        part,
      }),
    );
  });
}
