import type { Token } from '../../model/document.ts';
import type { Scan } from '../mentions/scan.ts';
import type { VerbChunk, VerbForm } from './chunk.ts';

const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  "'ll",
  '’ll',
  "'d",
  'wo',
  'ca',
]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", '’s', "'re", '’re', 'get', 'got']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'nt']);

/** The verb group that starts at a token: auxiliaries, negation and adverbs up to the main verb; null when there is none. */
export function readVerb(scan: Scan, at: number, isVerb: (index: number) => boolean): VerbChunk | null {
  const { main, end } = findMain(scan, at, isVerb);
  if (main === null) return null;
  const group = scan.tokens.slice(at, end);
  const token = scan.tokens[main];
  if (token === undefined) return null;
  const words = group.map((one) => one.lower);
  const auxiliaries = words.slice(0, main - at);
  const form = formOf(scan, { at, main, auxiliaries });
  const isAll = isUnsurpassed(scan, main, auxiliaries);
  return {
    kind: 'verb',
    start: at,
    end,
    lemma: lemmaOf(scan, token),
    main,
    form,
    passive: isPassive(scan, main, auxiliaries),
    negated: !isAll && (words.some((word) => NEGATIONS.has(word)) || isDenied(scan, at) || isDeniedBehind(scan, main)),
    tense: tenseOf(token, auxiliaries),
    modal: isAll ? null : (auxiliaries.find((word) => MODALS.has(word)) ?? null),
  };
}

/** "couldn't be happier", "could not agree more", "cannot thank you enough": there is nothing above it. */
function isUnsurpassed({ words, tokens }: Scan, main: number, auxiliaries: readonly string[]): boolean {
  if (!auxiliaries.some((word) => ABLE.test(word)) || !auxiliaries.some((word) => NEGATIONS.has(word))) return false;
  const [next = ''] = words.slice(main + 1);
  if (words[main] === 'be') return next === 'more' || (tokens[main + 1]?.pos === 'ADJ' && /er$/u.test(next));
  return next === 'more' || words.slice(main + 1, main + ENOUGH_REACH).includes('enough');
}

const ABLE = /^(?:could|can|ca|cannot)$/u;
const ENOUGH_REACH = 6;

/** "never recognised", "not to send", "neither condemned nor supported", "no longer backs". */
function isDenied({ words }: Scan, at: number): boolean {
  const before = words[at - 1] ?? '';
  if (before === 'not') return words[at - 2] !== 'or' && words[at - 2] !== 'if';
  return NEVER.has(before) || (before === 'longer' && words[at - 2] === 'no');
}

/** "is not on the agenda", "is never a member", "criticised neither X nor Y". */
function isDeniedBehind({ tokens, words }: Scan, main: number): boolean {
  if (words[main + 1] === 'neither') return true;
  return (
    isAuxiliary(tokens[main]) && ['not', 'nt', 'never'].includes(words[main + 1] ?? '') && words[main + 2] !== 'only'
  );
}

const NEVER = new Set(['never', 'neither', 'nor']);

function findMain(scan: Scan, at: number, isVerb: (index: number) => boolean): { main: number | null; end: number } {
  let main: number | null = null;
  for (let next = at; next < scan.tokens.length; next += 1) {
    const isComplete = main !== null && !isAuxiliary(scan.tokens[main]);
    if (isComplete) break;
    if (isVerb(next)) main = next;
    else if (!isBetween(scan, next, { start: at, hasAuxiliary: main !== null })) break;
  }
  return { main, end: main === null ? at : main + 1 };
}

/** "to" before an infinitive, adverbs and negation between auxiliary and main verb. */
function isBetween(scan: Scan, at: number, { start, hasAuxiliary }: { start: number; hasAuxiliary: boolean }): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (hasAuxiliary) return isFiller(token);
  return at === start ? token.lower === 'to' : token.pos === 'ADV';
}

function isAuxiliary(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (MODALS.has(token.lower) || BE.has(token.lower) || HAVE.has(token.lower) || /^(?:do|does|did)$/u.test(token.lower))
  );
}

function isFiller(token: Token): boolean {
  return (
    token.pos === 'ADV' ||
    NEGATIONS.has(token.lower) ||
    /^["“”‘’]$/u.test(token.text) ||
    ['also', 'already', 'again', 'both', 'jointly', 'officially'].includes(token.lower)
  );
}

function lemmaOf(scan: Scan, token: Token): string {
  return scan.lexicon.verbLemmas.get(token.lower) ?? token.lemma;
}

interface VerbSite {
  readonly at: number;
  readonly main: number;
  readonly auxiliaries: readonly string[];
}

function formOf(scan: Scan, { at, main, auxiliaries }: VerbSite): VerbForm {
  if (auxiliaries[0] === 'to') return 'infinitive';
  const word = scan.tokens[main]?.lower ?? '';
  const helped = auxiliaries.some(
    (one) => MODALS.has(one) || BE.has(one) || HAVE.has(one) || /^d(?:o|oes|id)$/u.test(one),
  );
  if (word.endsWith('ing') && !helped) return 'gerund';
  if (auxiliaries[0] === 'having') return 'gerund';
  if (!helped && isPastForm(word) && hasAgent(scan, main)) return 'participle';
  if (at > 0 && scan.words[at - 1] === 'to') return 'infinitive';
  return 'finite';
}

/** "hosted by the President", but not "spoke by phone" or "arrived by train". */
function hasAgent(scan: Scan, main: number): boolean {
  return (
    scan.words[main + 1] === 'by' &&
    !INTRANSITIVE.has(scan.tokens[main]?.lemma ?? '') &&
    !MEANS.has(scan.words[main + 2] ?? '')
  );
}

const INTRANSITIVE = new Set(['speak', 'talk', 'go', 'come', 'travel', 'arrive', 'fly', 'converse', 'confer']);
const MEANS = new Set([
  'phone',
  'telephone',
  'video',
  'videoconference',
  'train',
  'plane',
  'air',
  'car',
  'letter',
  'teleconference',
  'link',
]);

/** A regular or frequent irregular past form. */
export function isPastForm(word: string): boolean {
  return /ed$/u.test(word) || PAST.has(word);
}

const PAST = new Set(
  'met held spoke spoken went gone paid took taken gave given sat flew flown came had made sent led said told became withdrew withdrawn broke broken saw seen lent fought cut began begun left won brought sought shook struck shot put set read hosted sold built rebuilt bought drew drawn chose chosen froze frozen threw thrown overthrew overthrown swore sworn written wrote drove driven forbidden forbade lost found spent stood understood sunk hit caught kept heard undertook undertaken withheld upheld overseen known fallen fell stolen sung brought dealt fed ran grew grown laid'.split(
    ' ',
  ),
);

function isPassive(scan: Scan, main: number, auxiliaries: readonly string[]): boolean {
  const word = scan.tokens[main]?.lower ?? '';
  if (!isPastForm(word)) return false;
  const last = auxiliaries.filter((one) => BE.has(one) || HAVE.has(one) || MODALS.has(one)).at(-1);
  if (last !== undefined && BE.has(last)) return true;
  return last === undefined && (hasAgent(scan, main) || isBlamed(scan, main));
}

/** "Russia condemned over strike", "Minister accused of fraud": without an object the subject is the one blamed. */
function isBlamed(scan: Scan, main: number): boolean {
  if (!BLAMED.test(scan.words[main] ?? '') || !['over', 'for', 'of', 'after'].includes(scan.words[main + 1] ?? ''))
    return false;
  // "Chad, which Niger accused of theft"
  const before = scan.words.slice(Math.max(0, main - SUBJECT_REACH), main);
  return !before.slice(0, -1).some((word) => word === 'which' || word === 'whom');
}

const SUBJECT_REACH = 5;

const BLAMED =
  /^(?:condemned|accused|criticised|criticized|blamed|slammed|denounced|suspected|sanctioned|praised|thanked|hailed)$/u;

function tenseOf(token: Token, auxiliaries: readonly string[]): VerbChunk['tense'] {
  if (auxiliaries.some((word) => ['will', 'shall', "'ll", '’ll', 'wo'].includes(word))) return 'future';
  if (auxiliaries.some((word) => ['was', 'were', 'had', 'did', 'has', 'have', "'ve", '’ve'].includes(word)))
    return 'past';
  if (auxiliaries.some((word) => BE.has(word) || MODALS.has(word) || word === 'to' || word === 'do' || word === 'does'))
    return 'present';
  return isPastForm(token.lower) || token.lower === 'was' || token.lower === 'were' ? 'past' : 'present';
}
