import { isCapitalised, type Scan } from '../mentions/scan.ts';
import { mentionEnd } from './mention-end.ts';
import type { SentenceLayers } from './read-chunks.ts';
import { isPastForm } from './read-verb.ts';
import { isAttributive, isOnlyVerb, isWar } from './word-class.ts';

/**
 * Which tokens are verbs: the tagger's word, mended where frames know better – verbs of a headline written with a capital,
 * and "visits", "hosts", "talks" after a name.
 */
export function findVerbTokens({ scan, mentions }: SentenceLayers): (index: number) => boolean {
  const known = new Int8Array(scan.tokens.length).fill(UNKNOWN);
  for (const mention of mentions) known.fill(0, mention.firstToken, mentionEnd(scan, mention));
  const ends = new Set(mentions.map((mention) => mentionEnd(scan, mention)));
  return (index) => {
    if (known[index] === UNKNOWN) known[index] = isVerbToken(scan, index, ends) ? 1 : 0;
    return known[index] === 1;
  };
}

const UNKNOWN = -1;

function isVerbToken(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const token = scan.tokens[at];
  if (token === undefined || isParticipialAdjective(scan, at) || isWar(scan, at)) return false;
  if (token.pos === 'AUX' || isAccredited(scan, at)) return true;
  if (COMPANIONS.test(token.lower) && mentionEnds.has(at) && isCapitalised(scan, at + 1)) return false;
  if (token.pos === 'NOUN' && isVerbByPlace(scan, at, mentionEnds)) return true;
  if (token.pos === 'ADJ' && isBareUnderAuxiliary(scan, at)) return true;
  if (token.pos === 'VERB') {
    const isNoun =
      isPluralAfterTo(scan, at) || isCompoundHead(scan, at) || isPluralObject(scan, at) || isPredicateNoun(scan, at);
    return (
      !isNoun &&
      !isAttributive(scan, at) &&
      !isActBetween(scan, at) &&
      !isPrepositional(scan, at) &&
      !isSought(scan, at)
    );
  }
  return scan.lexicon.verbLemmas.has(token.lower) && isMistagged(scan, at, mentionEnds);
}

/** "was accredited to Palau": an adjective to the tagger. */
function isAccredited({ words, tokens }: Scan, at: number): boolean {
  return /^(?:re-?)?accredited$/u.test(words[at] ?? '') && tokens[at - 1]?.pos === 'AUX';
}

/** "NATO allies Greece and Turkey": between two names they say what the second is. */
const COMPANIONS = /^(?:allies|partners|rivals)$/u;

/** A verb of a frame that the tagger takes for a noun or adjective. */
function isMistagged(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const { lower, pos } = scan.tokens[at] ?? { lower: '', pos: 'X' };
  if (isPastForm(lower) && isBetweenWords(scan, at, mentionEnds)) return true;
  if (lower.endsWith('ing') && takesGerund(scan, at - 1) && opensObject(scan, at + 1)) return true;
  if (lower.endsWith('ing') && scan.words[at - 1] === ',' && opensParticiple(scan, at + 1)) return true;
  if (pos === 'ADJ' && isPastForm(lower) && scan.tokens[at - 1]?.pos === 'NOUN') return opensObject(scan, at + 1);
  if (scan.words[at - 1] === 'to' && !lower.endsWith('s')) return scan.sentence.isHeadline || pos !== 'PROPN';
  if (scan.sentence.isHeadline && isCapitalised(scan, at)) return at > 0 && isFiniteForm(lower) && mentionEnds.has(at);
  return isPredicate(scan, at, mentionEnds);
}

/** ", meeting Prime Minister X", ", meeting in Caracas": what stands behind the form is what it acts on, or where. */
function opensParticiple(scan: Scan, at: number): boolean {
  const next = scan.words[at] ?? '';
  return isCapitalised(scan, at) || (['in', 'with', 'at'].includes(next) && isCapitalised(scan, at + 1));
}

/** A verb form right behind a name: "Chad condemns the raid", "Chad cooperates closely with". */
function isPredicate(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const lower = scan.tokens[at]?.lower ?? '';
  const before = scan.tokens[at - 1]?.pos === 'ADV' ? at - 1 : at;
  if (before < at && isPastForm(lower) && mentionEnds.has(before)) return opensObject(scan, at + 1);
  if (!mentionEnds.has(at) || !isFiniteForm(lower) || lower === 'talks') return false;
  if (isPastForm(lower) || opensObject(scan, scan.tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1)) return true;
  return !lower.endsWith('ss') && opensPlainObject(scan, at + 1);
}

/** "Chad pledges | unwavering support for X": an adjective and its noun, in a line that has no other verb. */
function opensPlainObject({ tokens }: Scan, at: number): boolean {
  const [adjective, noun, ...rest] = tokens.slice(at);
  if (adjective?.pos !== 'ADJ' || noun?.pos !== 'NOUN' || UNQUALIFYING.has(adjective.lower)) return false;
  return rest.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

const UNQUALIFYING = new Set(['last', 'next', 'due', 'worth', 'possible', 'alone', 'early', 'late', 'near']);

/** "of arming X", "denies arming X". */
function takesGerund({ tokens }: Scan, at: number): boolean {
  const before = tokens[at];
  if (before?.pos === 'ADP') return true;
  return (
    before?.pos === 'VERB' &&
    /^(?:deny|consider|avoid|suggest|propose|oppose|favou?r|discuss|stop|start|begin|admit)$/u.test(before.lemma)
  );
}

/** "neither condemned", "were mediated by Oman", "has mediated in Mali", but not "has limited powers". */
function isBetweenWords(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const { tokens, words } = scan;
  if (/^(?:has|have|had|having)$/u.test(words[at - 1] ?? '')) return ['ADP', 'DET'].includes(tokens[at + 1]?.pos ?? '');
  if (words[at - 1] === 'neither' || isOfEach(scan, at, mentionEnds)) return true;
  return tokens[at - 1]?.pos === 'AUX' && words[at + 1] === 'by';
}

/** "Chad and Niger | both signed treaties", "they all signed treaties": not what both are, but what they did. */
function isOfEach({ words }: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  if (!/^(?:both|all|each)$/u.test(words[at - 1] ?? '')) return false;
  return mentionEnds.has(at - 1) || /^(?:they|we)$/u.test(words[at - 2] ?? '');
}

/** A noun to the tagger that stands where only a verb can. */
function isVerbByPlace(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  return (
    isUnderAuxiliary(scan, at) ||
    isRelativeVerb(scan, at) ||
    isInverted(scan, at, mentionEnds) ||
    isDemanded(scan, at, mentionEnds) ||
    isOfHeadlinePair(scan, at, mentionEnds) ||
    isOnlyVerb(scan, at, mentionEnds)
  );
}

/** "Lula, Macron sign defence deal": behind two names that open a headline stands the verb of both. */
function isOfHeadlinePair({ sentence, words, tokens, lexicon }: Scan, at: number, ends: ReadonlySet<number>): boolean {
  if (!sentence.isHeadline || !ends.has(at) || lexicon.verbLemmas.get(words[at] ?? '') !== words[at]) return false;
  const before = words.slice(0, at);
  const isPair = before.some((word, link) => (word === ',' || word === 'and') && ends.has(link));
  return isPair && before.length <= LONGEST_PAIR && ['NOUN', 'ADJ', 'DET', 'PROPN'].includes(tokens[at + 1]?.pos ?? '');
}

const LONGEST_PAIR = 9;

/** "did Chad attack Niger": a name between the auxiliary and the bare verb. */
function isInverted({ words, tokens, lexicon }: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  if (!mentionEnds.has(at) || lexicon.verbLemmas.get(words[at] ?? '') !== words[at]) return false;
  let first = at - 1;
  while (first >= at - LONGEST_NAME && ['PROPN', 'DET'].includes(tokens[first]?.pos ?? '')) first -= 1;
  return /^(?:do|does|did)$/u.test(words[first] ?? '');
}

/** "demanded that Chad release the sailors": the bare verb of what is demanded. */
function isDemanded(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const { words, tokens } = scan;
  if (!mentionEnds.has(at) || isInflected(words[at]) || !opensObject(scan, at + 1)) return false;
  let first = at - 1;
  while (first >= at - LONGEST_NAME && words[first] !== 'that') first -= 1;
  return words[first] === 'that' && DEMANDING.has(tokens[first - 1]?.lemma ?? '');
}

function isInflected(word: string | undefined): boolean {
  return word === undefined || /(?:[^s]s|ed|ing)$/u.test(word);
}

const DEMANDING = new Set(['demand', 'insist', 'urge', 'request', 'ask', 'propose', 'recommend', 'suggest', 'require']);

const LONGEST_NAME = 6;

/** "will co-host": what stands right after them is a verb. */
function isUnderAuxiliary(scan: Scan, at: number): boolean {
  return AUXILIARIES.has(scan.words[at - 1] ?? '') && scan.lexicon.verbLemmas.has(scan.words[at] ?? '');
}

/** "will welcome", "would warmly welcome": a bare form that is an adjective too. */
function isBareUnderAuxiliary({ words, tokens, lexicon }: Scan, at: number): boolean {
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return AUXILIARIES.has(words[before] ?? '') && lexicon.verbLemmas.get(words[at] ?? '') === words[at];
}

/** "Chad, which borders Niger", "Boric, whose country borders Bolivia": a clause that the relative opens has its verb before a name. */
function isRelativeVerb(scan: Scan, at: number): boolean {
  return (
    (/^(?:which|who|that)$/u.test(scan.words[at - 1] ?? '') || scan.words[at - 2] === 'whose') &&
    /[^s]s$/u.test(scan.words[at] ?? '') &&
    opensObject(scan, at + 1)
  );
}

const AUXILIARIES = new Set(['will', 'would', 'could', 'should', 'shall', 'must']);

/** "a road map", "its missile launch": after one thing a verb would end in -s. */
export function isCompoundHead({ tokens }: Scan, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.pos !== 'VERB' || token.lower !== token.lemma || token.lower.endsWith('ing')) return false;
  if (before?.pos !== 'NOUN' || before.lower !== before.lemma || isPastForm(token.lower)) return false;
  if (COLLECTIVES.test(before.lower) || ONLY_VERBS.test(token.lower)) return false;
  let first = at - 2;
  while (first >= at - 4 && ['ADJ', 'NOUN'].includes(tokens[first]?.pos ?? '')) first -= 1;
  return /^(?:an?|the|this|another|every|each|its|his|her|['’]s)$/u.test(tokens[first]?.lower ?? '');
}

/** "Guests of the conference include": forms that no noun has. */
const ONLY_VERBS =
  /^(?:include|attend|comprise|discuss|agree|announce|accept|reaffirm|condemn|invite|become|meet|arrive)$/u;

/** One word for many, or a bare infinitive's subject. */
const COLLECTIVES =
  /^(?:people|police|team|side|couple|pair|duo|trio|group|majority|number|staff|public|media|press|rest|government|military|company|army|west|east|south|north|world|opposition|other|all|administration|cabinet|delegation|family|leadership|party|committee|council)$/u;

/** "placed calls", "paid visits": two finite verbs do not follow each other. */
export function isPluralObject({ tokens }: Scan, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.lower === 'calls' && CALLED_BY.test(before?.lower ?? '')) return true;
  if (token?.pos !== 'VERB' || !/[^s]s$/u.test(token.lower) || token.lower === token.lemma) return false;
  return before?.pos === 'VERB' && isPastForm(before.lower);
}

/** "in several phone | calls". */
const CALLED_BY = /^(?:phone|telephone|video|conference)$/u;

/** "a meeting", "including", "regarding": forms in -ing that are nouns or prepositions. */
function isPrepositional(scan: Scan, at: number): boolean {
  const lower = scan.tokens[at]?.lower ?? '';
  return (
    ['following', 'including', 'regarding', 'concerning'].includes(lower) ||
    (lower.endsWith('ing') && (isNounLike(scan, at) || opensTitle(scan, at)))
  );
}

/** "Meeting with President X", "Working meeting with Y": the occasion that a title opens with. */
export function opensTitle({ sentence, tokens, words }: Scan, at: number): boolean {
  if (!sentence.isHeadline || at > 1) return false;
  const noun = words[at] === 'working' ? at + 1 : at;
  if (words[noun] !== 'meeting' || !['with', 'between', 'of'].includes(words[noun + 1] ?? '')) return false;
  // "Meeting with X today, the minister said …" opens with a gerund.
  const tells = tokens.slice(noun).some(({ pos, lower }) => pos === 'VERB' && isPastForm(lower));
  return !tells && (noun === 0 || words[noun - 1] === 'working');
}

/** "sought help from Qatar", "offered support to Chad": a bare word between a verb and a preposition is its object. */
function isSought({ tokens, words }: Scan, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.pos !== 'VERB' || words[at] !== token?.lemma) return false;
  return !/^(?:help|let|make|see|hear|go|come|dare)$/u.test(before.lemma) && tokens[at + 1]?.pos === 'ADP';
}

/** "Clashes between X and Y", "Calls from X", "by fighting between X and Y": what stands between two parties or comes from one is a noun. */
export function isActBetween({ words, tokens }: Scan, at: number): boolean {
  const [word = '', next] = [words[at], words[at + 1]];
  if (tokens[at]?.pos !== 'VERB') return false;
  if (word.endsWith('ing')) return next === 'between' && (at === 0 || tokens[at - 1]?.pos === 'ADP');
  return at === 0 && /[^s]s$/u.test(word) && (next === 'between' || next === 'from');
}

/** "is part of NATO", "was party to the pact": no verb in its bare form follows "be". */
function isPredicateNoun({ tokens, words }: Scan, at: number): boolean {
  const before = tokens[at - 1]?.pos === 'ADV' || words[at - 1] === 'not' ? at - 2 : at - 1;
  if (!/^(?:is|are|was|were|be|been|being|['’]s|['’]re)$/u.test(words[before] ?? '')) return false;
  return words[at] === tokens[at]?.lemma && words[at + 1] === (words[at] === 'party' ? 'to' : 'of');
}

/** "to talks with Iran": no infinitive ends in -s like a plural. */
function isPluralAfterTo(scan: Scan, at: number): boolean {
  return scan.words[at - 1] === 'to' && /[^s]s$/u.test(scan.words[at] ?? '');
}

function isNounLike(scan: Scan, at: number): boolean {
  const previous = scan.tokens[at - 1];
  return (
    previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ' || /^['’]s?$/u.test(previous.text))
  );
}

/** Participles that stand before a noun like adjectives: "under increasing pressure". */
const PARTICIPIAL_ADJECTIVES = new Set(
  (
    'increasing continuing growing mounting ongoing rising existing remaining visiting outgoing incoming sitting ruling ' +
    'deteriorating worsening escalating pressing lasting sweeping warring neighbouring neighboring opposing outstanding ' +
    'overwhelming devastating alarming disturbing troubling damning scathing shocking enduring binding long-standing'
  ).split(' '),
);

/** True for a word such as "mounting" right before a noun or another adjective. */
export function isParticipialAdjective({ tokens }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]?.lower ?? '';
  if (HELD.test(word)) return ['VERB', 'ADP'].includes(tokens[at - 1]?.pos ?? '') && NAMING.has(next?.pos ?? '');
  return PARTICIPIAL_ADJECTIVES.has(word) && ['NOUN', 'ADJ'].includes(next?.pos ?? '');
}

/** "guards | captured Malian soldiers", "of | jailed Turkish officers": behind a verb or preposition it tells which they are. */
const HELD = /^(?:captured|seized|detained|jailed|imprisoned|abducted|kidnapped|wounded|captive)$/u;
const NAMING = new Set(['NOUN', 'PROPN', 'ADJ']);

function isFiniteForm(word: string): boolean {
  return word.endsWith('s') || isPastForm(word);
}

function opensObject(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    (['DET', 'PROPN', 'PRON'].includes(token.pos) ||
      /^\p{Lu}/u.test(token.text) ||
      token.lower === 'with' ||
      token.lower === 'to')
  );
}
