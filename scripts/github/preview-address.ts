/**
 * Where the site with one proposal in it is: the setting `PREVIEW_URL` with the number of the proposal in it.
 * @param setting such as `https://voorstel-{nummer}.voorbeeld.example/`; `undefined` or empty when the owner has no such host
 * @param published address of the atlas itself
 * @throws a Dutch error when the setting is not an https address with `{nummer}` in it, or when it is on the host of the atlas:
 *   there, readers could take a proposal for the atlas, and scripts of the one could read what the other stores
 */
export function previewAddress(
  setting: string | undefined,
  number: number,
  published: string,
): string | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  if (!setting.includes('{nummer}')) {
    throw new Error(
      `PREVIEW_URL is “${setting}”; zet {nummer} op de plek van het nummer van het voorstel`,
    );
  }
  const url = URL.parse(setting.trim().replaceAll('{nummer}', String(number)));
  if (url?.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `PREVIEW_URL is “${setting}”; dat moet een adres zijn dat met https:// begint, zonder ? of #`,
    );
  }
  const atlas = new URL(published).hostname;
  if (url.hostname === atlas || url.hostname.endsWith(`.${atlas}`)) {
    throw new Error(
      `PREVIEW_URL wijst naar ${url.hostname}, waar de atlas zelf staat; kies een andere host`,
    );
  }
  return url.href;
}
