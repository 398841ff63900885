import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { readIssueEvent } from '../../../scripts/handoff/event.ts';
import { type Form, readForms } from '../../../scripts/issue/form.ts';
import { handleIssue } from '../../../scripts/issue/handle.ts';
import { type Content, readContent } from '../../../scripts/propose/content.ts';
import { type Ended, runCommand, runScript } from '../../../scripts/workbench/process.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { createRepository, type RepositoryFolder } from '../../support/repository-folder.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

/** Both jobs of the workflow for issues, on a repository and a GitHub of their own; each test begins with only `main`. */
export interface IssueJobs {
  readonly repository: RepositoryFolder;
  readonly github: GitHubServer;
  /** Both jobs, one after the other, on the event in this file. */
  receive(name: string): Promise<void>;
  /** The same on the text of an event. */
  receiveText(event: string): Promise<void>;
  /** What the job without a token answers, without a process: it reads every record, and they stay the same. */
  answerEvent(event: string): unknown;
  /** The job without a token as the workflow runs it. */
  runMelding(event: string): Promise<unknown>;
  /** The job with a token. */
  publish(event: string, answer: unknown): Promise<Ended>;
  fileOn(branch: string, file: string): string;
  changedOn(branch: string): string[];
  branches(): string[];
  /** Merges a branch into `main` as GitHub does, and reads the records anew; `false`, without a merge, when git cannot. */
  merge(branch: string): Promise<boolean>;
  /** The first comment on an issue. */
  answerTo(issue: number): string;
}

/** Starts them before the tests of the file that calls this, and cleans up afterwards. */
export function issueJobs(): IssueJobs {
  let repository: RepositoryFolder;
  let github: GitHubServer;
  let folder: string;
  let checkout: Checkout;
  let content: Content;
  let forms: Form[];

  const jobs: IssueJobs = {
    get repository() {
      return repository;
    },
    get github() {
      return github;
    },
    receive: (name) => jobs.receiveText(payload(name)),
    receiveText: async (event) => {
      const ended = await jobs.publish(event, jobs.answerEvent(event));
      expect(ended).toMatchObject({ code: 0, err: '' });
    },
    answerEvent: (text) => {
      const event = readIssueEvent(JSON.parse(text));
      if (!event) throw new Error('geen gebeurtenis voor de workflow');
      return JSON.parse(JSON.stringify(handleIssue(content, forms, event.body)));
    },
    runMelding: async (event) => {
      const eventPath = join(folder, 'event.json');
      writeFileSync(eventPath, event);
      const out = join(folder, 'antwoord.json');
      const args = ['--uit', out, '--root', repository.work];
      const ended = await runCommand('melding', args, {
        env: { GITHUB_EVENT_PATH: eventPath },
      });
      expect(ended).toMatchObject({ code: 0, err: '' });
      return JSON.parse(readFileSync(out, 'utf8'));
    },
    publish: (event, answer) => {
      const eventPath = join(folder, 'event.json');
      const answerPath = join(folder, 'antwoord.json');
      writeFileSync(eventPath, event);
      writeFileSync(answerPath, JSON.stringify(answer));
      return runScript('scripts/github/publish-issue.ts', [answerPath], {
        cwd: checkout.folder,
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
          GITHUB_EVENT_PATH: eventPath,
          GITHUB_SHA: repository.git('rev-parse', 'main'),
          GITHUB_TOKEN: token,
        },
      });
    },
    fileOn: (branch, file) => repository.git('show', `${branch}:${file}`),
    changedOn: (branch) => repository.git('diff', '--name-only', 'main', branch).split('\n'),
    branches: () =>
      repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n'),
    merge: async (branch) => {
      const tree = mergedTree(repository, branch);
      if (tree === undefined) return false;
      const parents = ['-p', 'main', '-p', branch];
      const commit = repository.git('commit-tree', tree, ...parents, '-m', `Merge ${branch}`);
      repository.git('update-ref', 'refs/heads/main', commit);
      content = await readMain();
      return true;
    },
    answerTo: (issue) => github.comments.get(issue)?.[0]?.body ?? '',
  };

  /** The records as `main` has them now. */
  async function readMain(): Promise<Content> {
    const git = ['--git-dir', repository.bare, '--work-tree', repository.work];
    execFileSync('git', [...git, 'checkout', '--quiet', '--force', 'main', '--', '.']);
    return await readContent(repository.work);
  }

  beforeAll(async () => {
    checkout = makeSparseCheckout('melding');
    repository = createRepository();
    content = await readContent(repository.work);
    forms = await readForms(repository.work);
  });
  afterAll(() => {
    repository.remove();
    checkout.remove();
  });
  beforeEach(async () => {
    for (const branch of jobs.branches().filter((name) => name !== 'main')) {
      repository.git('update-ref', '-d', `refs/heads/${branch}`);
    }
    if (repository.git('rev-parse', 'main') !== repository.base) {
      repository.git('update-ref', 'refs/heads/main', repository.base);
      content = await readMain();
    }
    github = await startGitHub(repository.bare);
    folder = mkdtempSync(join(tmpdir(), 'melding-'));
  });
  afterEach(() => {
    github.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return jobs;
}

/** What git makes of `main` and a branch together; `undefined` when they conflict. */
function mergedTree(repository: RepositoryFolder, branch: string): string | undefined {
  try {
    return repository.git('merge-tree', '--write-tree', 'main', branch);
  } catch {
    return undefined;
  }
}

/** An event of GitHub, as text. */
export function payload(name: string): string {
  return readFileSync(`tests/payloads/${name}.json`, 'utf8');
}
