/** The text as UTF-8 can hold it: a lone surrogate becomes U+FFFD. */
export function wellFormedText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether the text comes back from a database as it is. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
