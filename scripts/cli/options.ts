import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongCall } from './wrong-call.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The values of the options of a command that takes nothing else.
 * @throws `WrongCall`, which names the option that does not exist or lacks its value, and lists those that are allowed
 */
export function readOptions<O extends Options>(args: string[], options: O) {
  return readWords(options, () => parseArgs({ args, options, strict: true }).values);
}

/** As `readOptions`, for a command that also takes words of its own: those are in `positionals`. */
export function readOptionsAndFiles<O extends Options>(args: string[], options: O) {
  return readWords(options, () =>
    parseArgs({ args, options, strict: true, allowPositionals: true }),
  );
}

/**
 * The whole numbers above zero that a command takes and nothing else; fewer than `names` may be given.
 * @param names what each number counts, in Dutch
 * @throws `WrongCall`, which names the word that is not such a number, or the first one too many
 */
export function readCounts(args: string[], names: readonly string[]): number[] {
  const { positionals } = readOptionsAndFiles(args, {});
  const wrong = positionals.find((word, at) => at >= names.length || !/^[1-9]\d*$/.test(word));
  if (wrong !== undefined) {
    const order =
      names.length === 0 ? 'niets' : `hele getallen, in deze volgorde: ${names.join(', ')}`;
    throw new WrongCall(`${wrong} kan hier niet. Toegestaan: ${order}.`);
  }
  return positionals.map(Number);
}

function readWords<T>(options: Options, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [, name] = /'([^' ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const known = Object.keys(options).map((option) => `--${option}`);
    const lacks = name?.startsWith('-') && known.length > 0 ? ', of mist een waarde' : '';
    const allowed = known.length > 0 ? `Toegestaan: ${known.join(', ')}.` : 'Opties zijn er niet.';
    throw new WrongCall(`${name ?? 'dit'} kan hier niet${lacks}. ${allowed}`, { cause: error });
  }
}
