/** Half of a surrogate pair (a text cut inside an emoji) becomes U+FFFD: such a string cannot be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
