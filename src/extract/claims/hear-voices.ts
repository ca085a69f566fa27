import type { ReferentKey } from '../../model/mention.ts';
import { quotedTokens } from '../mentions/quoted-tokens.ts';
import type { Scan } from '../mentions/scan.ts';
import { findDelegation } from '../referents/find-delegation.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { toMention } from '../referents/to-mention.ts';
import { openDelegation } from '../referents/with-delegation.ts';
import { MOST_PARTIES } from '../rosters/find-rosters.ts';
import { findJointVoice, withJointVoice } from './joint-voice.ts';
import type { LabelledVoice } from './labelled-voices.ts';
import { withMutualVoices } from './mutual-voice.ts';
import { recoverNames } from './recover-names.ts';
import { findSignatory } from './signatory.ts';
import { speakerOf } from './speaker-of.ts';
import { type Sides, withSides } from './spoken-sides.ts';
import { stateOf } from './state-of.ts';

/**
 * The reading with the parties behind "we", "I", "you", "it" and "the Biden administration" filled in: who speaks in a quotation or
 * a transcript, to whom, and which country or body was the last to act.
 */
export function hearVoices(reading: Reading, voices: readonly LabelledVoice[]): Reading {
  const quoted = quotedTokens(reading.scans);
  const delegation = findDelegation(reading);
  const withDelegation = openDelegation(reading.registry, delegation);
  const authors = findJointVoice(reading);
  const signatory = findSignatory(reading);
  let speaker: ReferentKey | null = null;
  const bySentence = reading.scans.map((scan, index) => {
    if (scan.tokens.length > LONGEST_SENTENCE) return reading.bySentence[index] ?? [];
    const { registry } = reading;
    const ruled = withGovernments(reading, scan, reading.bySentence[index] ?? []);
    const isLabelled = (voices[index]?.labelled ?? null) !== null || voices[index]?.isStranger === true;
    const joint = { authors: isLabelled ? null : authors, quoted: quoted[index] ?? [] };
    const read = withJointVoice(scan, ruled, joint);
    const spoken = withSides(scan, read, sidesOf(reading, voices[index]));
    const named = withMutualVoices({ scan, registry, ...voices[index] }, spoken);
    const recovered = [...named, ...recoverNames(scan, named, registry)];
    const mentions = [...withDelegation(scan, recovered)].sort(byPlace);
    const before = index === 0 ? [] : (reading.bySentence[index - 1] ?? []);
    speaker = speakerOf({ scan, mentions, quoted: quoted[index] ?? [], registry, last: speaker });
    const told = { quoted: quoted[index] ?? [], speaker, signatory, isJoint: authors !== null };
    const site: VoiceSite = { reading, scan, mentions, before, ...told, ...voices[index] };
    const heard = scan.words.flatMap((word, at) => voiceAt(site, word, at));
    return [...mentions, ...heard].sort(byPlace);
  });
  return { ...reading, bySentence, delegation };
}

/** Tokens; nobody speaks a longer sentence, and hostile text must not take more than linear time. */
const LONGEST_SENTENCE = 400;

function sidesOf(reading: Reading, voice: LabelledVoice | undefined): Sides | null {
  const { labelled = null, addressee = null, isReply } = voice ?? {};
  if (labelled === null || addressee === null || isReply === true) return null;
  const [own, other] = [stateOf(reading, labelled), stateOf(reading, addressee)];
  const areStates = [own, other].every((key) => reading.registry.kindOf(key) === 'Country');
  return own !== other && areStates ? { own, other } : null;
}

function byPlace(a: ReadMention, b: ReadMention): number {
  return a.firstToken - b.firstToken;
}

interface VoiceSite extends LabelledVoice {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly before: readonly ReadMention[];
  readonly quoted: readonly boolean[];
  readonly speaker: ReferentKey | null;
  /** Who signs the text and says "I" where nobody is said to speak. */
  readonly signatory: ReferentKey | null;
  /** Several issue the text together, and none of them is "we" alone. */
  readonly isJoint: boolean;
}

function voiceAt(site: VoiceSite, word: string, at: number): readonly ReadMention[] {
  const { scan, mentions } = site;
  if (!VOICES.has(word) && word !== 'their') return [];
  if (mentions.some((mention) => mention.firstToken <= at && at < mention.lastToken)) return [];
  const referents = isOwnAct(scan, at) ? lastBodies(site, at) : only(referentOf(site, word, at));
  if (referents.length === 0) return [];
  return [toMention(scan, { kind: 'pronoun', word, start: at, end: at + 1 }, { form: 'pronoun', referents })];
}

/** "announced their withdrawal", and not "at their meeting": what each of several does for itself. */
function isOwnAct({ words }: Scan, at: number): boolean {
  return words[at] === 'their' && words.slice(at + 1, at + 4).some((word) => OWN_ACTS.test(word));
}

const OWN_ACTS =
  /^(?:withdrawal|exit|accession|membership|application|candidac(?:y|ies)|bid|support|backing|solidarity|opposition|refusal|rejection|condemnation|criticism|recognition|sanction|ambassador|envoy|condolence|gratitude|request|threat|veto)s?$/u;

function unlabelled({ isStranger, signatory }: VoiceSite): ReferentKey | null {
  return isStranger === true ? null : signatory;
}

function only(key: ReferentKey | null): readonly ReferentKey[] {
  return key === null ? [] : [key];
}

function referentOf(site: VoiceSite, word: string, at: number): ReferentKey | null {
  switch (VOICES.get(word)) {
    case 'we':
      return word === 'us' && site.scan.tokens[at]?.text !== 'us' ? null : ownSide(site, at);
    case 'i':
      return isQuoted(site, at) ? site.speaker : (site.labelled ?? unlabelled(site));
    case 'you':
      return site.isReply === true ? null : (site.addressee ?? null);
    case 'they':
      return lastBody(site, at);
    case 'it':
      return whatIsMeant(site, word, at);
    case 'him':
      return lastPartner(site, at, word === 'him' ? 'm' : 'f');
    default:
      return null;
  }
}

/** In a quotation of somebody else's words, and not of the letter that an article prints. */
function isQuoted({ quoted, isLetter, isDespatch }: VoiceSite, at: number): boolean {
  return quoted[at] === true && (isLetter !== true || isDespatch === true);
}

const VOICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    we: 'we us our ours',
    i: 'i me my myself',
    you: 'you your yours',
    they: 'they them their',
    it: 'it its',
    him: 'him her',
  }).flatMap(([voice, words]) => words.split(' ').map((word) => [word, voice] as const)),
);

/** The state or body that a speaker speaks for; in a government's own text, its country. */
function ownSide(site: VoiceSite, at: number): ReferentKey | null {
  const { home, registry } = site.reading;
  if (site.isStranger === true) return null;
  const speaker = isQuoted(site, at) ? site.speaker : (site.labelled ?? null);
  if (speaker !== null) {
    const state = stateOf(site.reading, speaker);
    return state === speaker && home !== null && isBriefing(site.reading) ? registry.country(home, home.name) : state;
  }
  return home === null || site.isJoint || site.quoted[at] === true ? null : registry.country(home, home.name);
}

/** "Department Press Briefing", "Press Gaggle": who speaks there without a title told speaks for the publisher. */
function isBriefing({ scans }: Reading): boolean {
  const title = scans[0]?.sentence.part === 'title' ? scans[0].words : [];
  return title.some((word) => word === 'press' || word === 'background') && title.some((word) => BRIEFINGS.has(word));
}

const BRIEFINGS = new Set(['briefing', 'gaggle', 'call']);

/** "it is clear", "it was agreed": no party. */
function isEmpty(scan: Scan, at: number): boolean {
  return /^(?:is|was|will|would|has been|seems|appears|’s|'s|s|may|might|could)$/u.test(scan.words[at + 1] ?? '');
}

/** "it": the body that acted last, but nothing in "it is clear". */
function whatIsMeant(site: VoiceSite, word: string, at: number): ReferentKey | null {
  if (word !== 'it' || !isEmpty(site.scan, at)) return lastBody(site, at);
  return at === 0 ? openingEvent(site) : null;
}

/** "The third Dialogue took place in Rome. It was chaired by …": the event that the sentence before opens with. */
function openingEvent({ before, reading }: VoiceSite): ReferentKey | null {
  const [first] = before;
  const [key] = first?.referents ?? [];
  return key !== undefined &&
    first?.firstToken !== undefined &&
    first.firstToken <= 3 &&
    reading.registry.kindOf(key) === 'Event'
    ? key
    : null;
}

/** "presented Brown with a jersey and thanked him": the last person named who is not the first. */
const THING_REACH = 5;

function lastPartner({ reading, scan, mentions }: VoiceSite, at: number, gender: 'm' | 'f'): ReferentKey | null {
  const { registry } = reading;
  const persons = mentions
    .filter(({ lastToken, referents }) => lastToken <= at && referents.length === 1)
    .flatMap(({ referents }) => referents)
    .filter((key) => registry.kindOf(key) === 'Person');
  const [first] = persons;
  // "a tour that will take him to Oslo": there a thing acts, and the one person told of is meant.
  const isActedOn = scan.words
    .slice(Math.max(0, at - THING_REACH), at)
    .some((word) => word === 'that' || word === 'which');
  const others = new Set(persons).size === 1 && isActedOn ? persons : persons.filter((key) => key !== first);
  return others.findLast((key) => (registry.record(key)?.gender ?? gender) === gender) ?? null;
}

/** "Mali, Niger and Chad announced their withdrawal": all that are joined to the body that acts. */
function lastBodies(site: VoiceSite, at: number): readonly ReferentKey[] {
  const body = lastBody(site, at);
  if (body === null) return [];
  const { scan } = site;
  const bodies = site.mentions.filter((mention) => mention.lastToken <= at && isBody(site, mention));
  const last = bodies.findLastIndex(({ referents }) => referents[0] === body);
  const isLinked = (right: number): boolean => {
    const [one, other] = [bodies[right - 1], bodies[right]];
    const between = scan.words.slice(one?.lastToken ?? 0, other?.firstToken ?? 0);
    return between.length > 0 && between.length < 4 && between.every((word) => LINKS.has(word));
  };
  let first = last;
  while (first > 0 && isLinked(first)) first -= 1;
  let end = last;
  while (end + 1 < bodies.length && isLinked(end + 1)) end += 1;
  const keys = new Set(bodies.slice(Math.max(0, first), end + 1).flatMap(({ referents }) => referents));
  return keys.size === 0 ? [body] : [...keys].slice(0, MOST_PARTIES);
}

const LINKS = new Set([',', 'and', 'the', '&']);

/** A state or body by name, and no “President” who stands for his state. */
function isBody({ reading: { registry, home }, scan }: VoiceSite, mention: ReadMention): boolean {
  const { referents, form, lastToken, phrase } = mention;
  if (referents.length !== 1 || form === 'demonym' || scan.words[lastToken] === ')') return false;
  if (phrase.kind === 'role' && phrase.phrase.party === null && home !== null) return false;
  return referents.every((key) => ['Country', 'Organisation'].includes(registry.kindOf(key)));
}

/** The country or body that acts in this sentence before the pronoun, else in the one before. */
function lastBody(site: VoiceSite, at: number): ReferentKey | null {
  const { scan, mentions, before } = site;
  const here = mentions.filter((mention) => mention.lastToken <= at && isBody(site, mention));
  const acting = here.find(({ firstToken }) => !isGovernedToken(scan, firstToken));
  const nearest = isNear(scan, at) || isJudged(scan, at, here.at(-1)) ? here.at(-1) : undefined;
  return (nearest ?? acting ?? here.at(-1) ?? before.find((mention) => isBody(site, mention)))?.referents[0] ?? null;
}

/** "to help it defend itself", "Ukraine as it resists", "with Laos in its role as chair": the pronoun means the body named last, not the one that acts. */
function isNear(scan: Scan, at: number): boolean {
  const previous = scan.tokens[at - 1];
  return (
    previous?.pos === 'VERB' ||
    /^in its (?:role|capacity)$/u.test(scan.words.slice(at - 1, at + 2).join(' ')) ||
    ['as', 'while', 'if', 'since', 'because', 'before'].includes(previous?.lower ?? '')
  );
}

/** "condemned Chad for its raid", "imposed sanctions on Chad for its raid", "backs Chad in its fight": who is judged or helped did it, and not who judges. */
function isJudged({ words, tokens }: Scan, at: number, body: ReadMention | undefined): boolean {
  if (body === undefined || words[at] !== 'its' || at - 1 - body.lastToken > 2) return false;
  const start = words[body.firstToken - 1] === 'the' ? body.firstToken - 1 : body.firstToken;
  const before = tokens[start - 1];
  if (words[at - 1] === 'in') return HELPING.has(before?.lemma ?? '') && body.lastToken === at - 1;
  if (!REASONS.has(words[at - 1] ?? '')) return false;
  const between = words.slice(body.lastToken, at - 1);
  const isPatient = before?.pos === 'VERB' || SUFFERING.has(before?.lower ?? '');
  return isPatient && between.every((word) => ANSWERABLE.has(word));
}

const REASONS = new Set(['for', 'over']);
const HELPING = new Set(['support', 'back', 'help', 'assist', 'aid', 'join', 'sustain']);
const SUFFERING = new Set(['on', 'upon', 'against', 'at', 'to', 'make']);
const ANSWERABLE = new Set([
  'responsible',
  'accountable',
  'liable',
  'guilty',
  'pay',
  'again',
  'today',
  'publicly',
  'strongly',
]);

function isGovernedToken(scan: Scan, at: number): boolean {
  const previous = scan.words[at - 1] === 'the' ? at - 2 : at - 1;
  return scan.tokens[previous]?.pos === 'ADP' || scan.words[previous] === 'to';
}

const GOVERNMENTS = new Set(['administration', 'government', 'regime', 'cabinet', 'forces', 'troops', 'army']);

/** "the Biden administration", "Putin's government": the country of the person named. */
function withGovernments(reading: Reading, scan: Scan, mentions: readonly ReadMention[]): readonly ReadMention[] {
  return mentions.map((mention) => {
    const genitive = /^['’]s?$/u.test(scan.tokens[mention.lastToken]?.text ?? '') ? 1 : 0;
    const [key] = mention.referents;
    if (mention.phrase.kind !== 'person' || key === undefined) return mention;
    if (!GOVERNMENTS.has(scan.words[mention.lastToken + genitive] ?? '')) return mention;
    const state = stateOf(reading, key);
    if (state === key) return mention;
    const phrase = { ...mention.phrase, end: mention.lastToken + genitive + 1 };
    return toMention(scan, phrase, { form: 'role', referents: [state] });
  });
}
