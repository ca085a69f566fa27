import { type Scan, surfaceOf } from './scan.ts';

/** In a heading "American Ambassador Separated from Paris", "Ambassador Recalled, 1989." */
export function isParticiple(scan: Scan, at: number): boolean {
  const { sentence, words, tokens, lexicon } = scan;
  const word = words[at] ?? '';
  const isLast = ['from', 'to', 'in', 'by', 'at', 'on', 'with', 'for', ',', '.'].includes(words[at + 1] ?? '.');
  if (!word.endsWith('ed') || !isLast) return false;
  const isHeading = sentence.part === 'title' || sentence.isHeadline;
  if (isHeading && ![',', '.', undefined].includes(words[at + 1])) return true;
  if (lexicon.gazetteer.personsBySurname(tokens[at]?.text ?? '').length > 0) return false;
  return lexicon.verbLemmas.has(word) || tokens[at]?.pos === 'VERB';
}

/** In a headline a capitalised verb or gerund may follow the name: "Trump Recaps Talks", "Hodge Welcoming the Visit". */
export function isHeadlineVerb(scan: Scan, at: number): boolean {
  const { part, isHeadline } = scan.sentence;
  if (part !== 'title' && !isHeadline) return false;
  const word = scan.words[at] ?? '';
  const goesOn = /^\p{L}/u.test(scan.tokens[at + 1]?.text ?? '');
  const isVerb = scan.lexicon.verbLemmas.has(word) || HEADLINE_VERBS.has(word) || /.{3,}ing$/u.test(word);
  return goesOn && isVerb && !endsKnownName(scan, at);
}

/** "Xi Jinping", "Deng Xiaoping". */
function endsKnownName(scan: Scan, at: number): boolean {
  const name = { start: at - 1, end: at + 1 };
  return at > 0 && scan.lexicon.gazetteer.personsByName(surfaceOf(scan, name)).length > 0;
}

const HEADLINE_VERBS = new Set(
  'recaps concludes conclude travel travels strengthens closes authorizes announces to'.split(' '),
);
