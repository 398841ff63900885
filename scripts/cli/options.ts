import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The values of the options of a command that takes nothing else.
 * @throws a Dutch error that names the option that does not exist or lacks its value, and lists those that are allowed
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

function readWords<T>(options: Options, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [, name] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '') ?? [];
    const known = Object.keys(options).map((option) => `--${option}`);
    const what = name ? `${name} kan hier niet, of mist een waarde` : 'dit kan hier niet';
    throw new Error(`${what}. Toegestaan: ${known.join(', ')}.`, { cause: error });
  }
}
