import type { Forge } from '#domain/edit-links/forge.ts';
import type { Settings } from './settings.ts';

/** Where the form editor writes, and which sites its page may ask for that. */
export interface Backend {
  backend: Settings;
  /** With `editorial_workflow` every change is a proposal; with `simple` it is a commit on `branch`. */
  mode: 'editorial_workflow' | 'simple';
  /** Origins of the programming interface. */
  connect: readonly string[];
  /** Origins of pictures, such as those of accounts. */
  images: readonly string[];
}

/** What Sveltia asks for when nobody can sign in: the name of some repository. */
const nowhere = { name: 'github', repo: 'onbekend/onbekend', branch: 'main' };

/**
 * The branch for changes where the form editor cannot make proposals: a person proposes what is on it. It must exist
 * before the first change.
 */
export const workBranch = 'beheer';

/**
 * The backend of the form editor for the program that keeps the source. Azure DevOps has none, and where nobody said
 * where the source is there is none either: then only a folder on this computer can be opened.
 */
export function backendOf(forge: Forge | undefined): Backend {
  if (forge === undefined || forge.kind === 'azure') {
    return { backend: withTexts(nowhere), mode: 'editorial_workflow', connect: [], images: [] };
  }
  const { origin, pathname } = new URL(forge.url);
  const repo = pathname.slice(1);
  const own = { name: forge.kind, repo, branch: forge.branch };
  switch (forge.kind) {
    case 'github': {
      const isPublic = origin === 'https://github.com';
      const api = isPublic ? 'https://api.github.com' : origin;
      return {
        // Who may not write to the repository works in a copy of it (a fork).
        backend: withTexts({
          ...own,
          open_authoring: true,
          auth_scope: 'public_repo',
          ...(isPublic ? {} : { api_root: `${origin}/api/v3` }),
        }),
        mode: 'editorial_workflow',
        connect: [api],
        images: [isPublic ? 'https://*.githubusercontent.com' : origin],
      };
    }
    case 'gitlab':
      return {
        backend: withTexts({ ...own, base_url: origin, api_root: `${origin}/api/v4` }),
        mode: 'editorial_workflow',
        connect: [origin],
        images: [origin],
      };
    case 'gitea':
      return {
        backend: withTexts({
          ...own,
          branch: workBranch,
          base_url: origin,
          api_root: `${origin}/api/v1`,
        }),
        mode: 'simple',
        connect: [origin],
        images: [origin],
      };
  }
}

/** Tokens only: signing in with an account needs a server of one’s own, which a static site has not. */
function withTexts(backend: Settings): Settings {
  return {
    ...backend,
    auth_methods: ['token'],
    commit_messages: {
      create: 'Voeg {{slug}} toe aan {{collection}}',
      update: 'Verander {{slug}} in {{collection}}',
    },
  };
}
