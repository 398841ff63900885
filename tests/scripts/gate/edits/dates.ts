import type { Refused } from '../edit.ts';
import { afspraak, change, replace } from '../real.ts';

/** Dates as people write them, and days that do not exist. */
export const dates: readonly Refused[] = [
  [
    'een datum op zijn Nederlands',
    replace(afspraak, '"datum": "2024-11-12"', '"datum": "12-11-2024"'),
    afspraak,
    'regel 35, verloop.0.datum',
    'Bedoelde u “2024-11-12”?',
  ],
  [
    'een datum in woorden',
    replace(afspraak, '"datum": "2024-11-12"', '"datum": "12 november 2024"'),
    afspraak,
    'verloop.0.datum',
    'Bedoelde u “2024-11-12”?',
  ],
  [
    'een datum zonder nullen',
    replace(afspraak, '"datum": "2024-11-12"', '"datum": "2024-1-2"'),
    afspraak,
    'verloop.0.datum',
    'Bedoelde u “2024-01-02”?',
  ],
  [
    'een dag die niet bestaat',
    replace(afspraak, '"datum": "2024-11-12"', '"datum": "2024-11-31"'),
    afspraak,
    'verloop.0.datum',
    'geen bestaande datum',
  ],
  [
    'een periode die achterstevoren staat',
    change(afspraak, { termijn: { tekst: 'ooit', uiterlijk: '2033/2028' } }),
    afspraak,
    'termijn.uiterlijk',
    'geen bestaande datum',
  ],
  [
    'een termijn die eindigt voordat zij begint',
    change(afspraak, { termijn: { tekst: 'ooit', vanaf: '2030', uiterlijk: '2028' } }),
    afspraak,
    'termijn.uiterlijk',
    'ligt voor “vanaf”',
  ],
];
