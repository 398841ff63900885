import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import {
  type Features,
  type HastPluginDefinition,
  type MdastPluginDefinition,
  markdownToHtml,
  mdxToJs,
} from 'satteri';
import config from '../../astro.config.mjs';

/** The Markdown settings that the site is built with. */
const processor = config.markdown?.processor as { options: SatteriResolvedOptions } | undefined;
const features = processor?.options.features as Features;

interface Plugins {
  mdastPlugins?: MdastPluginDefinition[];
  hastPlugins?: HastPluginDefinition[];
}

/** The HTML of a Markdown text, made with the settings of the site and only these plugins. */
export async function toHtml(markdown: string, plugins: Plugins): Promise<string> {
  return (await markdownToHtml(markdown, { features, ...plugins })).html.trim();
}

/** The JavaScript of an MDX text, made with the settings of the site and only these plugins. */
export async function toProgram(mdx: string, plugins: Plugins, fileURL?: URL): Promise<string> {
  return (await mdxToJs(mdx, { features, ...plugins, ...(fileURL && { fileURL }) })).code;
}
