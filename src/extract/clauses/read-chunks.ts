import type { Token } from '../../model/document.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { isGenitive } from '../mentions/match-party.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import { type Chunk, ITEM, type NounChunk, type WordChunk } from './chunk.ts';
import { compoundParticiple, isOriginOnly } from './compound-participle.ts';
import { joinPartitives } from './join-partitives.ts';
import { mentionEnd } from './mention-end.ts';
import { isNounLikeAdjective } from './noun-like-adjective.ts';
import {
  isInside,
  isNounPlace,
  joinsAdjectives,
  nounLemma,
  ORDINALS,
  opensCount,
  POSSESSIVE,
  singular,
} from './noun-words.ts';
import { readVerb } from './read-verb.ts';
import { readWord } from './read-word.ts';
import { shareAuxiliaries } from './share-auxiliaries.ts';
import { SIDE_NOUNS } from './side-nouns.ts';
import { isThanksTo, THANKS_TO } from './thanks-to.ts';
import {
  findVerbTokens,
  isActBetween,
  isCompoundHead,
  isParticipialAdjective,
  isPluralObject,
  opensTitle,
} from './verb-tokens.ts';

export interface SentenceLayers {
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly dates: readonly DateMention[];
}

/** The layers with the mentions by the token they start at. */
interface IndexedLayers extends SentenceLayers {
  readonly mentionsAt: ReadonlyMap<number, readonly ReadMention[]>;
}

/** Reads a sentence as noun chunks, verb groups and the words between them. */
export function readChunks(sentence: SentenceLayers): readonly Chunk[] {
  const { scan } = sentence;
  const layers = {
    scan,
    mentions: sentence.mentions,
    dates: sentence.dates,
    mentionsAt: byFirstToken(sentence.mentions),
  };
  const isVerb = findVerbTokens(layers);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const chunk = readItemMark(scan, at) ?? readChunk(layers, at, isVerb);
    chunks.push(chunk);
    at = Math.max(chunk.end, at + 1);
  }
  return shareAuxiliaries(scan, joinPartitives(chunks));
}

function byFirstToken(mentions: readonly ReadMention[]): ReadonlyMap<number, readonly ReadMention[]> {
  const found = new Map<number, ReadMention[]>();
  for (const mention of mentions) {
    const here = found.get(mention.firstToken);
    if (here === undefined) found.set(mention.firstToken, [mention]);
    else here.push(mention);
  }
  return found;
}

function readChunk(layers: IndexedLayers, at: number, isVerb: (index: number) => boolean): Chunk {
  const { scan, dates } = layers;
  const date = dates.find((one) => one.firstToken <= at && one.lastToken > at);
  if (date !== undefined && !layers.mentionsAt.has(at)) {
    return { kind: 'date', start: at, end: Math.max(date.lastToken, at + 1), date };
  }
  if (isThanksTo(scan, at)) return { kind: 'preposition', start: at, end: at + 2, word: THANKS_TO };
  const noun = readNoun(layers, at, isVerb);
  if (noun !== null && (noun.mentions.length > 0 || noun.end > at + 1 || noun.head !== '')) return noun;
  const verb = readVerb(scan, at, isVerb);
  return verb ?? withHeld(readWord(scan, at), layers);
}

/** A bracket that is passed like an adverb keeps the names in it. */
function withHeld(word: WordChunk, { mentionsAt }: IndexedLayers): WordChunk {
  if (word.end <= word.start + 1) return word;
  const held: ReadMention[] = [];
  for (let at = word.start + 1; at < word.end; at += 1) held.push(...(mentionsAt.get(at) ?? []));
  return { ...word, held };
}

/** The mark of a list item stands for the comma of a list written in a line. */
function readItemMark(scan: Scan, at: number): WordChunk | null {
  if (scan.sentence.items?.includes(at) !== true) return null;
  const end = /^[.)]$/u.test(scan.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return { kind: 'comma', start: at, end, word: ITEM };
}

interface NounParts {
  readonly possessors: ReadMention[];
  end: number;
  head: string;
  mentions: readonly ReadMention[];
}

function readNoun(layers: IndexedLayers, start: number, isVerb: (index: number) => boolean): NounChunk | null {
  const parts: NounParts = { possessors: [], end: start, head: '', mentions: [] };
  while (parts.end < layers.scan.tokens.length) {
    if (!consume(layers, parts, { start, isVerb })) break;
    if (parts.mentions.length > 0) break;
  }
  if (parts.end === start) return null;
  const tokens = layers.scan.tokens.slice(start, parts.end);
  const lemmas = tokens.map((token) => token.lemma);
  const { end, head, mentions } = parts;
  const possessors = parts.possessors.filter(({ firstToken }) => !isOriginOnly(layers.scan, firstToken));
  const owners = possessors.filter(({ firstToken }) => compoundParticiple(layers.scan, firstToken) === null);
  const isSide = mentions.length === 0 && owners.length > 0 && SIDE_NOUNS.has(singular(head));
  return {
    kind: 'noun',
    start,
    end,
    head: isSide ? '' : head,
    side: isSide ? singular(head) : '',
    mentions: isSide ? owners : mentions,
    possessors,
    lemmas,
    isProper: tokens.every((token) => token.pos === 'PROPN'),
  };
}

interface NounSite {
  readonly start: number;
  readonly isVerb: (index: number) => boolean;
}

/** Takes one more mention or word into the noun chunk; false when the chunk is complete. */
function consume(layers: IndexedLayers, parts: NounParts, site: NounSite): boolean {
  const { scan } = layers;
  const at = parts.end;
  const here = layers.mentionsAt.get(at);
  if (here !== undefined) return consumeMention(layers, parts, here, site.isVerb);
  const token = scan.tokens[at];
  if (token === undefined) return false;
  const isOwner = parts.head !== '' && (/^['’]s$/u.test(token.text) || isPluralGenitive(scan, at));
  if (isFloating(scan, at) && site.isVerb(at + 1)) return false;
  // "told reporters that President Putin had": before a name the word opens a clause, whatever the tagger says.
  if (token.lower === 'that' && layers.mentionsAt.has(at + 1)) return false;
  if (
    !isOwner &&
    (endsNoun(layers, parts, site) ||
      !fits(scan, token, { start: site.start, isVerb: site.isVerb, at, head: parts.head }))
  )
    return false;
  if (!isOwner && !isDated(layers, at) && isHead(scan, at, site) && !joinsAdjectives(scan, at))
    parts.head = token.lemma === '' ? token.lower : nounLemma(scan, at);
  parts.end = at + 1;
  return true;
}

/** "Macron and Scholz both visited Kyiv": the word belongs to the subject before it. */
function isFloating({ tokens, words }: Scan, at: number): boolean {
  if (words[at] === 'neither') return true;
  return /^(?:both|each|all)$/u.test(words[at] ?? '') && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? '');
}

/** "the February 12 meeting": a date tells which one it is, and is not what it is; an anniversary is. */
function isDated({ dates, scan }: IndexedLayers, at: number): boolean {
  return scan.words[at] !== 'anniversary' && dates.some((date) => date.firstToken <= at && at < date.lastToken);
}

/** The mark of "the leaders' talks": right behind a plural and before a noun, where no quotation is open that it could close. */
function isPluralGenitive({ tokens }: Scan, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || !/^['’]$/u.test(mark.text) || !['NOUN', 'ADJ'].includes(next?.pos ?? '')) return false;
  const isPlural = before?.pos === 'NOUN' && before.lower.endsWith('s') && before.end === mark.start;
  return (
    isPlural && !tokens.slice(0, at).some(({ text, start }, index) => opensQuote(text, start, tokens[index - 1]?.end))
  );
}

function opensQuote(text: string, start: number, endBefore: number | undefined): boolean {
  return text === '‘' || (/^['’]$/u.test(text) && endBefore !== start);
}

/** A verb or a date ends the noun phrase. */
function endsNoun({ scan, dates }: IndexedLayers, { end, head }: NounParts, { start, isVerb }: NounSite): boolean {
  if (isVerb(end) && !isNounPlace(scan, end, start)) return true;
  return head !== '' && dates.some((date) => date.firstToken === end);
}

function isHead(scan: Scan, at: number, { start, isVerb }: NounSite): boolean {
  const token = scan.tokens[at];
  if (['NOUN', 'PROPN', 'X'].includes(token?.pos ?? '')) return true;
  if (
    isPluralObject(scan, at) ||
    isActBetween(scan, at) ||
    opensTitle(scan, at) ||
    (at > start && isCompoundHead(scan, at))
  )
    return true;
  const isGerundNoun = token?.pos === 'VERB' && token.lower.endsWith('ing') && isNounPlace(scan, at, start);
  return at > start && (isVerb(at) || isGerundNoun || isNounLikeAdjective(scan, at));
}

function fits(scan: Scan, token: Token, site: NounSite & { readonly at: number; readonly head: string }): boolean {
  const { at, head, start } = site;
  if (isHead(scan, at, site) || joinsAdjectives(scan, at) || isParticipialAdjective(scan, at)) return true;
  if (at === start && opensCount(scan, at)) return true;
  return isInside(token, { isFirst: at === start, head });
}

function consumeMention(
  layers: IndexedLayers,
  parts: NounParts,
  here: readonly ReadMention[],
  isVerb: NounSite['isVerb'],
): boolean {
  const { scan } = layers;
  const end = Math.max(...here.map((mention) => mentionEnd(scan, mention)));
  const first = here[0];
  const isSecond = parts.head !== '' && first?.form !== 'demonym';
  if (first === undefined || (isSecond && !isTitleBefore(scan, parts.end) && !isPlannedBefore(scan, parts)))
    return false;
  if (isGenitive(scan, end)) {
    parts.possessors.push(...here);
    parts.end = end + 1;
    return true;
  }
  const isModifier =
    compoundParticiple(scan, first.firstToken) !== null ||
    (opensNoun(layers, end, isVerb) && (first.form !== 'name' || isNameModifier(first)));
  const word = scan.words[parts.end] ?? '';
  const isPossessive =
    first.form === 'pronoun' &&
    end === first.firstToken + 1 &&
    POSSESSIVE.has(word) &&
    (word !== 'her' || ownsNoun(layers, end));
  parts.end = end;
  if (isModifier || isPossessive) {
    parts.possessors.push(...here);
    return true;
  }
  const event = here.find(({ phrase }) => phrase.kind === 'event');
  parts.mentions = event === undefined ? here : [event];
  if (event !== undefined) parts.possessors.push(...partiesOf(layers, event));
  parts.head = '';
  return true;
}

/** "G20 Summit", "U.S.-Chile Free Trade Agreement": the parties in an event's name are its owners, and not what the chunk is. */
function partiesOf({ mentions }: SentenceLayers, event: ReadMention): readonly ReadMention[] {
  const { firstToken, lastToken } = event;
  return mentions.filter((one) => one !== event && firstToken <= one.firstToken && one.lastToken <= lastToken);
}

/** "her visit", "her first trip", and not "received her". */
function ownsNoun({ scan }: SentenceLayers, at: number): boolean {
  const next = scan.tokens[at];
  return ORDINALS.has(next?.lower ?? '') || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'].includes(next?.pos ?? '');
}

function isNameModifier(mention: ReadMention): boolean {
  return ['country', 'organisation', 'event'].includes(mention.phrase.kind);
}

/** "visiting Chinese official | Wang Yi": a lower-case noun right before a name belongs to it. */
function isTitleBefore(scan: Scan, at: number): boolean {
  return /^(?:counterpart|ally|colleague|official|rival|leader)$/u.test(scan.words[at - 1] ?? '');
}

/** "his planned | Moscow trip": a participle behind a genitive tells of what comes, and is not what is owned. */
function isPlannedBefore({ tokens }: Scan, { end, possessors }: NounParts): boolean {
  return possessors.length > 0 && tokens[end - 1]?.pos === 'VERB' && tokens[end - 1]?.lower.endsWith('ed') === true;
}

function opensNoun(layers: IndexedLayers, at: number, isVerb: (index: number) => boolean): boolean {
  const token = layers.scan.tokens[at];
  if (token === undefined || layers.dates.some((date) => date.firstToken === at)) return false;
  if (layers.mentionsAt.has(at)) return false;
  if (['NOUN', 'PROPN'].includes(token.pos) || opensTitle(layers.scan, at)) return !isVerb(at);
  if (isNounLikeAdjective(layers.scan, at)) return !isVerb(at);
  return token.pos === 'ADJ' && !isVerb(at) && opensNoun(layers, at + 1, isVerb);
}
