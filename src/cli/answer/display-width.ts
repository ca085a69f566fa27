/** Columns that a text takes on a terminal: two for East Asian wide characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += segmentWidth(segment);
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis into so many columns. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let width = 1;
  let kept = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    width += segmentWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The text with blanks before or after it, so that it takes so many columns. */
export function padToWidth(text: string, columns: number, side: 'left' | 'right'): string {
  const blank = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'left' ? text + blank : blank + text;
}

// Most cells are plain ASCII, and the segmenter is slow.
const NARROW = /^[\x20-\x7e]*$/;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

// East_Asian_Width W and F (Unicode TR 11), without the emoji.
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

function segmentWidth(segment: string): number {
  if (NO_WIDTH.test(segment)) return 0;
  return WIDE.test(segment) || EMOJI.test(segment) ? 2 : 1;
}
