import type { RondeNode } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { formatCount, uncapitalize } from '#domain/text/plural.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import type { Silence } from './silence.ts';
import { documentsOf, type RondeDocument } from './unread.ts';

/** Where readers find how they can help to read. */
const help = { label: 'Help mee lezen', path: '/bijdragen/' };
/** Where readers find how the atlas tells not looked from not found. */
const how = { label: 'Wat dit betekent', path: '/over/statussen/#geen-bericht' };

/** What is not known, and why, in Dutch sentences: what was not read, what was read in vain, and what was searched. */
export function silenceSentences({ unread, read, searched }: Silence): ComputedSentence[] {
  return [
    ...unread.map(unreadSentence),
    ...read.map(readSentence),
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

/** A document that nobody read is no source of what it does not say: the sentence only leads to it. */
function unreadSentence({ ronde, documents }: Silence['unread'][number]): ComputedSentence {
  return {
    tekst: `Daarna verscheen de brief van ronde ${ronde.id}. ${notRead(ronde, documents)}`,
    bronnen: [],
    links: [linkTo(ronde, documents), help].filter((link) => link !== undefined),
  };
}

function notRead({ brief }: RondeNode, documents: readonly RondeDocument[]): string {
  const annexes = documents.filter((one) => one !== brief).length;
  const ofAnnexes = formatCount(annexes, 'bijlage', 'bijlagen');
  if (annexes === documents.length)
    return `Die hebben wij nagelezen, maar ${ofAnnexes} nog niet helemaal.`;
  const part = brief?.data.gelezen?.mate === 'deels' ? 'helemaal ' : '';
  const also = annexes === 0 ? '' : `, en ${ofAnnexes} ook niet`;
  return `Wij hebben die brief nog niet ${part}nagelezen${also}.`;
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

function readSentence(ronde: RondeNode): ComputedSentence {
  const { brief } = ronde;
  const isAlone = documentsOf(ronde).length === 1;
  return {
    tekst: `De brief van ronde ${ronde.id} is ${isAlone ? '' : 'met alle bijlagen '}helemaal nagelezen. Er staat niets in over deze uitkomst.`,
    bronnen: brief ? [{ kind: 'kamerstuk', kamerstuk: brief, plaats: undefined }] : [],
    links: [],
  };
}
