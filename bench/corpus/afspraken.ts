import { firstStatus } from '../../src/domain/register/soort-rules.ts';
import type { Soort } from '../../src/schema/field/words.ts';
import type { Afspraak } from '../../src/schema/record/afspraak.ts';
import { afspraak, gebeurtenis } from '../../tests/support/builders.ts';
import {
  gebieden,
  landsdelen,
  localPartijen,
  nameOf,
  nationalPartijen,
  programmas,
  provincies,
  regios,
  themas,
} from './base.ts';
import type { Dice } from './dice.ts';
import type { Prose, Subject } from './prose.ts';
import type { CorpusRonde } from './rondes.ts';
import { addEvents, isSettled, makeTermijn } from './verloop.ts';

/** A generated afspraak and what it is about. */
export interface Made {
  /** Ronde and file name, as in the real atlas. */
  id: string;
  data: Afspraak;
  subject: Subject;
}

const soorten: readonly [Soort, ...Soort[]] = [
  'afspraak',
  'aankondiging',
  'traject',
  'voornemen',
  'besluit',
];
/** How many afspraken cite the same paragraph of the letter. */
const perAlinea = 2;

/**
 * The afspraken of one ronde. About a third continue an unsettled one of the ronde before (`vervolgOp`), and a few of those
 * continue two; some others are split off from one that was continued (`gesplitstUit`).
 * @param before the afspraken of the previous ronde
 * @param papers ids of kamerstukken to refer to
 */
export function makeAfspraken(
  ronde: CorpusRonde,
  count: number,
  before: readonly Made[],
  papers: readonly string[],
  dice: Dice,
  prose: Prose,
): Made[] {
  const made: Made[] = [];
  const perThema = new Map<string, number>();
  const parents = before.filter(({ data }) => !isSettled(data.verloop));
  let nextParent = 0;
  for (let index = 0; index < count; index += 1) {
    const parent = dice.chance(0.35) ? parents[nextParent++] : undefined;
    const merged = parent && dice.chance(0.08) ? parents[nextParent++] : undefined;
    const subject = parent?.subject ?? prose.subject();
    const thema = parent?.data.themas?.[0] ?? dice.pickOften(themas);
    const place = parent?.data ?? makePlace(dice);
    const nr = perThema.get(thema) ?? 0;
    perThema.set(thema, nr + 1);
    const bron = { kamerstuk: ronde.brief, sectie: thema, alinea: Math.floor(nr / perAlinea) + 1 };
    const soort = dice.pickOften(soorten);
    const data = afspraak(prose.title(subject), {
      tekst:
        parent && dice.chance(0.6)
          ? prose.revise(parent.data.tekst, subject)
          : prose.agreement(subject, whoOf(place)),
      soort,
      toetsbaarheid: dice.pick(['concreet', 'procesafspraak', 'intentie']),
      ronde: String(ronde.jaar),
      bron,
      partijen: partijenOf(place, dice),
      provincies: place.provincies,
      gebieden: place.gebieden,
      landsdelen: place.landsdelen,
      themas: [
        thema,
        ...dice.sample(
          themas.filter((other) => other !== thema),
          dice.below(3),
        ),
      ],
      programmas: dice.sample(programmas, dice.below(3)),
      kamerstukken: dice.sample(papers, dice.below(2)),
      verloop: [gebeurtenis({ datum: ronde.letterDay, toelichting: prose.event(subject), bron })],
    });
    if (dice.chance(0.4)) data.toelichting = background(subject, papers, dice, prose);
    if (dice.chance(0.4)) data.termijn = makeTermijn(ronde.jaar, dice);
    if (dice.chance(0.05))
      data.bedrag = { euro: (1 + dice.below(400)) * 250_000, tekst: `Voor ${prose.noun()}.` };
    if (dice.chance(0.1)) data.regios = dice.sample(Object.keys(regios), 1);
    if (dice.chance(0.5)) data.opmerking = `De brief zegt niet wanneer ${prose.noun()} klaar is.`;
    if (dice.chance(0.2) && made.length > 0)
      data.verwant = [made[dice.below(made.length)]?.id ?? ''];
    if (parent) data.vervolgOp = [parent, ...(merged ? [merged] : [])].map(({ id }) => id);
    const taken = parents[nextParent - 1];
    if (!parent && taken && dice.chance(0.04)) data.gesplitstUit = [taken.id];
    for (const event of data.verloop) event.status = firstStatus(soort, data.bedrag !== undefined);
    addEvents(data.verloop, soort, subject, dice, prose);
    made.push({ id: `${ronde.jaar}/${slugOf(data.titel)}-${index}`, data, subject });
  }
  return made;
}

type PlaceOf = Pick<Afspraak, 'provincies' | 'gebieden' | 'landsdelen'>;

function makePlace(dice: Dice): PlaceOf {
  const kind = dice.below(20);
  if (kind === 0) return { provincies: 'alle', gebieden: [], landsdelen: [] };
  if (kind === 1) return { provincies: [], gebieden: 'alle', landsdelen: [] };
  if (kind < 5) {
    const [landsdeel, members] = dice.sample(Object.entries(landsdelen), 1)[0] ?? ['noord', []];
    return { provincies: [...members], gebieden: [], landsdelen: [landsdeel] };
  }
  if (kind < 10) {
    const [gebied, members] = dice.sample(Object.entries(gebieden), 1)[0] ?? ['schiphol', []];
    return { provincies: [...members], gebieden: [gebied], landsdelen: [] };
  }
  return { provincies: dice.sample(provincies, 1 + dice.below(2)), gebieden: [], landsdelen: [] };
}

function whoOf({ provincies: own }: PlaceOf): string {
  if (own === 'alle' || own.length === 0) return 'Rijk en regio';
  return `Rijk en ${own.map(nameOf).join(', ')}`;
}

function partijenOf({ provincies: own }: PlaceOf, dice: Dice): string[] {
  const local = own === 'alle' ? [] : own.map((id) => `provincie-${id}`);
  return [dice.pickOften(nationalPartijen), ...local, ...dice.sample(localPartijen, dice.below(2))];
}

function background(subject: Subject, papers: readonly string[], dice: Dice, prose: Prose): string {
  const text = prose.background(subject);
  const [paper] = dice.chance(0.3) ? dice.sample(papers, 1) : [];
  return paper === undefined ? text : `${text} Zie Kamerstuk 34 682, nr. ${paper.slice(6)}.`;
}

function slugOf(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 50).replaceAll(/^-|-$/g, '');
}
