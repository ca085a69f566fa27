import { isCapitalised, type Scan } from './scan.ts';

/** "Addressing Alexei Miller", "Currently Shalev teaches": a participle or adverb that opens a sentence before a name. */
export function opensClause(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]?.text ?? '';
  if (!/^(?:["“”:;—–]|)$/u.test(before) || !isCapitalised(scan, at + 1)) return false;
  const { text, pos } = scan.tokens[at] ?? { text: '', pos: 'X' };
  const { gazetteer } = scan.lexicon;
  if (gazetteer.isGivenName(text)) return false;
  if (/.{3}ly$/u.test(text)) return pos === 'ADV';
  const isFollowed = gazetteer.isGivenName(scan.tokens[at + 1]?.text ?? '');
  return /.{3}ing$/u.test(text) && (isFollowed ? isCapitalised(scan, at + 2) : pos === 'VERB');
}
