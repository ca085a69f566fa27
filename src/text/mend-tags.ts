import type { TaggedToken } from './tagger.ts';

/**
 * The tags, mended where an ordinal parts a modal from its verb ("will first/ADJ travel/NOUN" is no noun phrase), in "’ll be
 * meeting/NOUN with" and in "persona non/ADV grata".
 */
export function mendTags(text: string, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const wordAt = (at: number): string => {
    const token = tokens[at];
    return token === undefined ? '' : text.slice(token.start, token.end);
  };
  const isBetween = (at: number): boolean =>
    IN_ORDER.has(wordAt(at)) && MODALS.has(wordAt(at - 1)) && isBareVerb(wordAt(at + 1), tokens[at + 1]);
  const isProgressive = (at: number): boolean =>
    wordAt(at) === 'meeting' &&
    wordAt(at - 1) === 'be' &&
    COMING.test(wordAt(at - 2)) &&
    /^(?:with|\p{Lu}.*)$/u.test(wordAt(at + 1));
  return tokens.map((token, at) => {
    if (isProgressive(at)) return { ...token, pos: 'VERB', lemma: 'meet' };
    if (wordAt(at) === 'non' && wordAt(at + 1) === 'grata') return { ...token, pos: 'NOUN' };
    if (isBetween(at)) return { ...token, pos: 'ADV' };
    return isBetween(at - 1) ? { ...token, pos: 'VERB' } : token;
  });
}

const IN_ORDER = new Set(['first', 'next']);
const COMING = /^(?:['’]ll|['’]d|to)$/u;
const MODALS = new Set(['will', 'would', 'shall', 'should', 'must', 'may', 'might', 'could', 'can']);

function isBareVerb(word: string, token: TaggedToken | undefined): boolean {
  return (
    /^\p{Ll}+$/u.test(word) && !/(?:[^s]s|ing|ed)$/u.test(word) && ['NOUN', 'VERB', 'ADJ'].includes(token?.pos ?? '')
  );
}
