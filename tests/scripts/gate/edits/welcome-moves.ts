import type { Accepted } from '../edit.ts';
import { both, put, rename } from '../real.ts';

/** Moves that an editor may make. */
export const welcomeMoves: readonly Accepted[] = [
  [
    'een begrip hernoemen met een verhuisbericht',
    both(
      rename('data/begrippen/brainport.json', 'data/begrippen/brainport-eindhoven.json'),
      put(
        'data/begrippen/brainport.json',
        JSON.stringify({
          titel: 'Brainport',
          verhuisdNaar: ['brainport-eindhoven'],
          reden: 'De naam was te kort.',
        }),
      ),
    ),
  ],
  [
    'een begrip splitsen',
    put(
      'data/begrippen/oud.json',
      JSON.stringify({
        titel: 'Oud',
        verhuisdNaar: ['netcongestie', 'inpassing'],
        reden: 'Gesplitst.',
      }),
    ),
  ],
  [
    'twee begrippen samenvoegen',
    both(
      put(
        'data/begrippen/oud.json',
        JSON.stringify({ titel: 'Oud', verhuisdNaar: ['netcongestie'], reden: 'Samengevoegd.' }),
      ),
      put(
        'data/begrippen/ouder.json',
        JSON.stringify({ titel: 'Ouder', verhuisdNaar: ['netcongestie'], reden: 'Samengevoegd.' }),
      ),
    ),
  ],
];
