import type { Dice } from './dice.ts';
import {
  activities,
  adjectives,
  agreements,
  firstParts,
  followUps,
  means,
  news,
  places,
  secondParts,
} from './words.ts';

/** What an outcome is about: every text about it uses these words. */
export interface Subject {
  what: string;
  activity: string;
  place: string;
}

/** Writes Dutch-looking texts. */
export interface Prose {
  subject(): Subject;
  /** A title that it has not given before. The words are short enough to stay within the 160 characters of the schema. */
  title(subject: Subject): string;
  /** What was agreed, in two to five sentences. */
  agreement(subject: Subject, who: string): string;
  /** The same text with another last sentence, as when an outcome is agreed again. */
  revise(text: string, subject: Subject): string;
  /** One to three sentences of background. */
  background(subject: Subject): string;
  /** What happened, in one or two sentences. */
  event(subject: Subject): string;
  /** A compound noun, sometimes after an adjective; some are far more common than others. */
  noun(): string;
}

/** A writer whose choices come from these dice. It remembers its titles, so one corpus needs one writer. */
export function createProse(dice: Dice): Prose {
  const titles = new Set<string>();
  const noun = () => {
    const compound = dice.pickOften(firstParts) + dice.pickOften(secondParts);
    return dice.chance(0.35) ? `${dice.pickOften(adjectives)} ${compound}` : compound;
  };
  const fill = (template: string, { what, activity, place }: Subject, who: string) =>
    capital(
      template
        .replaceAll('{wie}', who)
        .replaceAll('{wat}', what)
        .replaceAll('{doen}', activity)
        .replaceAll('{waar}', place)
        .replaceAll('{ander}', noun())
        .replaceAll('{getal}', `${(dice.below(80) + 2) * 50}`),
    );
  const more = (subject: Subject, count: number) =>
    Array.from({ length: count }, () => fill(dice.pick(followUps), subject, ''));
  return {
    noun,
    subject: () => ({
      what: noun(),
      activity: dice.pickOften(activities),
      place: dice.pickOften(places),
    }),
    title: ({ what, activity, place }) => {
      let title = capital(`${what} ${activity} in ${place}`);
      if (dice.chance(0.4)) title += ` ${dice.pickOften(means)}`;
      for (let count = 2; titles.has(title.toLowerCase()); count += 1) {
        title = capital(`${what} ${activity} in ${place} en ${dice.pick(places)}, deel ${count}`);
      }
      titles.add(title.toLowerCase());
      return title;
    },
    agreement: (subject, who) =>
      [fill(dice.pick(agreements), subject, who), ...more(subject, 1 + dice.below(4))].join(' '),
    revise: (text, subject) =>
      [...text.split(/(?<=\.) /).slice(0, -1), ...more(subject, 1)].join(' '),
    background: (subject) => more(subject, 1 + dice.below(3)).join(' '),
    event: (subject) =>
      [fill(dice.pick(news), subject, ''), ...more(subject, dice.below(2))].join(' '),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
