/** What a closed word means, for readers: a label and a definition. */
export interface Meaning {
  label: string;
  uitleg: string;
}
