import { soortMeaning } from '#domain/meaning/soort.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import { mijlpalenOf } from '#domain/mijlpalen/mijlpaal.ts';
import { newsOf } from '#domain/mijlpalen/news.ts';
import type { AfspraakNode, ProvincieNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import type { ApiEdition } from '#exports/api/api-files.ts';
import { badgeSvg } from './badge.ts';
import { cardPage } from './card-page.ts';
import { badgePath, cardPath } from './card-path.ts';

/** How many events a card of a provincie has. */
const mostNews = 3;

/** A card for each outcome and provincie, and a badge for each outcome; none when files per record are switched off. */
export function cardFiles({ register, addresses, peildatum, perRecord }: ApiEdition): ExportFile[] {
  if (!perRecord) return [];
  const page = (
    node: AfspraakNode | ProvincieNode,
    kicker: () => string,
    lines: () => string[],
  ) => ({
    path: cardPath(node.collection, node.id),
    type: 'text/html',
    make: () =>
      cardPage({
        kicker: kicker(),
        title: node.label,
        lines: lines(),
        address: addresses.permanent(node.collection, node.id),
      }),
  });
  return [
    ...register.afspraken.flatMap((node) => [
      page(
        node,
        () => `${soortMeaning[node.data.soort].label}, ronde ${node.data.ronde}`,
        () => [`Stand: ${standLine(node, peildatum)}.`],
      ),
      {
        path: badgePath(node.id),
        type: 'image/svg+xml',
        make: () => badgeSvg('Stand', standLine(node, peildatum)),
      },
    ]),
    ...register.provincies.map((node) =>
      page(
        node,
        () => 'Provincie: wat er het laatst gebeurde',
        () => newsLines(node, peildatum),
      ),
    ),
  ];
}

/** The last known stand, and the day of the event that gave it: “Loopt, 12 juni 2025”. */
function standLine(node: AfspraakNode, asOf: string): string {
  const { status, since } = standOf(node, asOf);
  const { label } = statusMeaning[status];
  return since ? `${label}, ${formatDatum(since.event.datum)}` : label;
}

function newsLines({ afspraken }: ProvincieNode, asOf: string): string[] {
  const news = newsOf(mijlpalenOf(afspraken, asOf), mostNews);
  if (news.length === 0)
    return ['Geen bron meldde nog iets over een uitkomst die deze provincie noemt.'];
  return news.map(
    ({ datum, label, what }) => `${formatDatum(datum)}: ${label} (${uncapitalize(what)})`,
  );
}
