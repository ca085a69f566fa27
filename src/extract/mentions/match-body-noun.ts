import { actsNext } from './acts-next.ts';
import type { GroupPhrase } from './phrase.ts';
import { isCapitalised, type Scan } from './scan.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What a state is called where its name is not told again. */
export const STATE_NOUNS = words(
  'country nation state republic kingdom emirate sultanate island regime junta government monarchy',
);

/** What a body is called where its name is not told again. */
export const BODY_NOUNS = words(
  'group organisation organization agency commission movement watchdog militia committee council court fund bank union body',
);

/** "the country", "the Gulf state", "the militant group": a state or body told by what it is, where it acts. */
export function matchBodyNoun(scan: Scan, at: number): GroupPhrase | null {
  if (scan.words[at] !== 'the' || scan.tokens[at - 1]?.pos === 'ADP') return null;
  let head = at + 1;
  while (head < at + MOST_WORDS && isQualifier(scan, head)) head += 1;
  const noun = scan.words[head] ?? '';
  if (!(STATE_NOUNS.has(noun) || BODY_NOUNS.has(noun)) || !actsNext(scan, head + 1)) return null;
  // "The African Union" is a name, "the Kingdom" and "the Islamic Republic" are none.
  if (isCapitalised(scan, head) && !STYLED.has(noun)) return null;
  return { kind: 'group', noun, number: null, start: at, end: head + 1 };
}

const MOST_WORDS = 4;
const STYLED = words('kingdom republic sultanate emirate');

/** "East African", "militant", "island", and not "the other country", "the host nation". */
function isQualifier({ words: said, tokens }: Scan, at: number): boolean {
  const word = said[at] ?? '';
  if (OTHERS.has(word) || (STATE_NOUNS.has(word) && actsNext({ words: said, tokens }, at + 1))) return false;
  return QUALIFIERS.has(word) || (tokens[at]?.pos === 'ADJ' && /^\p{Ll}/u.test(tokens[at]?.text ?? ''));
}

const OTHERS = words('other another same only whole entire first last next new latter former host own third second');
const QUALIFIERS = words(`
  east west north south eastern western northern southern central african asian european american latin gulf baltic balkan
  nordic caribbean pacific himalayan arab islamic island communist militant armed rebel rights aid health nuclear military terror
  world trade
`);
