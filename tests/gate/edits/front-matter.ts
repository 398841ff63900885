import type { Refused } from '../edit.ts';
import { brief, put, replace, textOf } from '../real.ts';

/** What YAML can do beyond writing down values. */
export const frontMatter: readonly Refused[] = [
  [
    '__proto__ in een blok',
    replace(brief, 'niveau: 4', 'niveau: 4\n__proto__: {a: 1}'),
    brief,
    'regel 5, __proto__',
    'kan geen naam van een veld zijn',
  ],
  [
    'een anker in een blok',
    replace(brief, 'titel: "Water"', 'titel: &a "Water"\nkop: *a'),
    brief,
    'regel 2',
    'is een anker van YAML',
  ],
  [
    'een samenvoeging in een blok',
    replace(brief, 'niveau: 4', 'niveau: 4\n<<: {a: 1}'),
    brief,
    'regel 5',
    '“<<” is een samenvoeging van YAML',
  ],
  [
    'een eigen soort in een blok',
    replace(brief, 'titel: "Water"', 'titel: !!js/function "x"'),
    brief,
    'regel 2',
    'is een eigen soort van YAML',
  ],
  [
    'een lawine in een blok',
    replace(brief, 'titel: "Water"', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\ntitel: "Water"'),
    brief,
    'regel 2',
    'anker van YAML',
  ],
  [
    'een tweede document in een blok',
    replace(brief, 'niveau: 4', 'niveau: 4\n...\n%YAML 1.1\n'),
    brief,
    'regel',
    'geen geldige YAML',
  ],
  [
    'een veld dat twee keer in een blok staat',
    replace(brief, 'niveau: 4', 'niveau: 4\ntitel: "Anders"'),
    brief,
    'regel 5',
    'al eerder',
  ],
  [
    'een blok van TOML',
    put(brief, textOf(brief).replaceAll(/^---$/gm, '+++')),
    brief,
    'regel 1',
    'begint niet met een blok',
  ],
];
