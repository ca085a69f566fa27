import type { Chunk } from '../clauses/chunk.ts';
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

function lineOfPlace({ reading, sentences, voices }: Story): ReadMention | null {
  const first = voices.findIndex(({ labelled, isLetter }) => (labelled ?? null) !== null && isLetter !== true);
  for (let index = 0; index < Math.min(first, MOST_LINES); index += 1) {
    const scan = reading.scans[index];
    if (scan === undefined || scan.sentence.part === 'title' || scan.tokens.length > MOST_TOKENS) continue;
    const chunks = sentences.read(index)?.clause.chunks ?? [];
    const isPlace = chunks.every(
      (chunk) =>
        chunk.kind === 'comma' ||
        (chunk.kind === 'noun' &&
          chunk.mentions.length > 0 &&
          chunk.mentions.every(({ phrase }) => phrase.kind === 'place' || phrase.kind === 'country')),
    );
    const place = isPlace ? chunks.find(({ kind }) => kind === 'noun') : undefined;
    if (place?.kind === 'noun') return place.mentions[0] ?? null;
    const country = isPlace ? null : countryOfHall(scan, chunks);
    if (country !== null) return country;
  }
  return null;
}

/** "Palace of Moncloa Madrid, | Spain": a line in capitals that ends in a town and its country. */
function countryOfHall({ sentence, tokens, words }: Scan, chunks: readonly Chunk[]): ReadMention | null {
  const last = chunks.at(-1);
  if (!sentence.isHeadline || last?.kind !== 'noun' || words[last.start - 1] !== ',') return null;
  const isInCapitals = tokens.every(({ text, lower }) => /^\P{Ll}/u.test(text) || SMALL.has(lower));
  const [country, other] = last.mentions;
  const isBare = country?.phrase.kind === 'country' && other === undefined && words.indexOf(',') === last.start - 1;
  return isInCapitals && isBare ? country : null;
}

const SMALL = new Set(['of', 'the', 'de', 'al', 'el', 'at', 'and']);

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
