import { verbAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Match } from './match-frames.ts';
import type { ReadSentence } from './sentence-reader.ts';
import { isSpeech, type Story } from './story.ts';

/**
 * Where a transcript takes place: the line between its title and its first speaker that is nothing but a place
 * ("San Jose, Costa Rica") or ends in one, for what the title tells; for a speaker's welcome "here", the speaker's own country.
 */
export function findVenue(story: Story, match: Match, index: number): ReadMention | null {
  if (isSpeech(story, index)) {
    const read = story.sentences.read(index);
    return read !== null && isWelcomeHere(read, match) ? match.subject.mention : null;
  }
  return story.reading.scans[index]?.sentence.part === 'title' ? lineOfPlace(story) : null;
}

/** Lines that a transcript may have before the first speaker. */
const MOST_LINES = 6;
const MOST_TOKENS = 12;

/** The place that stands in the head of a transcript: a line of its own before the first speaker, or what a bar parts from the title. */
export function placeOfTranscript(story: Story): ReadMention | null {
  return lineOfPlace(story) ?? placeOfTitle(story);
}

function lineOfPlace(story: Story): ReadMention | null {
  const { reading, voices } = story;
  const first = voices.findIndex(({ labelled, isLetter }) => (labelled ?? null) !== null && isLetter !== true);
  for (let index = 0; index < Math.min(first, MOST_LINES); index += 1) {
    const scan = reading.scans[index];
    if (scan === undefined || scan.sentence.part === 'title' || scan.tokens.length > MOST_TOKENS) continue;
    const place = soloPlace(story, index) ?? (isVenue(scan) ? townAtEnd(story, index) : null);
    if (place !== null) return place;
  }
  return null;
}

/** The first place of a line that is nothing but places. */
function soloPlace({ sentences }: Story, index: number): ReadMention | null {
  const chunks = sentences.read(index)?.clause.chunks ?? [];
  const isPlace = chunks.every(
    (chunk) =>
      chunk.kind === 'comma' || (chunk.kind === 'noun' && chunk.mentions.length > 0 && chunk.mentions.every(isOfPlace)),
  );
  const place = isPlace ? chunks.find(({ kind }) => kind === 'noun') : undefined;
  return place?.kind === 'noun' ? (place.mentions[0] ?? null) : null;
}

/** "Remarks by Ola Berg | Lima, Peru". */
function placeOfTitle(story: Story): ReadMention | null {
  const { scans } = story.reading;
  const at = scans.findIndex(({ sentence, words }) => sentence.part === 'title' && words.includes(BAR));
  const bar = scans[at]?.words.lastIndexOf(BAR) ?? -1;
  return at < 0 ? null : townAtEnd(story, at, bar + 1);
}

const BAR = '|';

/** "Hotel Metropol Lima, Peru": a line of names and small words. */
function isVenue({ tokens }: Scan): boolean {
  return tokens.every(({ text, pos }) => /^(?:\p{Lu}|\p{N}|,)/u.test(text) || pos === 'ADP' || pos === 'DET');
}

/** The town of the state that a line ends with ("…, Peru"), behind a token. */
function townAtEnd({ reading }: Story, index: number, from = 0): ReadMention | null {
  const scan = reading.scans[index];
  const mentions = (reading.bySentence[index] ?? []).filter((one) => one.firstToken >= from && isOfPlace(one));
  const last = mentions.at(-1);
  if (scan === undefined || last?.phrase.kind !== 'country' || last.lastToken !== scan.tokens.length) return null;
  return scan.words[last.firstToken - 1] === ',' ? last : null;
}

function isOfPlace({ phrase }: ReadMention): boolean {
  return phrase.kind === 'place' || phrase.kind === 'country';
}

const WELCOMING = new Set(['welcome', 'receive', 'host', 'greet']);
const HERE_REACH = 10;

/** "I am glad to welcome you here". */
function isWelcomeHere({ scan, clause }: ReadSentence, { trigger }: Match): boolean {
  const verb = trigger.kind === 'verb' ? verbAt(clause, trigger.at) : null;
  if (verb === null || !WELCOMING.has(verb.lemma)) return false;
  const behind = scan.words.slice(verb.end, verb.end + HERE_REACH);
  const here = behind.indexOf('here');
  return here > 0 && !['.', '!', ';', 'in', 'at'].some((word) => behind.slice(0, here).includes(word));
}
