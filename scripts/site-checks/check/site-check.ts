/** The folders of the sites that are checked. */
export interface BuiltSites {
  /** A site for the top of a host. */
  plain: string;
  /** The same site with every setting, to be published under `base`. */
  hosted: string;
  /** The base path of the hosted site, such as `/atlas`. */
  base: string;
}

/** What a check needs that `npm ci` does not bring: a program of Debian, or a package of `night/`. */
export type Program =
  | {
      command: string;
      /** A program that does as well. */
      instead?: string;
      /** The name of its Debian package. */
      debian: string;
    }
  | {
      /** Its name on npm. */
      package: string;
    };

/** A check of the built sites, as a run sees it. */
export interface SiteCheck {
  /** What is checked, in Dutch. */
  name: string;
  /** Its name in the report for the accessibility page; only checks that say something about that have one. */
  key?: string | undefined;
  programs: readonly Program[];
  /** Its program is too large to install for every proposal, or it takes too long: only a run of everything has this check. */
  nightly: boolean;
  /**
   * Checks a fixed sample, or everything.
   * @param progress hears how many parts of how many a long check has looked at
   */
  run(sites: BuiltSites, all: boolean, progress: Progress): Promise<Outcome>;
}

export type Progress = (done: number, of: number) => void;

/** What a check found. */
export interface Outcome {
  /** How many parts it looked at. */
  parts: number;
  /** What is wrong, one line each, in Dutch. */
  problems: string[];
}

/** A check made of what it needs, what it looks at and how. */
export function siteCheck<Part>(entry: {
  name: string;
  key?: string;
  programs: readonly Program[];
  nightly?: boolean;
  /** Some parts, the same in every run. */
  sample: (sites: BuiltSites) => readonly Part[];
  /** Every part. */
  all: (sites: BuiltSites) => readonly Part[];
  /** Looks at these parts; a check of thousands calls `looked` after each. @returns what is wrong, one line each, in Dutch */
  look: (sites: BuiltSites, parts: readonly Part[], looked: () => void) => Promise<string[]>;
}): SiteCheck {
  const { name, key, programs, nightly = false } = entry;
  return {
    name,
    key,
    programs,
    nightly,
    run: async (sites, all, progress) => {
      const parts = all ? entry.all(sites) : entry.sample(sites);
      let done = 0;
      const looked = () => {
        done += 1;
        progress(done, parts.length);
      };
      return { parts: parts.length, problems: await entry.look(sites, parts, looked) };
    },
  };
}
