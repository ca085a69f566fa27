/** The words of a list that blanks part, for closed lists in the code. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
