import { hasInferredTermijn } from '#domain/register/inferred.ts';
import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import { documentOf, isUnread, plaatsOf } from '#domain/register/plaats.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { mailtoLink } from '#domain/text/mailto.ts';
import { momentsOf, type NavraagMoment } from './moments.ts';
import { type Reason, reasonOf } from './reason.ts';

/** A ready question about one outcome, short, because it is on nearly every page: the same words as e-mail and as letter. */
export interface Question {
  subject: string;
  /** The paragraphs; the last is the address of the page. */
  letter: readonly string[];
}

/**
 * What makes the same letter a Woo request: that it asks for documents, and the norm. What they are about is in the letter
 * (artikel 4.1, lid 4), and why somebody wants to know needs no word (lid 3).
 */
export const wooSentence =
  'Ik vraag om de documenten waarin dit staat (artikel 4.1 Wet open overheid).';

/**
 * The question about an outcome on a day; `undefined` when the atlas waits for no news of it. What it says follows from the
 * stand, its silence and whether its document was read, so that it is true of this outcome: one that is over its termijn is asked otherwise than one of
 * which a later paper was not read.
 * @param address of the page of the outcome
 * @param asOf the day of the stand, `YYYY-MM-DD`: earlier questions and answers of later days are not known
 */
export function questionOf(
  { label, data, bron, navragen }: Pick<AfspraakNode, 'label' | 'data' | 'bron' | 'navragen'>,
  stand: Stand,
  address: string,
  asOf: string,
): Question | undefined {
  const reason = reasonFor({ data, bron }, stand);
  if (!reason) return undefined;
  const source = bron ? ` (${sourceText(bron)})` : '';
  return {
    subject: label,
    letter: [
      'Geachte mevrouw, heer,',
      `${reason.asked} “${label}”, Bestuurlijke Overleggen Leefomgeving ${data.ronde}${source}?`,
      [reason.said, ...earlierText(momentsOf(navragen, asOf))].join(' '),
      address,
    ],
  };
}

/** Why to ask about an outcome with this stand; `undefined` when the atlas waits for no news of it. */
export function reasonFor(
  { data, bron }: Pick<AfspraakNode, 'data' | 'bron'>,
  stand: Stand,
): Reason | undefined {
  const document = documentOf(bron);
  return reasonOf(
    stand,
    hasInferredTermijn({ data }),
    document !== undefined && isUnread(document),
  );
}

/** The last answer, and the last question without one: that nobody asked goes without saying. */
function earlierText(moments: readonly NavraagMoment[]): string[] {
  const answers = moments.filter(({ kind }) => kind === 'beantwoord');
  const answered = new Set(answers.map(({ navraag }) => navraag));
  const answer = answers.at(-1);
  const open = moments.findLast(({ navraag }) => !answered.has(navraag));
  const who = ({ navraag }: NavraagMoment) => navraag.partij?.label ?? navraag.data.partij;
  return [
    ...(answer
      ? [`Het antwoord van ${who(answer)} van ${formatDatum(answer.datum)} is bekend.`]
      : []),
    ...(open ? [`Dit is ook op ${formatDatum(open.datum)} gevraagd aan ${who(open)}.`] : []),
  ];
}

/** The address that opens the question as an e-mail. */
export function questionLink({ subject, letter }: Question, to: readonly string[]): string {
  const lines = letter.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
  return mailtoLink({ to, subject, lines });
}

/** The place as somebody outside the atlas finds it: with its paper, or the address of its page. */
export function sourceText(bron: LinkedBron): string {
  if (bron.kind === 'web') return `${bron.titel}, ${bron.url}`;
  const plaats = plaatsOf(bron);
  if (bron.kind === 'kamerstuk') return `Kamerstuk ${plaats?.label ?? ''}`;
  const paper = plaats?.paper ? `, Kamerstuk ${plaats.paper.label}` : '';
  return `${plaats?.label ?? ''}${paper}`;
}
