import { settingOf } from '../../config/wrong-setting.ts';
import { pagesAddress } from '../github/pages-address.ts';

/**
 * The addresses under which this atlas is published and kept, as far as the environment tells: `SITE_URL`, `REPOSITORY_URL`, and in
 * a workflow `GITHUB_REPOSITORY`. None of them is a source of what the atlas says.
 */
export function ownAddresses(environment: Readonly<Record<string, string | undefined>>): string[] {
  const site = settingOf(environment, 'SITE_URL');
  const base = (settingOf(environment, 'BASE_PATH') ?? '').replace(/^\/|\/$/g, '');
  const repository = settingOf(environment, 'GITHUB_REPOSITORY');
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const pages = repository === undefined ? undefined : pagesAddress(repository, server);
  return [
    site === undefined ? undefined : `${site.replace(/\/+$/, '')}/${base}`,
    environment['REPOSITORY_URL'],
    pages && `${pages.SITE_URL}${pages.BASE_PATH}`,
    pages?.REPOSITORY_URL,
  ].flatMap((address) => (address ? [address.replace(/\/+$/, '')] : []));
}
