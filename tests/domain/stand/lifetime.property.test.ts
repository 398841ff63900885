import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AfspraakNode } from '#domain/register/model.ts';
import { lifetimeOf, stepsOf } from '#domain/stand/lifetime.ts';
import { standOf } from '#domain/stand/stand.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { registerOf } from '../../support/change.ts';
import { day, story } from '../../support/histories.ts';
import { tell } from '../../support/story.ts';

const options = { numRuns: 60 };

/** Everything the atlas computes about one outcome on a day. */
function computed(afspraak: AfspraakNode, asOf: string) {
  return [...sourcedStand(afspraak, standOf(afspraak, asOf)), ...lifetimeOf(afspraak, asOf)];
}

function textsOf(afspraak: AfspraakNode, asOf: string): string[] {
  return computed(afspraak, asOf).map(({ tekst }) => tekst);
}

describe('wat de atlas uitrekent over een uitkomst', () => {
  test('hangt niet af van de volgorde in het bestand', () => {
    const orders = story.chain((one) => fc.tuple(fc.constant(one), shuffled(one.verloop)));
    fc.assert(
      fc.property(orders, day, ([one, verloop], asOf) => {
        const first = tell(one);
        const second = tell({ ...one, verloop });
        expect(textsOf(second, asOf)).toEqual(textsOf(first, asOf));
        const shown = (node: AfspraakNode) =>
          stepsOf(node).map(({ event, before }) => [event, before]);
        expect(shown(second)).toEqual(shown(first));
      }),
      options,
    );
  });

  test('ziet nooit wat na die dag begon', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        const verloop = one.verloop.filter(({ datum }) => boundsOf(datum).first <= asOf);
        const later = one.later.filter((start) => start <= asOf);
        fc.pre(verloop.length > 0);
        expect(textsOf(tell({ ...one, verloop, later }), asOf)).toEqual(textsOf(tell(one), asOf));
      }),
      options,
    );
  });

  test('heeft bij elke zin een bron, of een plek om verder te lezen', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        const sentences = computed(tell(one), asOf);
        expect(sentences.length).toBeGreaterThan(0);
        for (const { tekst, bronnen, links } of sentences)
          expect(bronnen.length + links.length, tekst).toBeGreaterThan(0);
      }),
      options,
    );
  });

  test('noemt een stuk dat niet is nagelezen nooit als bron van wat er niet is', () => {
    fc.assert(
      fc.property(story, day, fc.subarray(['2025', '2026', '2027']), (one, asOf, read) => {
        const unread = ['2025', '2026', '2027'].filter((jaar) => !read.includes(jaar));
        for (const { tekst, bronnen } of computed(tell({ ...one, read }), asOf))
          for (const bron of bronnen)
            if (bron.kind === 'kamerstuk')
              expect(
                unread.map((jaar) => `34682-${jaar}`),
                tekst,
              ).not.toContain(bron.kamerstuk.id);
      }),
      options,
    );
  });

  test.each(['2013-01-01', '2016-06-19', '2019-06-20', '2026-11-25'])(
    'heeft dat ook in een hele atlas met ketens, op %s',
    (asOf) => {
      const { afspraken } = registerOf(makeCorpus({ afspraken: 240, rondes: 12 }));
      const sentences = afspraken.flatMap((afspraak) => computed(afspraak, asOf));
      expect(sentences.length).toBeGreaterThanOrEqual(240);
      expect(sentences.filter(({ bronnen, links }) => bronnen.length + links.length === 0)).toEqual(
        [],
      );
    },
  );
});
