/** A setting that cannot be what it is. The message is one Dutch sentence with its name, its value and what can be. */
export class WrongSetting extends Error {}

/** What a variable of the environment says, without spaces around it; `undefined` when it is empty or not set. */
export function settingOf(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}
