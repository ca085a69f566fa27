import { HONORIFICS } from '../lexicon/role-words.ts';
import type { Scan } from './scan.ts';

/** Where the honorifics before a name end: "Dr", "HE". */
export function honorificEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 4 && isHonorific(scan, end)) end += 1;
  return end;
}

/** "Dr", "HE"; "He" is a family name or a pronoun. */
function isHonorific({ words, tokens }: Scan, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return HONORIFICS.has(words[at] ?? '') && /^\p{Lu}/u.test(text) && text !== 'He';
}
