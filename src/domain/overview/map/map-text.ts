import { capitalize, formatCount } from '#domain/text/plural.ts';
import type { MapView } from './map-views.ts';

/** More names than this are easier to find in the list. */
const mostNamed = 3;
const list = new Intl.ListFormat('nl');

/** The answer of a map in one or two Dutch sentences: how many outcomes, and where the most and the fewest. */
export function mapSentence({
  provincies,
  distinct,
}: Pick<MapView, 'provincies' | 'distinct'>): string {
  if (distinct.length === 0) return 'Nu telt hier geen enkele uitkomst voor een provincie.';
  const counts = provincies.map(({ count }) => count);
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  const namesWith = (count: number) =>
    provincies.filter((row) => row.count === count).map(({ place }) => place.label);
  const total = `${formatCount(distinct.length, 'uitkomst telt', 'uitkomsten tellen')} voor een of meer provincies.`;
  if (most === fewest) return `${total} Elke provincie heeft er ${most}.`;
  const parts = [
    { verb: `de meeste (${most})`, members: namesWith(most) },
    { verb: fewest === 0 ? 'geen enkele' : `de minste (${fewest})`, members: namesWith(fewest) },
  ].flatMap(({ verb, members }) =>
    members.length > mostNamed ? [] : [`${verb} voor ${list.format(members)}`],
  );
  return parts.length === 0 ? total : `${total} ${capitalize(parts.join(', '))}.`;
}
