import { compareText } from '#domain/text/order.ts';
import { emptyLists, type SinceKey, type SinceLists } from './since.ts';

/** How many developments one list of a page shows in full; a longer list stands on a page for each ronde it is about. */
export const mostDevelopments = 60;

/** The lists of what became of earlier outcomes, in the order of the page; `none` is what an empty one says. */
export const sinceHeadings: readonly { key: SinceKey; id: string; title: string; none: string }[] =
  [
    {
      key: 'reached',
      id: 'gehaald',
      title: 'Helemaal of deels gehaald',
      none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij gereed of deels gereed is.',
    },
    {
      key: 'lapsed',
      id: 'vervallen',
      title: 'Vervallen',
      none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij vervallen is.',
    },
    {
      key: 'changed',
      id: 'veranderd',
      title: 'Veranderd',
      none: 'Van geen enkele uitkomst veranderde de stand, de inhoud of de termijn op een andere manier.',
    },
    {
      key: 'heard',
      id: 'gehoord',
      title: 'Nieuws, maar dezelfde stand',
      none: 'Verder is er geen nieuws gevonden.',
    },
    {
      key: 'continued',
      id: 'voortgezet',
      title: 'Voortgezet',
      none: 'Verder ging in deze tijd volgens de atlas geen enkele eerdere uitkomst door in een nieuwe.',
    },
    {
      key: 'silent',
      id: 'stil',
      title: 'Stil',
      none: 'Over elke uitkomst die nog liep, is iets gevonden.',
    },
  ];

/**
 * The lists for each ronde that the outcomes are of, the oldest first; empty when every list fits on the page itself.
 */
export function sinceParts(since: SinceLists): Map<string, SinceLists> {
  const isCut = sinceHeadings.some(({ key }) => since[key].length > mostDevelopments);
  const rondes = new Map<string, SinceLists>();
  if (!isCut) return rondes;
  for (const { key } of sinceHeadings) {
    for (const development of since[key]) {
      const { ronde } = development.afspraak.data;
      const part = rondes.get(ronde) ?? emptyLists();
      part[key].push(development);
      rondes.set(ronde, part);
    }
  }
  return new Map([...rondes].toSorted(([a], [b]) => compareText(a, b)));
}
