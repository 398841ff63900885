import { bronsoortMeaning } from '#domain/meaning/source.ts';
import type { Register } from '#domain/register/register.ts';
import { wordPage } from '#domain/register/word-page.ts';
import { formatCount, uncapitalize } from '#domain/text/plural.ts';
import { bronsoorten } from '#schema/field/words.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** One line of a list of records: its name, and a note below it. */
export interface Entry {
  label: string;
  path: string;
  note?: string;
}

/** Lines under one heading. */
export interface EntrySection {
  key: string;
  label: string;
  entries: readonly Entry[];
}

/** A page with nothing but lines, and its parts when they are too many. */
export interface EntryPage {
  title: string;
  path: string;
  sections: readonly EntrySection[];
  cut: Cut<EntrySection> | undefined;
}

/** A line is short. */
const most = 240;

const cutting: Cutting<EntrySection, Entry> = {
  most,
  mostInPart: most,
  noun: ['regel', 'regels'],
  membersOf: ({ entries }) => entries,
  withMembers: (section, entries) => ({ ...section, entries }),
  levels: [
    {
      per: 'soort',
      keyOf: (_, { key }) => key,
      labelOf: (_, [section]) => section?.label ?? '',
    },
  ],
};

/** The sites that records rest on, by kind of site, the most used first. */
export function bronnenPage({ bronsites }: Pick<Register, 'bronsites'>): EntryPage {
  const sections = bronsoorten.map((soort) => ({
    key: soort,
    label: bronsoortMeaning[soort].label,
    entries: bronsites
      .filter(({ data, citedBy }) => data.soort === soort && citedBy.length > 0)
      .toSorted((a, b) => b.citedBy.length - a.citedBy.length)
      .map(({ label, path, data, citedBy }) => ({
        label,
        path,
        note: `${data.host} · ${formatCount(citedBy.length, 'pagina', 'pagina’s')} van de atlas`,
      })),
  }));
  const noun = ['site', 'sites'] as const;
  // A site has a page below the same address: no key of a kind may be its name.
  const levels: Cutting<EntrySection, Entry>['levels'] = [
    { ...cutting.levels[0], keyOf: (_, { key }) => `soort-${key}` },
  ];
  const path = '/bronnen/';
  return {
    title: 'Bronnen',
    path,
    sections,
    cut: cut(path, sections, { ...cutting, noun, levels }),
  };
}

/** The words that the atlas explains. */
export function begrippenPage({ begrippen }: Pick<Register, 'begrippen'>): EntryPage {
  const path = '/begrippen/';
  const entries = begrippen.map((begrip) => ({
    label: begrip.label,
    path: wordPage(begrip).path,
    note: begrip.data.uitleg,
  }));
  const sections = [{ key: 'alle', label: 'Begrippen', entries }];
  const byLetter: Cutting<EntrySection, Entry> = {
    ...cutting,
    noun: ['begrip', 'begrippen'],
    // A line is a whole explanation.
    most: 200,
    mostInPart: 200,
    levels: [
      {
        per: 'beginletter',
        keyOf: ({ label }) => `letter-${letterOf(label)}`,
        labelOf: (key) => `Begrippen met ${key.slice('letter-'.length).toUpperCase()}`,
      },
    ],
  };
  return { title: 'Begrippen', path, sections, cut: cut(path, sections, byLetter) };
}

/** The first letter of a word, without accents; `0` for anything else. */
function letterOf(label: string): string {
  const letter = label.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(letter) ? letter : '0';
}

/** A page for each part of those pages. */
export function entryParts(
  register: Pick<Register, 'bronsites' | 'begrippen'>,
): PartPage<EntrySection>[] {
  return [bronnenPage(register), begrippenPage(register)].flatMap(({ title, path, cut: own }) =>
    (own?.parts ?? []).flatMap((part) => {
      const whole = { label: title, path };
      return own === undefined
        ? []
        : withOwnParts({
            title: `${title}: ${uncapitalize(part.label)}`,
            heading: part.label,
            kicker: title,
            description: `${title}: ${uncapitalize(part.label)}.`,
            trail: [whole, part],
            whole,
            cut: own,
            part,
          });
    }),
  );
}
