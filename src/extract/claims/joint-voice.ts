import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { toMention } from '../referents/to-mention.ts';
import { MOST_PARTIES } from '../rosters/find-rosters.ts';
import { AUTHORING, isParty } from '../rosters/joint-authors.ts';
import { stateOf } from './state-of.ts';

/** How many sentences of the text may stand before the one that names who speaks in it. */
const OPENING = 6;
const DOCUMENTS = /^(?:statement|declaration|communiqu[eé])$/u;

/**
 * Who "we" are in a text that several issue together ("We, the foreign ministers of A and B", "the following statement was released
 * by A and B", "G7 Statement on C"): the states or bodies; nobody where they are too many; null in any other text.
 */
export function findJointVoice(reading: Reading): readonly ReferentKey[] | null {
  const { scans } = reading;
  const first = scans.findIndex(({ sentence }) => sentence.part !== 'title');
  if (first < 0) return null;
  const titles = [...scans.slice(0, first).keys()].filter((index) => isDocument(scans[index]));
  const opening = [...scans.slice(first, first + OPENING).keys()].map((offset) => first + offset);
  const sites = (indexes: readonly number[]): readonly Site[] =>
    indexes.flatMap((index) => {
      const scan = scans[index];
      return scan === undefined ? [] : [{ reading, scan, mentions: reading.bySentence[index] ?? [] }];
    });
  const isJoint = titles.some((index) => scans[index]?.words.includes('joint'));
  const [bodies, heads] = [sites(opening), sites(titles)];
  return (
    firstOf(bodies, besideWe) ??
    firstOf(heads, bodyOfTitle) ??
    firstOf(bodies, releasedBy) ??
    (isJoint ? (firstOf(bodies, whoOpens) ?? firstOf(heads, authorsOfTitle)) : null)
  );
}

function firstOf(sites: readonly Site[], find: (site: Site) => readonly ReadMention[]): readonly ReferentKey[] | null {
  for (const site of sites) {
    const authors = authorsOf(site, find(site));
    if (authors !== null) return authors;
  }
  return null;
}

interface Site {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
}

/** "A and B Joint Statement on C", "G7 Leaders’ Statement", and no "Remarks at the signing of a joint statement". */
function isDocument(scan: Scan | undefined): boolean {
  const words = scan?.words ?? [];
  return words.some((word) => DOCUMENTS.test(word)) && !words.some((word) => OTHER_TEXTS.test(word));
}

const OTHER_TEXTS = /^(?:remarks|readout|press|conference|fact|briefing|interview|transcript|signed|signing)$/u;

/** The states or bodies of mentions that speak together: a body alone where its members are too many; null where one state speaks. */
function authorsOf({ reading, scan }: Site, members: readonly ReadMention[]): readonly ReferentKey[] | null {
  const parties = members.filter(isParty);
  const keys = parties.flatMap(({ referents }) => referents.map((key) => stateOf(reading, key)));
  const [body, ...others] = new Set(keys);
  if (body === undefined) return null;
  // "the G7 ministers of A and B": the body is no author beside its members.
  const isWhole = isBody(reading, body) && !['and', ','].includes(scan.words[parties[0]?.lastToken ?? 0] ?? '');
  if (isWhole && (others.length < 2 || others.length > MOST_PARTIES)) return [body];
  const authors = isWhole ? others : [body, ...others];
  if (authors.length < 2) return null;
  return authors.length > MOST_PARTIES ? [] : authors;
}

function isBody({ registry }: Reading, key: ReferentKey): boolean {
  return registry.kindOf(key) === 'Organisation' && registry.countryOf(key) === null;
}

/** "We, the leaders of A and B, condemn", "We the Quad partners of A and B are": what stands beside "we", up to the verb. */
function besideWe({ scan: { words, tokens }, mentions }: Pick<Site, 'scan' | 'mentions'>): readonly ReadMention[] {
  const at = words.indexOf('we');
  const start = at + (words[at + 1] === ',' ? 2 : 1);
  if (at < 0 || words[start] !== 'the') return [];
  const inside = mentions.filter(({ firstToken }) => firstToken >= start);
  const isNamed = (token: number): boolean =>
    inside.some(({ firstToken, lastToken }) => firstToken <= token && token < lastToken);
  let end = start + 1;
  while (end < tokens.length && (isNamed(end) || !VERBAL.has(tokens[end]?.pos ?? 'X'))) end += 1;
  return inside.filter(({ lastToken }) => lastToken <= end);
}

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "G7 Foreign Ministers’ Statement on C": the body that the title opens with. */
function bodyOfTitle({ reading, scan: { words }, mentions }: Site): readonly ReadMention[] {
  const [body, next] = mentions;
  if (body === undefined || body.firstToken !== 0 || next?.firstToken === 0) return [];
  const behind = words.slice(body.lastToken, body.lastToken + TITLE_REACH);
  const isWorld = body.referents.every((key) => isBody(reading, key));
  return isWorld && behind.some((word) => DOCUMENTS.test(word)) ? [body] : [];
}

const TITLE_REACH = 5;

/** "The following statement was released by A and B", "The governments of A and B issued the following declaration". */
function releasedBy({ scan: { words }, mentions }: Site): readonly ReadMention[] {
  if (!words.includes('following') || !words.some((word) => DOCUMENTS.test(word))) return [];
  const verb = words.findIndex((word) => RELEASED.test(word));
  if (verb < 0) return [];
  const isPassive = words[verb + 1] === 'by';
  return isPassive
    ? chainOf(
        words,
        mentions.filter(({ firstToken }) => firstToken > verb),
      )
    : mentions.filter(({ lastToken }) => lastToken <= verb);
}

const RELEASED = /^(?:released|issued|made|adopted|agreed)$/u;

/** "Today, A, B and C condemned": the names joined to each other at the start of a sentence. */
function whoOpens({ scan: { words, tokens }, mentions }: Site): readonly ReadMention[] {
  const [first] = mentions;
  if (first === undefined || words.slice(0, first.firstToken).some((word) => !OPENERS.has(word))) return [];
  const chain = chainOf(words, mentions);
  return VERBAL.has(tokens[chain.at(-1)?.lastToken ?? -1]?.pos ?? 'X') ? chain : [];
}

/** The names that commas and "and" join to the first one. */
function chainOf(words: readonly string[], mentions: readonly ReadMention[]): readonly ReadMention[] {
  const end = mentions.findIndex(
    ({ lastToken }, at) => !isLinked(words.slice(lastToken, mentions[at + 1]?.firstToken ?? lastToken)),
  );
  return mentions.slice(0, end + 1);
}

const OPENERS = new Set(['today', ',', 'the', 'governments', 'government', 'of']);
const LINKS = new Set([',', 'and', 'the', '&', 'of']);

function isLinked(between: readonly string[]): boolean {
  return between.length > 0 && between.every((word) => LINKS.has(word));
}

/** "Joint Statement by A and B on C", "A and B Joint Statement". */
function authorsOfTitle({ scan: { words }, mentions }: Site): readonly ReadMention[] {
  const at = words.indexOf('joint');
  const before = mentions.filter(({ lastToken }) => lastToken <= at);
  if (before.length > 0) return before;
  const from = words.findIndex((word, place) => place > at && AUTHORING.has(word));
  const topic = words.findIndex((word, place) => place > at && TOPICS.has(word));
  if (from < 0 || (topic >= 0 && topic < from)) return [];
  return mentions.filter(({ firstToken }) => firstToken > from && (topic < 0 || firstToken < topic));
}

const TOPICS = new Set(['on', 'regarding', 'concerning', 'about', 'following', 'after', 'for', 'to', 'marking', 'at']);

/** The mentions of a sentence with "we", "our" and "our governments" read as those who speak in a joint text. */
export function withJointVoice(
  scan: Scan,
  mentions: readonly ReadMention[],
  { authors, quoted }: { readonly authors: readonly ReferentKey[] | null; readonly quoted: readonly boolean[] },
): readonly ReadMention[] {
  if (authors === null) return mentions;
  const named = new Set(besideWe({ scan, mentions }));
  const isOwn = ({ phrase, firstToken }: ReadMention): boolean =>
    phrase.kind === 'pronoun' && OWN_VOICE.has(phrase.word) && quoted[firstToken] !== true;
  const kept = mentions.filter((mention) => !isOwn(mention));
  // "We, the G7 ministers of A, B, … condemn": they speak with one voice.
  const others = authors.length > 1 ? kept : kept.flatMap((one) => (named.has(one) ? asOne(one, authors) : [one]));
  if (authors.length === 0) return others;
  const isFree = (at: number): boolean =>
    !others.some(({ firstToken, lastToken }) => firstToken <= at && at < lastToken) && quoted[at] !== true;
  const heard = scan.words.flatMap((word, at) =>
    OWN_VOICE.has(word) && isFree(at) ? [voiceAt(scan, at, authors)] : [],
  );
  return [...others, ...heard.filter((one) => one !== null)];
}

function asOne(mention: ReadMention, referents: readonly ReferentKey[]): readonly ReadMention[] {
  return referents.length === 0 ? [] : [{ ...mention, referents }];
}

/** What several call themselves who speak together. */
export const OWN_VOICE: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours']);

function voiceAt(scan: Scan, at: number, referents: readonly ReferentKey[]): ReadMention | null {
  const word = scan.words[at] ?? '';
  if (word === 'us' && scan.tokens[at]?.text !== 'us') return null;
  const noun = scan.words[at + 1] ?? '';
  if (word === 'our' && SIDES.test(noun))
    return toMention(scan, { kind: 'group', noun, number: null, start: at, end: at + 2 }, { form: 'group', referents });
  return toMention(scan, { kind: 'pronoun', word, start: at, end: at + 1 }, { form: 'pronoun', referents });
}

const SIDES = /^(?:countries|nations|states|governments|peoples|leaders|ministers)$/u;
