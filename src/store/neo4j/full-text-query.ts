/**
 * The words as a query of the full-text index: every word has to stand somewhere inside a name or alias. Only letters and
 * digits of the words get into it, so that none of them is an operator.
 */
export function toFullTextQuery(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const found = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Inside short pieces everything would match.
  return found.map((word) => (word.length < 3 ? `+${word}*` : `+*${word}*`)).join(' ');
}
