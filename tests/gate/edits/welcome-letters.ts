import { type Accepted, inBrief } from '../edit.ts';

/** Changes of a letter that an editor may make. */
export const welcomeLetters: readonly Accepted[] = [
  [
    'gewone tekst in een brief',
    inBrief(
      'Financiële ruimte (± € 1,5 mln.) vóór ’s-Gravenhage, 35–40% én ½ m²; “vast” of ‘los’, a < b, x > y, [1], 5 * 6, R&D & meer…',
    ),
  ],
  [
    'een kleiner-dan met een streep ervoor in een brief',
    inBrief('Minder dan \\<5 procent, en \\{dit\\}.'),
  ],
  ['een code voor een zichtbaar teken in een brief', inBrief('&lt;script&gt; en &euro; 5')],
  ['nadruk in een brief', inBrief('*schuin* en **vet**')],
  ['een link in een brief', inBrief('[de site](https://www.example.nl/pad/?a=b&c=d#e)')],
  ['een link naar een site met een accent', inBrief('[de site](https://www.fryslân.frl/)')],
  ['een link naar deze site', inBrief('Zie [alinea 3](/brieven/2024/energie/#alinea-3).')],
  ['een e-mailadres in een brief', inBrief('Mail info@example.nl.')],
  ['een lijst in een brief', inBrief('\n\n- een\n- twee\n\n')],
];
