import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A folder with only what a job of a workflow checks out. */
export interface Checkout {
  folder: string;
  remove: () => void;
}

/**
 * Copies what the job with a token checks out, so that a script has no more files in a test than on GitHub.
 * @param workflow name of the file in `.github/workflows`, without `.yml`
 * @throws when no job of it has a sparse checkout
 */
export function makeSparseCheckout(workflow: string): Checkout {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}.yml`, 'utf8'));
  const paths = Object.values<{ steps: { with?: Record<string, string> }[] }>(jobs)
    .flatMap(({ steps }) => steps.flatMap((step) => step.with?.['sparse-checkout'] ?? []))
    .flatMap((list) => list.split('\n').filter(Boolean));
  if (paths.length === 0) throw new Error(`${workflow}: no job with sparse-checkout`);
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const path of paths) cpSync(`.${path}`, join(folder, path), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
