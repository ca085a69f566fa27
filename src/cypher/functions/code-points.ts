const SURROGATES = /[\ud800-\udfff]/;

/** Number of code points of a text, which is what Cypher counts. */
export function countCodePoints(text: string): number {
  return SURROGATES.test(text) ? [...text].length : text.length;
}

/** A part of a text by code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return SURROGATES.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}
