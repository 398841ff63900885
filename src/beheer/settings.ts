/** Part of the settings of Sveltia CMS: plain JSON, because the page carries them as text. */
export type Settings = { [name: string]: Setting };
type Setting = string | number | boolean | Setting[] | Settings | undefined;
