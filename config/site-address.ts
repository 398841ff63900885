import { settingOf, WrongSetting } from './wrong-setting.ts';

/** What stands for the address of a site that has none: this name can never exist (RFC 2606). */
const noAddress = 'https://afsprakenatlas.example';

/** Names that are kept for examples and tests (RFC 2606): nobody can publish there. */
const reserved = /(?:^|[.@])(?:example|invalid|test|example\.(?:com|net|org))$/;

/** Where a site is published. */
export interface SiteAddress {
  /** `https://atlas.provincie.nl`: no path, no slash at the end. An example when there is none yet. */
  site: string;
  /** Whether this build is only to look at, because nobody said where it is published. */
  isForLooking: boolean;
}

/**
 * The address of the site, from `SITE_URL`.
 * @throws `WrongSetting` when it is not the address of a site, or has more than a host in it
 */
export function siteAddressOf(environment: NodeJS.ProcessEnv): SiteAddress {
  const given = settingOf(environment, 'SITE_URL');
  if (given === undefined) return { site: noAddress, isForLooking: true };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new WrongSetting(
      `SITE_URL is geen adres van een site: “${given}”. Bijvoorbeeld: https://atlas.provincie.nl`,
    );
  }
  const more = given.replace(/^https?:\/\/[^/?#]*/i, '');
  if (!['', '/'].includes(more)) {
    throw new WrongSetting(
      `SITE_URL mag alleen het begin van het adres zijn, “${url.origin}”, en niet ook “${more}”; een map staat in BASE_PATH.`,
    );
  }
  return { site: url.origin, isForLooking: false };
}

/**
 * The folder of the site on its host, from `BASE_PATH`: `/atlas` for “atlas”, “/atlas” and “/atlas/”; `/` for a site at the
 * top of its host, also when it is not set.
 * @throws `WrongSetting` when it is not a path
 */
export function basePathOf(environment: NodeJS.ProcessEnv): string {
  const given = settingOf(environment, 'BASE_PATH') ?? '/';
  if (given === '/') return given;
  const path = given.replace(/^\/|\/$/g, '');
  if (/^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/.test(path)) return `/${path}`;
  throw new WrongSetting(
    `BASE_PATH kan niet “${given}” zijn; het is de map op de host, zoals /atlas, of / zonder map, en mag alleen letters, cijfers en . _ ~ - hebben.`,
  );
}

/** Whether a name in an address or an e-mail address is one of those that exist only in examples. */
export function isExample(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return reserved.test(host.toLowerCase());
}
