import { outcomes } from './by-ronde.ts';
import { byThema } from './by-thema.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';
import type { AfspraakNode, RondeNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { type Plaats, plaatsOf } from '#domain/register/plaats.ts';
import { rondeLists } from '#domain/werkwoord/ronde-lists.ts';
import { type VerbStep, verbSteps, verbsOf } from '#domain/werkwoord/verbs.ts';

/** Outcomes of a ronde under one word, by their titles. */
export interface TitleGroup {
  section: { id: string; title: string; lead: string };
  id?: string;
  title: string;
  items: readonly TitleItem[];
}

/** An outcome, and where its verb is in the document. */
export interface TitleItem {
  afspraak: AfspraakNode;
  plaats?: Plaats | undefined;
}

/** A page about the words of a ronde: its groups, and its parts when they are too long. */
export interface TitlesPage {
  ronde: RondeNode;
  title: string;
  path: string;
  groups: readonly TitleGroup[];
  cut: Cut<TitleGroup> | undefined;
}

/** Titles weigh less than rows of a list, but a verb has its place beside it. */
const most = 240;

const cutting: Cutting<TitleGroup, TitleItem> = {
  most,
  mostInPart: most,
  noun: outcomes,
  membersOf: ({ items }) => items,
  withMembers: (group, items) => ({ ...group, items }),
  levels: [byThema(({ afspraak }) => afspraak)],
};

/** The page with the verbs of a ronde: by verb, then what has none. */
export function verbsPage(ronde: RondeNode): TitlesPage {
  const { groups, open, unread } = verbsOf(ronde.afspraken);
  const verbs = {
    id: 'opgenomen',
    title: 'Naar werkwoord',
    lead: 'Zoals het in het stuk staat, met de plaats; het meest gebruikte eerst.',
  };
  const without = {
    id: 'zonder',
    title: 'Zonder werkwoord',
    lead: 'Niet opgenomen is iets anders dan niet gelezen.',
  };
  return pageOf(ronde, `Werkwoorden in ronde ${ronde.id}`, verbsPath(ronde), [
    ...groups.map(({ citaat, afspraken }) => ({
      section: verbs,
      title: `“${citaat}”`,
      items: afspraken.map((afspraak) => ({
        afspraak,
        plaats: afspraak.werkwoord && plaatsOf(afspraak.werkwoord.bron),
      })),
    })),
    { section: without, id: 'niet-opgenomen', title: 'Niet opgenomen', items: asItems(open) },
    { section: without, id: 'niet-gelezen', title: 'Stuk niet gelezen', items: asItems(unread) },
  ]);
}

/** The pages with the outcomes of a ronde by soort and by toetsbaarheid, in the order of `rondeLists`. */
export function listPages(ronde: RondeNode): TitlesPage[] {
  return rondeLists.map((list) => {
    const section = { id: 'uitkomsten', title: 'Uitkomsten', lead: list.lead };
    const groups = list
      .groupsOf(ronde.afspraken)
      .map(({ id, title, items }) => ({ section, id, title, items: asItems(items) }));
    const path = `${verbsPath(ronde)}${list.id}/`;
    return pageOf(ronde, `${list.title} in ronde ${ronde.id}`, path, groups);
  });
}

/** A page for each part of every such page that is too long. */
export function titleParts({ rondes }: Pick<Register, 'rondes'>): PartPage<TitleGroup>[] {
  return rondes
    .filter(({ afspraken }) => afspraken.length > 0)
    .flatMap((ronde) => [verbsPage(ronde), ...listPages(ronde)])
    .flatMap(({ ronde, title, path, cut: own }) => partsOf(ronde, title, path, own));
}

/** Steps from an outcome to one that continues it, of which both documents were read or not. */
export interface StepSection {
  isRead: boolean;
  steps: readonly VerbStep[];
}

/** The page that sets the verbs of a ronde beside those of the rondes before: its lists, and its parts when they are too long. */
export function stepsPage(ronde: RondeNode): {
  title: string;
  path: string;
  sections: readonly StepSection[];
  cut: Cut<StepSection> | undefined;
} {
  const path = `${verbsPath(ronde)}voortzettingen/`;
  const steps = verbSteps(ronde.afspraken);
  const sections = [true, false].map((isRead) => ({
    isRead,
    steps: steps.filter((step) => step.isRead === isRead),
  }));
  return {
    title: `Hoe het woord verandert in ronde ${ronde.id}`,
    path,
    sections,
    cut: cut(path, sections, stepCutting),
  };
}

const stepCutting: Cutting<StepSection, VerbStep> = {
  noun: ['voortzetting', 'voortzettingen'],
  membersOf: ({ steps }) => steps,
  withMembers: ({ isRead }, steps) => ({ isRead, steps }),
  levels: [byThema(({ after }) => after)],
};

/** A page for each part of every such page that is too long. */
export function stepParts({ rondes }: Pick<Register, 'rondes'>): PartPage<StepSection>[] {
  return rondes.flatMap((ronde) => {
    const { title, path, cut: own } = stepsPage(ronde);
    return partsOf(ronde, title, path, own);
  });
}

function partsOf<Section>(
  ronde: RondeNode,
  title: string,
  path: string,
  own: Cut<Section> | undefined,
): PartPage<Section>[] {
  if (!own) return [];
  const whole = { label: title, path };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${title}: ${part.label}`,
      heading: part.label,
      kicker: title,
      description: `${title}: ${part.label}.`,
      trail: [
        { label: 'Werkwoorden', path: '/werkwoorden/' },
        { label: `Ronde ${ronde.id}`, path: verbsPath(ronde) },
        ...(path === verbsPath(ronde) ? [] : [whole]),
        part,
      ],
      whole,
      cut: own,
      part,
    }),
  );
}

function pageOf(
  ronde: RondeNode,
  title: string,
  path: string,
  groups: readonly TitleGroup[],
): TitlesPage {
  return { ronde, title, path, groups, cut: cut(path, groups, cutting) };
}

function verbsPath({ id }: RondeNode): string {
  return `/werkwoorden/${id}/`;
}

function asItems(afspraken: readonly AfspraakNode[]): TitleItem[] {
  return afspraken.map((afspraak) => ({ afspraak }));
}
