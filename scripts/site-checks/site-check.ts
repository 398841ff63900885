/** The sites that are checked, as folders. */
export interface BuiltSites {
  /** At the top of a host. */
  plain: string;
  /** The same with every setting, to be published under `base`. */
  hosted: string;
  /** The folder of the hosted site on its host, such as `/atlas`. */
  base: string;
}

/** A program that npm does not bring. */
export interface Program {
  command: string;
  /** What Debian calls the package. */
  debian: string;
}

export interface SiteCheck {
  /** What is checked, in Dutch. */
  name: string;
  programs: readonly Program[];
  /**
   * Checks a fixed sample, or all there is.
   * @returns what is wrong, one line each, and of how many parts that is true
   */
  run(sites: BuiltSites, all: boolean): Promise<Outcome>;
}

export interface Outcome {
  parts: number;
  problems: string[];
}

/** One check of `checks.ts`: what it needs, what it looks at and how. */
export function siteCheck<Part>(entry: {
  name: string;
  programs: readonly Program[];
  /** Some parts, the same in every run. */
  sample: (sites: BuiltSites) => readonly Part[];
  /** Every part. */
  all: (sites: BuiltSites) => readonly Part[];
  /** Looks at these parts. @returns what is wrong, one line each */
  look: (sites: BuiltSites, parts: readonly Part[]) => Promise<string[]>;
}): SiteCheck {
  const { name, programs } = entry;
  return {
    name,
    programs,
    run: async (sites, all) => {
      const parts = all ? entry.all(sites) : entry.sample(sites);
      return { parts: parts.length, problems: await entry.look(sites, parts) };
    },
  };
}
