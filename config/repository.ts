import { settingOf, WrongSetting } from './wrong-setting.ts';

/** The programs that keep repositories for governments, with what their pages are called in an address. */
export const repositoryKinds = ['github', 'gitlab', 'gitea', 'azure'] as const;
export type RepositoryKind = (typeof repositoryKinds)[number];

/**
 * The address of the source, from `REPOSITORY_URL`: `https://github.com/naam/afsprakenatlas.`, without a slash at the
 * end. Nothing else reads that variable. Empty when it is not set: then pages say so instead of linking nowhere.
 * @throws `WrongSetting` when the value is not the address of a repository
 */
export function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const given = (settingOf(environment, 'REPOSITORY_URL') ?? '').replace(/\/+$/, '');
  if (given === '' || /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.%-]+){2,}$/.test(given)) return given;
  throw new WrongSetting(
    `REPOSITORY_URL is geen adres van een repository: “${given}”. Bijvoorbeeld: https://github.com/naam/afsprakenatlas.`,
  );
}

/**
 * Which program keeps the source: what `REPOSITORY_KIND` says, else what the name of the site or the server that builds
 * it tells; empty when nothing tells. Then pages have no links to it, because a guess would lead nowhere.
 * @throws `WrongSetting` when `REPOSITORY_KIND` is none of them
 */
export function repositoryKind(environment: NodeJS.ProcessEnv): RepositoryKind | '' {
  const given = (settingOf(environment, 'REPOSITORY_KIND') ?? '').toLowerCase();
  const named = repositoryKinds.find((kind) => kind === given);
  if (named) return named;
  if (given !== '') {
    throw new WrongSetting(
      `REPOSITORY_KIND kan niet “${given}” zijn; kies ${repositoryKinds.join(', ')}.`,
    );
  }
  const url = repositoryUrl(environment);
  const host = url === '' ? '' : new URL(url).hostname;
  if (/(?:^|\.)github\b/.test(host)) return 'github';
  if (/(?:^|\.)gitlab\b/.test(host)) return 'gitlab';
  if (/(?:^|\.)(?:gitea|forgejo)\b/.test(host) || host === 'codeberg.org') return 'gitea';
  if (host === 'dev.azure.com' || host.endsWith('.visualstudio.com')) return 'azure';
  return kindOfServer(environment, url);
}

/** The program whose own jobs build the site, if the source is kept on the server that runs them. */
function kindOfServer(environment: NodeJS.ProcessEnv, url: string): RepositoryKind | '' {
  const isOn = (server: string | undefined) =>
    server !== undefined && server !== '' && url.startsWith(`${server.replace(/\/+$/, '')}/`);
  if (isOn(environment['CI_SERVER_URL'])) return 'gitlab';
  if (!isOn(environment['GITHUB_SERVER_URL'])) return '';
  return environment['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github';
}

/**
 * The branch that the site is built from, from `REPOSITORY_BRANCH`; `main` when it is not set.
 * @throws `WrongSetting` when git would not take the name (git-check-ref-format), or it has a character that an address has not
 */
export function repositoryBranch(environment: NodeJS.ProcessEnv): string {
  const given = settingOf(environment, 'REPOSITORY_BRANCH') ?? 'main';
  if (
    /^(?!-)[\w.+-]+(?:\/[\w.+-]+)*$/.test(given) &&
    !/(?:^|\/)\.|\.\.|\.(?:lock)?(?:\/|$)/.test(given)
  )
    return given;
  throw new WrongSetting(
    `REPOSITORY_BRANCH kan niet “${given}” zijn; het is de naam van een tak, zoals main of redactie/2026.`,
  );
}
