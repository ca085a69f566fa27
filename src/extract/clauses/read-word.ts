import type { Scan } from '../mentions/scan.ts';
import type { WordChunk } from './chunk.ts';

const SUBORDINATORS = new Set([
  'that',
  'because',
  'if',
  'unless',
  'whether',
  'although',
  'though',
  'while',
  'whereas',
  'when',
  'where',
  'as',
  'since',
  'until',
  'before',
  'after',
  'so',
]);
const ADVERBS_AS_PREPOSITION = new Set([
  'alongside',
  'together',
  'via',
  'amid',
  'during',
  'including',
  'following',
  'per',
  'regarding',
  'concerning',
  'despite',
  'upon',
  'toward',
  'towards',
]);
/** Particles of phrasal verbs: "wrapped up", "called off". */
const PARTICLES = new Set(['up', 'off', 'out', 'away', 'back', 'down', 'forward']);
const CONJUNCTIONS = new Set(['and', 'or', 'but', '&', 'nor']);

/** Words that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'whom', 'whose']);
const LONGEST_BRACKET = 8;

/** The word, mark or bracket at a token as a chunk of its own. */
export function readWord(scan: Scan, at: number): WordChunk {
  const word = scan.tokens[at]?.lower ?? '';
  const bracket = word === '(' ? bracketEnd(scan, at) : null;
  return {
    kind: bracket === null ? kindOfWord(scan, at, word) : 'adverb',
    start: at,
    end: bracket ?? at + 1,
    word: word === 'inside' ? 'in' : word,
  };
}

function kindOfWord(scan: Scan, at: number, word: string): WordChunk['kind'] {
  if (word === ',') return 'comma';
  if (QUOTES.has(word)) return 'quote';
  if (STOPS.has(word)) return 'stop';
  if (CONJUNCTIONS.has(word)) return 'conjunction';
  if (RELATIVES.has(word)) return 'relative';
  if (isPreposition(scan, at, word)) return 'preposition';
  if (word === 'that' && isDemonstrative(scan, at)) return 'adverb';
  return SUBORDINATORS.has(word) ? 'subordinator' : 'adverb';
}

/** "to that country", "at that meeting": behind a preposition it points at a noun. */
function isDemonstrative({ tokens, words }: Scan, at: number): boolean {
  return POINTING.has(words[at - 1] ?? '') && ['NOUN', 'ADJ'].includes(tokens[at + 1]?.pos ?? '');
}

const POINTING = new Set('to of at on for with from by during about into under'.split(' '));

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’', "'"]);
const STOPS = new Set([';', ':', '.', '!', '?', '(', ')', '—', '–', '--', '-']);

/** The token after a short bracket, which is passed like an adverb: "(EAM)", "(D-Del.)". */
function bracketEnd(scan: Scan, at: number): number | null {
  const close = scan.words.indexOf(')', at);
  return close > at && close - at <= LONGEST_BRACKET ? close + 1 : null;
}

/** "after", "before", "since", "as" join clauses before a verb and stand as prepositions before a noun. */
function isPreposition(scan: Scan, at: number, word: string): boolean {
  if (PARTICLES.has(word)) return false;
  if (ADVERBS_AS_PREPOSITION.has(word)) return true;
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (word === 'to') return true;
  if (['that', 'because', 'if', 'while', 'although', 'though', 'whether', 'when', 'where'].includes(word)) return false;
  return token.pos === 'ADP';
}
