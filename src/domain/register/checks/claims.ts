import type { Finding } from '#domain/problem/problem.ts';
import type { Resolver } from '#domain/register/resolver.ts';

/** A name or number by which one record is meant. */
export interface Claim {
  file: string;
  /** Where it is written; a claim without a field, such as a file name, is never reported itself. */
  field?: string;
  value?: string;
  /** Two claims with the same key mean the same. */
  key: string;
}

/** Reports every claim that another file made before it, so the first to come keeps the name or number. */
export function reportShared(
  claims: readonly Claim[],
  explain: (about: { other: string }) => Finding,
  resolve: Resolver,
): void {
  const owners = new Map<string, string>();
  for (const { file, field, value, key } of claims) {
    if (key === '') continue;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    else if (owner !== file && field !== undefined) {
      resolve.report({ file, field, value, ...explain({ other: owner }) });
    }
  }
}
