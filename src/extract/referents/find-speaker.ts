import type { ReferentKey } from '../../model/mention.ts';
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

function personOf({ referents }: ReadMention, registry: Registry): ReferentKey | null {
  const [key] = referents;
  return key !== undefined && referents.length === 1 && registry.kindOf(key) === 'Person' ? key : null;
}
