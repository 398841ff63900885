import { nearestOf } from '#domain/problem/nearest.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { type Leaf, leavesOf, questionsOf, shapeOf } from '#schema/shape.ts';
import type { Answers } from '../propose/answers.ts';
import type { Content, Proposal } from '../propose/content.ts';
import { proposeRecord } from '../propose/record.ts';
import { eventShape, proposeStand } from '../propose/stand.ts';

/** Something that `npm run nieuw` can make, and the fields it takes. */
export interface Kind {
  /** The word that an editor types for it. */
  word: string;
  noun: string;
  /** Whether it is a new outcome. */
  isOutcome: boolean;
  /** Every field that can be given as an option. */
  leaves: [path: string, leaf: Leaf][];
  /** The fields that a person is asked for. */
  questions: [path: string, leaf: Leaf][];
  /** The files to write, or what is wrong with the answers; `name` is the file name an editor chose, if any. */
  propose: (content: Content, answers: Answers, name?: string) => Proposal;
}

/** One call of `npm run nieuw`, as its words say. */
export interface Command {
  /** What to make; `undefined` when only help was asked for. */
  kind: Kind | undefined;
  /** The fields that were given as options. */
  answers: Answers;
  /** `--bestand`: the file name, without folder and extension. */
  name: string | undefined;
  /** `--map`: the folder that holds `content` and `data`; by default the current one. */
  root: string;
  help: boolean;
  /** Whether to ask for what is missing: on request, or when a person at a keyboard gave no fields at all. */
  ask: boolean;
}

/** A call that makes something. */
export type MakingCommand = Command & { kind: Kind };

const afspraakLeaf: Leaf = {
  kind: 'text',
  target: 'afspraken',
  description: 'De afspraak waar het om gaat: naam, id of adres van de pagina',
  required: true,
};

/** Everything that can be made, by the word that an editor types. */
export const kinds = new Map<string, Kind>([
  [
    'stand',
    {
      word: 'stand',
      noun: 'nieuwe stand bij een afspraak',
      isOutcome: false,
      leaves: [['afspraak', afspraakLeaf], ...leavesOf(eventShape)],
      questions: [['afspraak', afspraakLeaf], ...questionsOf(eventShape)],
      propose: proposeStand,
    },
  ],
  ...collectionNames
    .filter((name) => collections[name].extension === 'json')
    .map((name): [string, Kind] => [collections[name].noun, kindOf(name)]),
]);

/** Its fields are found when somebody asks for them: a command makes one kind, and all of them together take long to find. */
function kindOf(name: CollectionName): Kind {
  const { noun } = collections[name];
  const known: Partial<Pick<Kind, 'leaves' | 'questions'>> = {};
  return {
    word: noun,
    noun,
    isOutcome: name === 'afspraken',
    get leaves() {
      known.leaves ??= leavesOf(shapeOf(name));
      return known.leaves;
    },
    get questions() {
      const asked = ([path]: [string, Leaf]) => !followsByItself(name, path);
      known.questions ??= questionsOf(shapeOf(name)).filter(asked);
      return known.questions;
    },
    propose: (content, answers, file) => proposeRecord(content, name, answers, file),
  };
}

/**
 * Reads the words after `npm run nieuw --`: the kind to make, then options.
 * @throws a Dutch error when they are not a valid command, with the nearest kind if it is unknown
 */
export function readCommand(words: readonly string[]): Command {
  const [first = '', ...rest] = words;
  const kind = kinds.get(first.toLowerCase());
  const isHelp = words.some((word) => helpWords.has(word.toLowerCase()));
  if (!kind) {
    if (isHelp) {
      return { kind, answers: new Map(), name: undefined, root: '', help: true, ask: false };
    }
    const nearest = nearestOf(first, kinds.keys());
    throw new Error(
      [
        first === '' ? 'Zeg wat u wilt maken.' : `“${first}” kan niet worden gemaakt.`,
        choices(),
        first !== '' && nearest !== undefined ? `Bedoelde u “${nearest}”?` : '',
        'Bijvoorbeeld: npm run nieuw -- afspraak',
      ]
        .filter(Boolean)
        .join('\n'),
    );
  }
  const given = readFlags(rest.filter((word) => !helpWords.has(word.toLowerCase())));
  const settings = new Set(['bestand', 'map', 'vragen']);
  const answers = new Map([...given].filter(([name]) => !settings.has(name)));
  const isAtKeyboard = process.stdin.isTTY && answers.size === 0;
  return {
    kind,
    answers,
    name: given.get('bestand'),
    root: given.get('map') ?? process.cwd(),
    help: isHelp,
    ask: given.has('vragen') || isAtKeyboard,
  };
}

const helpWords = new Set(['--hulp', '--help', '-h', 'hulp', 'help']);
const switches = new Set(['vragen']);

function choices(): string {
  return `Kies uit: ${[...kinds.keys()].join(', ')}.`;
}

/** Any name can be a field (`--verloop.2.datum`), so Node’s `parseArgs`, which needs to know all options, is of no use. */
function readFlags(words: readonly string[]): Map<string, string> {
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) {
      throw new Error(`“${word}” hoort nergens bij; zet er een veld voor, zoals --titel`);
    }
    if (switches.has(name)) {
      flags.set(name, '');
      continue;
    }
    const value = inline ?? words[at + 1];
    if (value === undefined || (inline === undefined && value.startsWith('--'))) {
      throw new Error(`--${name} heeft een waarde nodig, zoals --${name} "tekst"`);
    }
    if (inline === undefined) at += 1;
    flags.set(name, value);
  }
  return flags;
}

/** Whether `withDefaults` fills in a field that was not given. */
function followsByItself(collection: string, path: string): boolean {
  return collection === 'afspraken' && path.startsWith('verloop.');
}

/** Help for the terminal: what can be made, or all fields of one kind, those that a person is asked for marked with `*`. */
export function usage(kind: Kind | undefined): string {
  if (!kind) {
    return [
      'Maakt een nieuw record, of zet nieuws bij een afspraak.',
      choices(),
      'Alle velden van een soort: npm run nieuw -- afspraak --hulp',
    ].join('\n');
  }
  const { noun, leaves, questions } = kind;
  const asked = new Set(questions.map(([path]) => path));
  const sources = questions.filter(([path]) => !leaves.some(([known]) => known === path));
  const lines = [...sources, ...leaves].map(([path, leaf]) => {
    const options = leaf.options ? ` Kies uit: ${leaf.options.join(', ')}.` : '';
    const list = leaf.kind === 'text' || leaf.kind === 'number' ? '' : ' (lijst)';
    return `  --${path}${list}${asked.has(path) ? ' *' : ''}  ${leaf.description ?? ''}${options}`.trimEnd();
  });
  return [
    `Maakt: ${noun}. Zonder velden vraagt de opdracht wat nodig is (*).`,
    'In een lijst staat ; tussen de waarden. Andere records mag u bij hun naam noemen, datums en bronnen schrijven zoals u gewend bent.',
    '',
    ...lines,
    '',
    '  --bestand  naam van het bestand; anders volgt die uit de titel of het nummer',
    '  --vragen   vraag ook naar wat niet is meegegeven',
    '  --map      de map van de atlas; anders de map waarin u staat',
  ].join('\n');
}
