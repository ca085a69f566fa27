/**
 * A cautious guess at how many tokens a text is: one for three bytes of UTF-8. English has about four bytes to a token, other
 * scripts two to four bytes to a letter and one or two letters to a token.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / 3);
}
