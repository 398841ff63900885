import { soortMeaning, soortPlural, toetsbaarheidMeaning } from '#domain/meaning/soort.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { capitalize } from '#domain/text/plural.ts';
import { soorten, toetsbaarheden } from '#schema/field/words.ts';

/** One way to divide the outcomes of a ronde, on a page of its own: together they would list every outcome twice. */
export interface RondeList {
  /** The end of its path. */
  id: string;
  title: string;
  lead: string;
  /** Where its words are explained. */
  about: string;
  /** Every outcome in one group; a group can be empty. */
  groupsOf(afspraken: readonly AfspraakNode[]): {
    id: string;
    title: string;
    items: readonly AfspraakNode[];
  }[];
}

export const rondeLists: readonly RondeList[] = [
  {
    id: 'soorten',
    title: 'Soorten',
    lead: 'Alleen een afspraak is tussen partijen afgesproken.',
    about: '/over/statussen/#soorten',
    groupsOf: (afspraken) =>
      soorten.map((soort) => {
        const items = afspraken.filter(({ data }) => data.soort === soort);
        const title = items.length === 1 ? soortMeaning[soort].label : soortPlural[soort];
        return { id: soort, title: capitalize(title), items };
      }),
  },
  {
    id: 'toetsbaarheid',
    title: 'Toetsbaarheid',
    lead: 'Hoe goed achteraf is na te gaan of iets is gebeurd. De redactie kiest dat woord (afgeleid uit wat er staat).',
    about: '/werkwoorden/methode/#toetsbaarheid',
    groupsOf: (afspraken) =>
      [...toetsbaarheden, undefined].map((word) => ({
        id: `toets-${word ?? 'open'}`,
        title: word === undefined ? 'Nog open' : toetsbaarheidMeaning[word].label,
        items: afspraken.filter(({ data }) => data.toetsbaarheid === word),
      })),
  },
];
