import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import type { Candidate } from './candidate.ts';
import type { Facts } from './facts.ts';

/** An outcome of an earlier ronde that a candidate may continue. A question, never an answer. */
export interface Predecessor {
  id: string;
  titel: string;
  /** 0 to 1. */
  gelijkenis: number;
  /** What points at it, as a Dutch list. */
  waaruit: string;
}

/** Fewer is chance. */
const least = 0.3;
const most = 3;

/** Finds for candidates the outcomes of rondes before `jaar` that they may continue; linear in those per candidate. */
export function createPredecessorFinder(
  register: Register,
  jaar: string,
): (text: string, candidate: Pick<Candidate, 'facts'>) => Predecessor[] {
  const earlier = register.afspraken.filter(({ data }) => data.ronde < jaar);
  const stems = earlier.map(({ data }) => stemsOf(`${data.titel} ${data.tekst}`));
  const counts = new Map<string, number>();
  for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: string) =>
    Math.log(1 + earlier.length / (counts.get(stem) ?? earlier.length));
  const total = (own: Iterable<string>) => [...own].reduce((sum, stem) => sum + weigh(stem), 0);
  return (text, { facts }) => {
    const own = stemsOf(text);
    const weight = total(own);
    if (weight === 0) return [];
    return earlier
      .flatMap((node, index): Predecessor[] => {
        const shared = [...(stems[index] ?? [])].filter((stem) => own.has(stem));
        const words = total(shared) / Math.min(weight, total(stems[index] ?? []) || 1);
        const { bonus, reasons } = sharedFacts(node, facts);
        const gelijkenis = Math.min(1, words * 0.7 + bonus);
        if (words < 0.15 || gelijkenis < least) return [];
        const strongest = shared.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, 4);
        const waaruit = [
          `de woorden ${strongest.map((stem) => `“${stem}…”`).join(', ')}`,
          ...reasons,
        ].join('; ');
        return [
          {
            id: node.id,
            titel: node.data.titel,
            gelijkenis: Math.round(gelijkenis * 100) / 100,
            waaruit,
          },
        ];
      })
      .toSorted((a, b) => b.gelijkenis - a.gelijkenis)
      .slice(0, most);
  };
}

function sharedFacts({ data }: AfspraakNode, facts: Facts): { bonus: number; reasons: string[] } {
  const both = (a: 'alle' | readonly string[], b: 'alle' | readonly string[]) =>
    a === 'alle' || b === 'alle' ? [] : a.filter((id) => b.includes(id));
  const parts: [string, number, string[]][] = [
    [
      'plaats',
      0.15,
      [
        ...both(facts.provincies, data.provincies),
        ...both(facts.gebieden, data.gebieden),
        ...both(facts.regios, data.regios ?? []),
      ],
    ],
    ['programma', 0.1, both(facts.programmas, data.programmas)],
    [
      'partij',
      0.05,
      both(facts.partijen, data.partijen).filter((id) => id !== 'rijk' && id !== 'regio'),
    ],
    [
      'stuk',
      0.2,
      facts.kamerstukken.flatMap(({ dossier, nr }) =>
        data.kamerstukken.filter((id) => id === `${dossier}-${nr}`),
      ),
    ],
  ];
  const found = parts.filter(([, , ids]) => ids.length > 0);
  return {
    bonus: found.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: found.map(([name, , ids]) => `dezelfde ${name}: ${ids.join(', ')}`),
  };
}

const tooCommon = new Set(
  'worden wordt hebben heeft zijn deze voor naar over door binnen tussen verder samen gezamenlijk regio rijk afspraken provincie provincies nieuwe'.split(
    ' ',
  ),
);

/** The words of a text that say something, cut so that forms of one word are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !tooCommon.has(word)).map((word) => word.slice(0, 7)));
}
