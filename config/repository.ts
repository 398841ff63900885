/**
 * The address of the source on GitHub, from `REPOSITORY_URL`: `https://github.com/naam/afsprakenatlas`, without a slash
 * at the end. Nothing else reads that variable. Empty when it is not set: then pages say so instead of linking nowhere.
 * @throws a Dutch error when the value is not the address of a repository
 */
export function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const given = (environment['REPOSITORY_URL'] ?? '').trim().replace(/\/+$/, '');
  if (given === '' || /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+){2,}$/.test(given)) return given;
  throw new Error(
    `REPOSITORY_URL is geen adres van een repository: “${given}”. Bijvoorbeeld: https://github.com/naam/afsprakenatlas`,
  );
}
