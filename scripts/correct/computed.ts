import type { Register } from '#domain/register/register.ts';
import { lifetimeOf } from '#domain/stand/lifetime.ts';
import { pressOnly } from '#domain/stand/press-only.ts';
import { lastSearch } from '#domain/stand/silence.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { plainTypography } from './visible-text.ts';

/**
 * Where words come from that the atlas computed for the page of an outcome, in Dutch; `undefined` when it computed no such
 * words there.
 * @param words without typography
 * @param asOf the day that the site counts from, `YYYY-MM-DD`
 */
export function originOf(
  register: Register,
  afspraakId: string,
  words: string,
  asOf: string,
): string | undefined {
  const afspraak = register.find('afspraken', afspraakId);
  if (!afspraak) return undefined;
  const stand = standOf(afspraak, asOf);
  const press = pressOnly(afspraak, stand);
  const last = lastSearch(afspraak.data.gezocht ?? [], asOf);
  const origins: [string, string[]][] = [
    [
      'uit het verloop: de datum, de gebeurtenis en de stand van elke stap. Klopt een stap niet, noem dan die stap; ontbreekt er een, meld dan een nieuwe stand',
      [
        formatStand(stand),
        ...sourcedStand(afspraak, stand).map(({ tekst }) => tekst),
        ...lifetimeOf(afspraak, asOf).map(({ tekst }) => tekst),
        ...(press ? [press.tekst] : []),
      ],
    ],
    [
      'uit het veld “gezocht”, waarin staat wanneer en waar iemand zocht',
      last
        ? [`Laatst gezocht op ${formatDatum(last.datum)}: ${last.waar}.`]
        : ['Nog niemand heeft gezocht hoe dit verder ging.'],
    ],
  ];
  if (afspraak.data.verloop.some(({ datum }) => plainTypography(formatDatum(datum)) === words)) {
    return 'uit de datum van een stap in het verloop';
  }
  return origins.find(([, texts]) =>
    texts.some((text) => isPartOf(words, plainTypography(text))),
  )?.[0];
}

/** As `originOf`, for a page that shows outcomes in a list: the line with the stand of one of them. */
export function originInList(register: Register, words: string, asOf: string): string | undefined {
  const isStand = register.afspraken.some(
    (afspraak) => plainTypography(formatStand(standOf(afspraak, asOf))) === words,
  );
  return isStand ? 'uit het verloop van de uitkomst die ernaast staat' : undefined;
}

/** Whether one of two texts holds the other. A few letters are a part of everything, so those do not count. */
function isPartOf(words: string, computed: string): boolean {
  const enough = 8;
  return (
    (words.length >= enough && computed.includes(words)) ||
    (computed.length >= enough && words.includes(computed))
  );
}
