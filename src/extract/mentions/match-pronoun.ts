import { ROLE_HEADS } from '../lexicon/role-words.ts';
import { isGenitive } from './genitive.ts';
import type { GroupPhrase, OccasionPhrase, PronounPhrase } from './phrase.ts';
import { isCapitalised, type Scan } from './scan.ts';

const PRONOUNS = new Set([
  'he',
  'she',
  'him',
  'they',
  'them',
  'his',
  'her',
  'their',
  'we',
  'us',
  'our',
  'i',
  'me',
  'my',
]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const GROUP_NOUNS = new Set(
  (
    'sides parties countries nations states leaders presidents ministers officials delegations governments men interlocutors diplomats ' +
    'counterparts pair trio neighbours neighbors allies rivals foes secretaries advisors advisers envoys principals chancellors premiers democracies'
  ).split(' '),
);

/** A pronoun that may refer to a person or a group. */
export function matchPronoun(scan: Scan, at: number): PronounPhrase | null {
  const word = scan.words[at] ?? '';
  if (!PRONOUNS.has(word) || (word === 'us' && scan.tokens[at]?.text !== 'us')) return null;
  if (isPartner(scan, at)) return { kind: 'pronoun', word: `${word} ${PARTNER}`, start: at, end: at + 2 };
  return { kind: 'pronoun', word, start: at, end: at + 1 };
}

/** In a pronoun's word: not the one it means, but the other of two. */
export const PARTNER = 'partner';

/** "his guest", "her host", where no name follows. */
function isPartner(scan: Scan, at: number): boolean {
  if (!['his', 'her'].includes(scan.words[at] ?? '') || !PARTNERS.has(scan.words[at + 1] ?? '')) return false;
  const next = scan.words[at + 2] === ',' ? at + 3 : at + 2;
  return !isCapitalised(scan, next) && !['NOUN', 'PROPN'].includes(scan.tokens[at + 2]?.pos ?? '');
}

const PARTNERS = new Set(['guest', 'host', 'visitor', 'interlocutor']);

/** "the two leaders", "both sides", "the Presidents", "the parties". */
export function matchGroup(scan: Scan, at: number): GroupPhrase | null {
  const special = matchHosts(scan, at) ?? matchOwnStates(scan, at) ?? matchBloc(scan, at);
  if (special !== null) return special;
  const { number, end: next } = countedAt(scan, at);
  if (next === at && !isJoinedOffice(scan, at)) return null;
  if (number === null && COUNTED.has(scan.words[next] ?? '')) return null;
  if (number !== null && isAlone(scan, at, next)) return { kind: 'group', noun: 'sides', number, start: at, end: next };
  const head = groupHead(scan, at, number === null ? next : skipStateWords(scan, next));
  if (head === null || isNamedBy(scan, head.end)) return null;
  const three = head.noun === 'trio' ? { noun: 'sides', number: 3 } : null;
  return { kind: 'group', noun: head.noun, number, ...three, start: at, end: head.end };
}

/** "the", "the two", "both", "all three", with the token behind. */
function countedAt({ words }: Scan, at: number): { readonly number: number | null; readonly end: number } {
  const isAll = words[at] === 'all' && NUMBERS.has(words[at + 1] ?? '');
  const from = words[at] === 'the' || isAll ? at + 1 : at;
  const number = NUMBERS.get(words[from] ?? '') ?? null;
  return { number, end: number === null ? from : from + 1 };
}

function skipStateWords({ words }: Scan, at: number): number {
  let end = at;
  while (STATE_WORDS.has(words[end] ?? '')) end += 1;
  return end;
}

/** "the three leaders | of Mali, Niger and Chad", and not "accused the three countries | of stirring up hate". */
function isNamedBy({ words, tokens }: Scan, at: number): boolean {
  if (!['of', 'from'].includes(words[at] ?? '')) return false;
  return !/^\p{Ll}+ing$/u.test(tokens[at + 1]?.text ?? '');
}

/** "the bloc", "the 27-member bloc", "the alliance", and not "the alliance between X and Y" nor "closer ties with the bloc". */
function matchBloc(scan: Scan, at: number): GroupPhrase | null {
  if (scan.words[at] !== 'the' || scan.words[at - 1] === 'with') return null;
  const head = DESCRIBED.test(scan.words[at + 1] ?? '') ? at + 2 : at + 1;
  const [noun = '', next = ''] = scan.words.slice(head, head + 2);
  if (!BLOCS.has(noun) || scan.tokens[head]?.text !== noun || ['of', 'between', 'with'].includes(next)) return null;
  if (isGenitive(scan, head + 1) || ['NOUN', 'PROPN'].includes(scan.tokens[head + 1]?.pos ?? '')) return null;
  return { kind: 'group', noun, number: null, start: at, end: head + 1 };
}

/** "the regional bloc", "the 27-nation bloc". */
const DESCRIBED =
  /^(?:\d+-(?:nation|member|country|state)|(?:west|east|southern)-african|regional|trade|trading|economic|military|western|defen[cs]e|security)$/u;

/** What a body of several states is called. */
export const BLOCS = new Set(['bloc', 'alliance']);

/** "our countries", "both of our nations", "our two states". */
function matchOwnStates({ words }: Scan, at: number): GroupPhrase | null {
  let next = at;
  if (words[next] === 'both') next += words[next + 1] === 'of' ? 2 : 1;
  if (words[next] !== 'our') return null;
  next += 1;
  if (['two', 'both'].includes(words[next] ?? '')) next += 1;
  const noun = words[next] ?? '';
  return OWN_STATES.test(noun) ? { kind: 'group', noun, number: 2, start: at, end: next + 1, isOwn: true } : null;
}

const OWN_STATES = /^(?:countries|nations|states|governments)$/u;

/** "The Secretary and | Foreign Ministers | condemned": offices joined to a title, right before the verb of both. */
export function isJoinedOffice(scan: Scan, at: number): boolean {
  if (scan.words[at - 1] !== 'and' || !isCapitalised(scan, at)) return false;
  const head = groupHead(scan, at, at);
  return head !== null && ['VERB', 'AUX'].includes(scan.tokens[head.end]?.pos ?? '');
}

/** "leaders", "foreign ministers", "heads of state", with the token behind. */
function groupHead(scan: Scan, at: number, from: number): { readonly noun: string; readonly end: number } | null {
  let next = from;
  while (BEFORE_HEADS.has(scan.words[next] ?? '')) next += 1;
  const heads = headOfState(scan, at, next);
  if (heads !== null) return { noun: 'leaders', end: heads };
  const noun = scan.words[next] ?? scan.words[next - 1] ?? '';
  return isGroupNoun(noun) ? { noun, end: next + 1 } : null;
}

/** What leaders and ministers are called by more closely. */
const BEFORE_HEADS = new Set(
  'heads foreign prime top of state defence defense national security deputy vice assistant finance economic special senior'.split(
    ' ',
  ),
);

/** Nouns of states that mean those named only with their number: "the two allies". */
const COUNTED = new Set(['allies', 'rivals', 'foes']);

/** "the two | nuclear-armed | neighbours", "the two | NATO | allies". */
const STATE_WORDS = new Set(
  'nato eu gulf asian african arab european baltic western eastern south north east west latin american nuclear-armed nuclear neighbouring neighboring island arch long-time old'.split(
    ' ',
  ),
);

/** "and the two signed a treaty", "Both signed", "All three met": a number that needs no noun, right before its verb. */
function isAlone(scan: Scan, at: number, next: number): boolean {
  const opens = at === 0 || [',', 'and', 'that', ';'].includes(scan.words[at - 1] ?? '');
  if (scan.words[at] !== 'the' && !(opens && ['both', 'all'].includes(scan.words[at] ?? ''))) return false;
  const verb = scan.tokens[next]?.pos === 'ADV' ? next + 1 : next;
  return ['VERB', 'AUX'].includes(scan.tokens[verb]?.pos ?? '') && scan.words[verb] !== 'of';
}

/** "government officials", "senior government and civil society counterparts": the side of the place where they are met. */
function matchHosts(scan: Scan, at: number): GroupPhrase | null {
  if (!['with', 'meet', 'met', 'meets', 'meeting'].includes(scan.words[at - 1] ?? '')) return null;
  let end = at;
  while (end < at + 10 && isHostWord(scan, end)) end += 1;
  const noun = scan.words[end] ?? '';
  const isGovernment = scan.words.slice(at, end).some((word) => GOVERNMENT_WORDS.has(word));
  if (!isGovernment || !HOSTS.has(noun)) return null;
  return { kind: 'group', noun: 'officials', number: null, start: at, end: end + 1 };
}

const GOVERNMENT_WORDS = new Set(['government', 'senior', 'ministry', 'local', 'high-level', 'host']);
const HOSTS = new Set(['officials', 'counterparts', 'leaders', 'representatives', 'authorities', 'ministers']);

/** Words before the noun: no names, no verbs. */
function isHostWord(scan: Scan, at: number): boolean {
  const { pos, text } = scan.tokens[at] ?? { pos: 'X', text: '' };
  if (HOSTS.has(scan.words[at] ?? '')) return false;
  return text === ',' || text === 'and' || (/^(?:NOUN|ADJ)$/u.test(pos) && /^\p{Ll}/u.test(text));
}

function headOfState(scan: Scan, at: number, next: number): number | null {
  const inside = scan.words.slice(at, next);
  return inside.includes('heads') && inside.at(-1) === 'state' ? next : null;
}

function isGroupNoun(noun: string): boolean {
  return (
    GROUP_NOUNS.has(noun) ||
    (noun.endsWith('s') &&
      ROLE_HEADS.has(noun.slice(0, -1)) &&
      ['secretaries', 'presidents', 'ministers'].includes(noun))
  );
}

const OCCASIONS = new Set([
  'summit',
  'conference',
  'forum',
  'congress',
  'assembly',
  'ministerial',
  'dialogue',
  'gathering',
  'event',
  'meeting',
  'funeral',
  'inauguration',
  'coronation',
  'parade',
]);

/** "the summit", "this conference", "the two-day gathering", "this year's forum" without a name of its own. */
export function matchOccasion(scan: Scan, at: number): OccasionPhrase | null {
  if (scan.words[at] !== 'the' && scan.words[at] !== 'this') return null;
  const nounAt = occasionNoun(scan, at + 1);
  const noun = scan.words[nounAt] ?? '';
  const isPart = nounAt > at + 1 && PARTS.has(noun);
  if (!(OCCASIONS.has(noun) || isPart) || isNamedBehind(scan, nounAt + 1) || isCompound(scan, nounAt)) return null;
  return { kind: 'occasion', noun: isPart ? 'event' : noun, start: at, end: nounAt + 1 };
}

/** Behind "year's" and the words that tell a part or sort of the event. */
function occasionNoun(scan: Scan, from: number): number {
  const isTimed = ['year', 'week', 'month'].includes(scan.words[from] ?? '') && isGenitive(scan, from + 1);
  let at = isTimed ? from + 2 : from;
  while (at < from + MOST_PART_WORDS && PART_WORDS.test(scan.words[at] ?? '')) at += 1;
  return at;
}

const MOST_PART_WORDS = 4;

/** "The Congress" is a body, "the conference centre" a house. */
function isCompound(scan: Scan, at: number): boolean {
  if (scan.tokens[at + 1]?.pos === 'NOUN') return true;
  return isCapitalised(scan, at) && (scan.words[at] === 'congress' || isCapitalised(scan, at + 1));
}

/** "opening", "two-day", "annual": words that tell which part or sort of the event, and not which event. */
const PART_WORDS =
  /^(?:opening|closing|plenary|final|first|second|inaugural|annual|historic|high-level|virtual|one-day|two-day|three-day|four-day|five-day|week-long|day-long|leaders'?|same|global|regional|international)$/u;
/** Parts of an event stand for it. */
const PARTS = new Set(['session', 'ceremony', 'plenary', 'debate']);

/** "the conference on Syria" is another; "the event on Friday" is the one told of. */
function isNamedBehind(scan: Scan, at: number): boolean {
  if (scan.words[at] === 'on') return !DAYS.test(scan.words[at + 1] ?? '');
  return ['of', 'between', 'for'].includes(scan.words[at] ?? '');
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/u;
