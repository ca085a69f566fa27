import type { Scan } from './scan.ts';

/** Whether what ends before a token is the subject of the verb there: "the country | has condemned", "the island | also thanked". */
export function actsNext({ tokens, words }: Pick<Scan, 'tokens' | 'words'>, at: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' || LINKED.has(words[at] ?? '') ? at + 1 : at;
  const { pos, lower } = tokens[verb] ?? { pos: 'X', lower: '' };
  return (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing');
}

const LINKED = new Set(['also', 'later', 'then', 'still']);
