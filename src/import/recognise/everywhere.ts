const few = '(?<!(?:diverse|enkele|sommige|meeste|betrokken|andere|drie|vier|vijf|zes|zeven|\\d) )';

/** Every provincie, in so many words. */
const provincies =
  /(?<![\p{L}-])(?:alle|iedere|ieder van de|elke|elk van de|per|overige|twaalf|12) provincies?(?![\p{L}-])/iu;
/** The provincies as one layer of government. */
const bare = /(?<![\p{L}-])provincies?(?![\p{L}-])/iu;

/** Whether a text speaks of every provincie. */
export function saysEveryProvincie(text: string): boolean {
  return provincies.test(text);
}

/** Whether a text speaks of provincies without a name. */
export function saysProvincie(text: string): boolean {
  return bare.test(text);
}

/**
 * Whether a text speaks of every NOVEX area.
 * @param count how many there are
 */
export function saysEveryGebied(text: string, count: number): boolean {
  const word = 'NOVEX-gebied(?:en)?(?![\\p{L}-])';
  const every = `(?:alle|elk|ieder|per|een|van de|de|alle|in de|${count}|zestien)`;
  return new RegExp(`(?<![\\p{L}-])${few}${every} (?:${count} )?${word}`, 'iu').test(text);
}

/** A group of areas that a letter gives a name, such as “NOVEX-verstedelijkingsgebieden”. */
export interface GroupMention {
  group: string;
  start: number;
  end: number;
  /** Whether it is the whole group, and not “diverse …”. */
  isWhole: boolean;
}

const groups =
  /(?<before>(?<![\p{L}\d])[\p{L}\d]{1,20})?(?<gap>\s{0,3})(?<group>(?:landelijke|stedelijke)\sNOVEX-gebieden|NOVEX-(?:verstedelijkings|haven-? ?\/?-?industrie-?)gebieden)(?![\p{L}-])/giu;

/** Where a text speaks of a group of areas. */
export function groupsIn(text: string): GroupMention[] {
  return [...text.matchAll(groups)].map((match) => {
    const { before = '', gap = '', group = '' } = match.groups ?? {};
    const start = match.index + before.length + gap.length;
    const isPart =
      /^(?:diverse|enkele|sommige|nieuwe|andere|twee|drie|vier|vijf|zes|zeven|acht|\d+)$/i;
    return {
      group: group.toLowerCase(),
      start,
      end: start + group.length,
      isWhole: !isPart.test(before),
    };
  });
}
