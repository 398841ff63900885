import type { Meaning } from '#domain/meaning/meaning.ts';
import { silenceMeaning } from '#domain/meaning/status.ts';
import type { Following } from './grouping.ts';

/** What each way of following means to readers. */
export const followingMeaning: Record<Following, Meaning> = {
  ...silenceMeaning,
  'met-bericht': {
    label: 'Met bericht, of niets meer te verwachten',
    uitleg:
      'Het laatste bericht is van na de laatste ronde, of de uitkomst is klaar, vervallen of gaat verder in een latere.',
  },
};
