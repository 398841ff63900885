/**
 * The one place that knows where the source is on GitHub: `REPOSITORY_URL`, such as
 * `https://github.com/naam/afsprakenatlas`. Empty when it is not set: then pages say so instead of linking nowhere.
 * @throws a Dutch error when the address is not that of a repository
 */
export function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const given = (environment['REPOSITORY_URL'] ?? '').trim().replace(/\/+$/, '');
  if (given === '' || /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+){2,}$/.test(given)) return given;
  throw new Error(
    `REPOSITORY_URL is geen adres van een repository: “${given}”. Bijvoorbeeld: https://github.com/naam/afsprakenatlas`,
  );
}
