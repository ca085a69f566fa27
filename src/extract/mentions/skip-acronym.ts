import type { Scan } from './scan.ts';

/** The range with the letters in brackets behind it: "Ambassador to the Organization for Security … (OSCE) Daniel Baer". */
export function skipAcronym<Range extends { readonly end: number }>(scan: Scan, range: Range): Range {
  const { end } = range;
  const isAcronym = scan.words[end] === '(' && scan.words[end + 2] === ')';
  return isAcronym && /^[A-Z][A-Za-z&]+$/u.test(scan.tokens[end + 1]?.text ?? '') ? { ...range, end: end + 3 } : range;
}
