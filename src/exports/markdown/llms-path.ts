/** Path of the guide to the site for language models (llmstxt.org). */
export const llmsPath = '/llms.txt';
