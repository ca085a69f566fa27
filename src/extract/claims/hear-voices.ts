import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import { labelledSpeaker } from '../referents/find-speaker.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { toMention } from '../referents/to-mention.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { recoverNames } from './recover-names.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * The reading with the parties behind "we", "I", "you", "it" and "the Biden administration" filled in: who speaks in a quotation or
 * a transcript, to whom, and which country or body was the last to act.
 */
export function hearVoices(reading: Reading): Reading {
  const voices = labelledVoices(reading);
  const quoted = quotedTokens(reading.scans);
  let speaker: ReferentKey | null = null;
  const bySentence = reading.scans.map((scan, index) => {
    if (scan.tokens.length > LONGEST_SENTENCE) return reading.bySentence[index] ?? [];
    const read = withGovernments(reading, scan, reading.bySentence[index] ?? []);
    const mentions = [...read, ...recoverNames(scan, read, reading.registry)].sort(byPlace);
    const before = index === 0 ? [] : (reading.bySentence[index - 1] ?? []);
    speaker = speakerOf({ scan, mentions, quoted: quoted[index] ?? [], registry: reading.registry, last: speaker });
    const site: VoiceSite = { reading, scan, mentions, before, quoted: quoted[index] ?? [], speaker, ...voices[index] };
    const heard = scan.words.flatMap((word, at) => voiceAt(site, word, at));
    return [...mentions, ...heard].sort(byPlace);
  });
  return { ...reading, bySentence };
}

/** Tokens; nobody speaks a longer sentence, and hostile text must not take more than linear time. */
const LONGEST_SENTENCE = 400;

function byPlace(a: ReadMention, b: ReadMention): number {
  return a.firstToken - b.firstToken;
}

interface LabelledVoice {
  /** Who speaks in a transcript, and to whom. */
  readonly labelled?: ReferentKey | null;
  readonly addressee?: ReferentKey | null;
}

/** Speaker and addressee of every sentence of a transcript; a talk of two has each other for addressee. */
function labelledVoices({ scans, bySentence, registry }: Reading): readonly LabelledVoice[] {
  let current: ReferentKey | null = null;
  const speakers = scans.map((scan, index) => {
    current = labelledSpeaker(scan, bySentence[index] ?? [], registry) ?? current;
    return current;
  });
  const distinct = [...new Set(speakers)].filter((key) => key !== null);
  const guest = distinct.length === 1 ? otherPerson(bySentence, registry, distinct[0]) : null;
  return speakers.map((labelled) => ({
    labelled,
    addressee: labelled === null || distinct.length > 2 ? null : (distinct.find((key) => key !== labelled) ?? guest),
  }));
}

/** Where only one side's words are printed, the other is the first other person named. */
function otherPerson(
  bySentence: Reading['bySentence'],
  registry: Registry,
  speaker: ReferentKey | undefined,
): ReferentKey | null {
  const persons = bySentence.slice(0, 3).flatMap((mentions) => mentions.flatMap(({ referents }) => referents));
  return persons.find((key) => key !== speaker && registry.kindOf(key) === 'Person') ?? null;
}

interface VoiceSite extends LabelledVoice {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly before: readonly ReadMention[];
  readonly quoted: readonly boolean[];
  readonly speaker: ReferentKey | null;
}

function voiceAt(site: VoiceSite, word: string, at: number): readonly ReadMention[] {
  const { scan, mentions } = site;
  if (mentions.some((mention) => mention.firstToken <= at && at < mention.lastToken)) return [];
  const key = referentOf(site, word, at);
  if (key === null) return [];
  return [toMention(scan, { kind: 'pronoun', word, start: at, end: at + 1 }, { form: 'pronoun', referents: [key] })];
}

function referentOf(site: VoiceSite, word: string, at: number): ReferentKey | null {
  switch (VOICES.get(word)) {
    case 'we':
      return word === 'us' && site.scan.tokens[at]?.text !== 'us' ? null : ownSide(site, at);
    case 'i':
      return site.quoted[at] === true ? site.speaker : (site.labelled ?? null);
    case 'you':
      return site.addressee ?? null;
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
  const speaker = site.quoted[at] === true ? site.speaker : (site.labelled ?? null);
  if (speaker !== null) return stateOf(site.reading, speaker);
  return home === null || site.quoted[at] === true ? null : registry.country(home, home.name);
}

/** The body or country that a person's title names, else the country where it is known, else the person. */
function stateOf({ registry, scans }: Reading, key: ReferentKey): ReferentKey {
  const party = registry.record(key)?.roles.find((role) => role.party !== null)?.party;
  if (party !== undefined && party !== null) return party;
  const country = scans[0]?.lexicon.gazetteer.countries.get(registry.countryOf(key) ?? '');
  return country === undefined || registry.kindOf(key) !== 'Person' ? key : registry.country(country, country.name);
}

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
function lastPartner({ reading, mentions }: VoiceSite, at: number, gender: 'm' | 'f'): ReferentKey | null {
  const { registry } = reading;
  const persons = mentions
    .filter(({ lastToken, referents }) => lastToken <= at && referents.length === 1)
    .flatMap(({ referents }) => referents)
    .filter((key) => registry.kindOf(key) === 'Person');
  const others = persons.filter((key) => key !== persons[0]);
  return others.findLast((key) => (registry.record(key)?.gender ?? gender) === gender) ?? null;
}

/** The country or body that acts in this sentence before the pronoun, else in the one before. */
function lastBody({ reading, scan, mentions, before }: VoiceSite, at: number): ReferentKey | null {
  const { registry } = reading;
  const isBody = ({ referents, form, lastToken }: ReadMention): boolean =>
    referents.length === 1 &&
    form !== 'demonym' &&
    scan.words[lastToken] !== ')' &&
    referents.every((key) => ['Country', 'Organisation'].includes(registry.kindOf(key)));
  const here = mentions.filter((mention) => mention.lastToken <= at && isBody(mention));
  const acting = here.find(({ firstToken }) => !isGovernedToken(scan, firstToken));
  const nearest = isNear(scan, at) ? here.at(-1) : undefined;
  return (nearest ?? acting ?? here.at(-1) ?? before.find(isBody))?.referents[0] ?? null;
}

/** "to help it defend itself", "Ukraine as it resists": the pronoun means the body named last, not the one that acts. */
function isNear(scan: Scan, at: number): boolean {
  const previous = scan.tokens[at - 1];
  return (
    previous?.pos === 'VERB' || ['as', 'while', 'if', 'since', 'because', 'before'].includes(previous?.lower ?? '')
  );
}

function isGovernedToken(scan: Scan, at: number): boolean {
  const previous = scan.words[at - 1] === 'the' ? at - 2 : at - 1;
  return scan.tokens[previous]?.pos === 'ADP' || scan.words[previous] === 'to';
}

const GOVERNMENTS = new Set(['administration', 'government', 'regime', 'cabinet']);

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
