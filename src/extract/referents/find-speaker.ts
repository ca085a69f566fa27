import type { ReferentKey } from '../../model/mention.ts';
import { SPEECH_VERBS } from '../lexicon/person-words.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** Words of a title that say whose words follow: "Remarks by President Biden". */
const SPEECHES = new Set([
  'remarks',
  'statement',
  'letter',
  'message',
  'speech',
  'address',
  'interview',
  'op-ed',
  'testimony',
]);
const LABEL_TOKENS = 8;

/** The speaker that a label at the start of a paragraph names ("VLADIMIR PUTIN: …"), or null. */
export function labelledSpeaker(scan: Scan, mentions: readonly ReadMention[], registry: Registry): ReferentKey | null {
  const first = mentions.find((mention) => mention.firstToken <= 1);
  if (first === undefined || first.lastToken > LABEL_TOKENS || scan.words[first.lastToken] !== ':') return null;
  return personOf(first, registry);
}

/** The person whose speech or letter a title announces, or null. */
export function announcedSpeaker(scan: Scan, mentions: readonly ReadMention[], registry: Registry): ReferentKey | null {
  if (scan.sentence.part !== 'title' || !scan.words.some((word) => SPEECHES.has(word))) return null;
  const named = mentions.find((mention) => ['by', 'from', 'of'].includes(scan.words[mention.firstToken - 1] ?? ''));
  return named === undefined ? null : personOf(named, registry);
}

/** The person whom the sentence names beside a verb of saying: whoever says "I" in its quotation; or null. */
export function sayerOf(scan: Scan, mentions: readonly ReadMention[]): ReferentKey | null {
  const sayer = mentions.find(
    ({ phrase, firstToken, lastToken }) =>
      phrase.kind === 'person' &&
      !inQuotes(scan, firstToken) &&
      (SPEECH_VERBS.has(scan.words[firstToken - 1] ?? '') || SPEECH_VERBS.has(scan.words[lastToken] ?? '')),
  );
  return sayer?.referents[0] ?? null;
}

/** Whether a token stands between quotation marks of its sentence. */
export function inQuotes(scan: Scan, at: number): boolean {
  const known = QUOTED.get(scan) ?? quotedTokens(scan);
  QUOTED.set(scan, known);
  return known[at] ?? false;
}

const QUOTED = new WeakMap<Scan, readonly boolean[]>();

function quotedTokens({ tokens }: Scan): readonly boolean[] {
  let isOpen = false;
  return tokens.map(({ text }) => {
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    return isOpen;
  });
}

function personOf({ referents }: ReadMention, registry: Registry): ReferentKey | null {
  const [key] = referents;
  return key !== undefined && referents.length === 1 && registry.kindOf(key) === 'Person' ? key : null;
}
