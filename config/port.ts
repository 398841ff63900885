import { settingOf, WrongSetting } from './wrong-setting.ts';

/**
 * The port to serve on, from `PORT`; 4321 when it is not set. If it is in use, the server takes the next free one.
 * @throws `WrongSetting` when it is not a port
 */
export function portOf(environment: NodeJS.ProcessEnv): number {
  const given = settingOf(environment, 'PORT') ?? '4321';
  const port = Number(given);
  if (/^[1-9]\d*$/.test(given) && port < 65536) return port;
  throw new WrongSetting(
    `PORT kan niet “${given}” zijn; een poort is een heel getal van 1 tot en met 65535, zoals 4321.`,
  );
}
