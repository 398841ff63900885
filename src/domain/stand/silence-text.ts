import type { LinkedBron } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { Silence } from './silence.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import { documentsOf, type RondeDocument } from './unread.ts';

/** Where readers find how they can help to read. */
const help = { label: 'Help mee lezen', path: '/bijdragen/' };
/** Where readers find how the atlas tells not looked from not found. */
const how = { label: 'Wat dit betekent', path: '/over/statussen/#geen-bericht' };

/** What is not known, and why, in Dutch sentences: what was not read, what was read in vain, and what was searched. */
export function silenceSentences({ unread, read, searched }: Silence): ComputedSentence[] {
  return [
    ...unread.map(({ ronde, documents }) => ({
      tekst: `Daarna verscheen ${nameOf(documents, ronde.id)}. ${notRead(documents)}`,
      // A document that nobody read is no source of what it does not say.
      bronnen: [],
      links: [...documents.map(({ label, path }) => ({ label: `Kamerstuk ${label}`, path })), help],
    })),
    ...read.map((ronde) => ({
      tekst: `De brief van ronde ${ronde.id} is helemaal nagelezen. Er staat niets in over deze uitkomst.`,
      bronnen: documentsOf(ronde).map((kamerstuk): LinkedBron => ({
        kind: 'kamerstuk',
        kamerstuk,
        plaats: undefined,
      })),
      links: [],
    })),
    ...(searched
      ? [
          {
            tekst: `Op ${formatDatum(searched.datum)} is gezocht, zonder iets te vinden: ${uncapitalize(searched.waar)}.`,
            bronnen: [],
            links: [how],
          },
        ]
      : []),
  ];
}

function nameOf(documents: readonly RondeDocument[], jaar: string): string {
  return documents.length === 1
    ? `de brief van ronde ${jaar}`
    : `een aantal stukken van ronde ${jaar}`;
}

function notRead(documents: readonly RondeDocument[]): string {
  const [first, ...others] = documents;
  const part = first?.data.gelezen?.mate === 'deels' ? 'helemaal' : '';
  return others.length === 0
    ? `Wij hebben die brief nog niet ${part === '' ? '' : `${part} `}nagelezen.`
    : 'Wij hebben die stukken nog niet allemaal nagelezen.';
}
