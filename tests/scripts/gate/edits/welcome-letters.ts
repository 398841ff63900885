import { type Accepted, append, inBrief } from '../edit.ts';
import { both, brief, put, replace, textOf } from '../real.ts';

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
  ['een lijst in een brief', inBrief('\n\n- een\n- twee\n\n')],

  [
    'een voetnoot',
    both(
      inBrief('Zie[^9].'),
      append(
        '[^9]: Kamerstukken II 2023/24, 34682, nr. 195; zie [de site](https://www.example.nl/).',
      ),
    ),
  ],
  ['een tabel', inBrief('\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n')],
  ['een genummerde lijst en een citaat', inBrief('\n\n1. een\n2. twee\n   - drie\n\n> citaat\n\n')],
  ['een zin die met Export begint', inBrief('\n\nExport naar Duitsland.\n\n')],
  ['een zin die met een jaar begint', inBrief('\n\n2024. Een jaar.\n\n')],
  ['tekens met een streep ervoor', inBrief('\\*a\\* \\_b\\_ \\[c\\] \\# \\` \\{ \\} \\<')],
  ['tekens van een toetsenbord', inBrief('$5, 5$, ~5, x^2^, a | b, :: x, [sic], `{x}`')],
  ['een los adres', inBrief('https://www.example.nl/a?b=1&c=%20d')],
  [
    'een link met umlaut, procent en haakjes',
    inBrief('[x](https://www.example.nl/ü/a%20b_(c)?x=1&y=2#z)'),
  ],
  [
    'een link naar lijsten en vaste pagina’s',
    inBrief(
      '[a](/) [b](/kaart/) [c](/over/) [d](/brieven/) [e](/brieven/2024/) [f](/wijzigingen/)',
    ),
  ],
  ['een titel zonder aanhalingstekens', replace(brief, 'titel: "Water"', 'titel: Water en bodem')],
  ['regeleinden van Windows in een brief', put(brief, textOf(brief).replaceAll('\n', '\r\n'))],
];
