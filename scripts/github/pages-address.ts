/** Where GitHub Pages puts the site of a repository, as the variables that the build reads. */
export interface PagesAddress {
  SITE_URL: string;
  BASE_PATH: string;
  REPOSITORY_URL: string;
}

/**
 * The address on GitHub Pages: a folder named after the repository, except for the repository `<owner>.github.io`.
 * @param repository `owner/name`, as in `GITHUB_REPOSITORY`
 * @param server address of GitHub, as in `GITHUB_SERVER_URL`
 * @throws a Dutch error when `repository` has another form
 */
export function pagesAddress(repository: string, server: string): PagesAddress {
  const [, owner = '', name = ''] = /^([\w-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === '')
    throw new Error(`GITHUB_REPOSITORY is geen naam van een repository: “${repository}”`);
  const host = `${owner.toLowerCase()}.github.io`;
  return {
    SITE_URL: `https://${host}`,
    BASE_PATH: name.toLowerCase() === host ? '/' : `/${name}`,
    REPOSITORY_URL: `${server}/${repository}`,
  };
}
