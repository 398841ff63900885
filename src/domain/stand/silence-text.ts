import type { LinkedBron, RondeNode } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { formatCount } from '#domain/text/plural.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import type { Silence } from './silence.ts';
import { documentsOf, type RondeDocument, unreadOf } from './unread.ts';

/** Where readers find how the atlas tells not looked from not found. */
const how = { label: 'Wat dit betekent', path: '/over/statussen/#geen-bericht' };

/**
 * What is not known, as pieces of one sentence without a capital: what was not read, what was read in vain, and what was
 * searched. A document that nobody read is no source of what it does not say: the piece only leads to it.
 */
export function silenceClauses({ unread, read, searched }: Silence): ComputedSentence[] {
  return [
    ...unread.map((ronde) => ({
      tekst: notRead(ronde, unreadOf(ronde)),
      bronnen: [],
      links: [linkTo(ronde, unreadOf(ronde)), how].filter((link) => link !== undefined),
    })),
    ...read.map((ronde) => ({ tekst: readInVain(ronde), bronnen: letterOf(ronde), links: [] })),
    ...(searched
      ? [
          {
            tekst: `op ${formatDatum(searched.datum)} is gezocht, zonder iets te vinden`,
            bronnen: [],
            links: [how],
          },
        ]
      : []),
  ];
}

function notRead({ id, brief }: RondeNode, documents: readonly RondeDocument[]): string {
  const annexes = documents.filter((one) => one !== brief).length;
  const ofAnnexes = formatCount(annexes, 'bijlage', 'bijlagen');
  if (annexes === documents.length) {
    const are = annexes === 1 ? 'is' : 'zijn';
    return `bij de brief van ronde ${id}, die daarna kwam, ${are} ${ofAnnexes} nog niet helemaal nagelezen`;
  }
  const part = brief?.data.gelezen?.mate === 'deels' ? 'helemaal ' : '';
  const also = annexes === 0 ? '' : `, en ${ofAnnexes} ook niet`;
  return `de brief van ronde ${id} kwam daarna en is nog niet ${part}nagelezen${also}`;
}

/** The letter, or if only annexes were not read: the annex, or the list of them on the page of the letter. */
function linkTo(
  { brief }: RondeNode,
  documents: readonly RondeDocument[],
): { label: string; path: string } | undefined {
  const [first, ...others] = documents;
  if (!brief || !first) return undefined;
  if (first === brief) return { label: `Kamerstuk ${brief.label}`, path: brief.path };
  return others.length === 0
    ? { label: first.label, path: first.path }
    : { label: `Kamerstuk ${brief.label}`, path: `${brief.path}#bijlagen` };
}

function readInVain(ronde: RondeNode): string {
  const annexes = documentsOf(ronde).length === 1 ? '' : 'met alle bijlagen ';
  return `de brief van ronde ${ronde.id} is ${annexes}helemaal nagelezen en zegt er niets over`;
}

function letterOf({ brief }: RondeNode): LinkedBron[] {
  return brief ? [{ kind: 'kamerstuk', kamerstuk: brief, plaats: undefined }] : [];
}
