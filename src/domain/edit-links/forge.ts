/** Where the source of the atlas is kept, and how its pages are addressed there. */
export interface Forge {
  kind: 'github' | 'gitlab' | 'gitea' | 'azure';
  /** Address of the repository, without a slash at its end. */
  url: string;
  /** The branch that the site is built from. */
  branch: string;
}

/** A message that a reader begins: a form of GitHub with fields filled in, or elsewhere a title and a text. */
export interface Message {
  /** Name of the form, `fout-melden.yml`. */
  template: string;
  fields: Record<string, string>;
  title: string;
  /** The questions of the form, for a program that has no forms. */
  text: string;
}

/** What readers know the program by. */
export const forgeName: Readonly<Record<Forge['kind'], string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  gitea: 'Gitea of Forgejo',
  azure: 'Azure DevOps',
};

/** The forge with these settings; `undefined` when there is no repository, or nobody knows which program keeps it. */
export function forgeOf(url: string, kind: string, branch: string): Forge | undefined {
  const known = kinds.find((one) => one === kind);
  return url === '' || known === undefined ? undefined : { kind: known, url, branch };
}

const kinds = ['github', 'gitlab', 'gitea', 'azure'] as const;

/** Where a file is changed in the browser. Azure DevOps has no address for its editor, so there it is shown. */
export function editAddress({ kind, url, branch }: Forge, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  const at = branch.split('/').map(encodeURIComponent).join('/');
  switch (kind) {
    case 'github':
      return `${url}/edit/${at}/${path}`;
    case 'gitlab':
      return `${url}/-/edit/${at}/${path}`;
    case 'gitea':
      return `${url}/_edit/${at}/${path}`;
    case 'azure':
      return `${url}?${new URLSearchParams({ path: `/${file}`, version: `GB${branch}` })}`;
  }
}

/** Where a reader writes a message to the editors, with what is known filled in. */
export function messageAddress({ kind, url }: Forge, message: Message): string {
  const { template, fields, title, text } = message;
  switch (kind) {
    case 'github':
      return `${url}/issues/new?${new URLSearchParams({ template, ...fields })}`;
    case 'gitlab':
      return `${url}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': text })}`;
    case 'gitea':
      return `${url}/issues/new?${new URLSearchParams({ title, body: text })}`;
    case 'azure':
      return `${url.replace(/\/_git\/[^/]*$/, '')}/_workitems/create/Issue?${new URLSearchParams({ '[System.Title]': title, '[System.Description]': text })}`;
  }
}

/** Where the lines that a commit changed can be read. */
export function commitAddress({ kind, url }: Forge, commit: string): string {
  return kind === 'gitlab' ? `${url}/-/commit/${commit}` : `${url}/commit/${commit}`;
}

/** Where the changes of one file can be read, the latest first. */
export function historyAddress({ kind, url, branch }: Forge, file: string): string {
  switch (kind) {
    case 'github':
      return `${url}/commits/${branch}/${file}`;
    case 'gitlab':
      return `${url}/-/commits/${branch}/${file}`;
    case 'gitea':
      return `${url}/commits/branch/${branch}/${file}`;
    case 'azure':
      return `${url}?${new URLSearchParams({ path: `/${file}`, version: `GB${branch}`, _a: 'history' })}`;
  }
}
