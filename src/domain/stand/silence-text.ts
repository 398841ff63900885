import type { LinkedBron } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { Silence } from './silence.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import type { RondeDocument } from './unread.ts';

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
      links: [...linksTo(documents), help],
    })),
    ...read.map((ronde) => ({
      tekst: `De brief van ronde ${ronde.id} is helemaal nagelezen. Er staat niets in over deze uitkomst.`,
      bronnen: ronde.brief
        ? [{ kind: 'kamerstuk', kamerstuk: ronde.brief, plaats: undefined } satisfies LinkedBron]
        : [],
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

/** “de brief van ronde 2025 met 16 bijlagen”: the letter leads, because its page lists the rest. */
function nameOf(documents: readonly RondeDocument[], jaar: string): string {
  const letter = documents.some(({ collection }) => collection === 'kamerstukken');
  const annexes = documents.filter(({ collection }) => collection === 'bijlagen').length;
  const count = annexes === 1 ? 'een bijlage' : `${annexes} bijlagen`;
  if (!letter) return `${count} bij de brief van ronde ${jaar}`;
  return `de brief van ronde ${jaar}${annexes > 0 ? ` met ${count}` : ''}`;
}

function notRead(documents: readonly RondeDocument[]): string {
  const isPart = documents.some(({ data }) => data.gelezen?.mate === 'deels');
  if (documents.length > 1) return 'Wij hebben die stukken nog niet allemaal nagelezen.';
  const name = documents[0]?.collection === 'bijlagen' ? 'die bijlage' : 'die brief';
  return `Wij hebben ${name} nog niet ${isPart ? 'helemaal ' : ''}nagelezen.`;
}

/** The letter, or if that was read the annex; of several annexes the page of the letter, which lists them. */
function linksTo(documents: readonly RondeDocument[]): { label: string; path: string }[] {
  const letter = documents.find(({ collection }) => collection === 'kamerstukken');
  const [first] = documents;
  if (letter) return [{ label: `Kamerstuk ${letter.label}`, path: letter.path }];
  if (first?.collection !== 'bijlagen') return [];
  const parent = first.kamerstuk;
  return documents.length > 1 && parent
    ? [{ label: `Kamerstuk ${parent.label}`, path: `${parent.path}#bijlagen` }]
    : [{ label: first.label, path: first.path }];
}
