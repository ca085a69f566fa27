import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { sideLedBy } from './side-led.ts';

/** For whom somebody without a title acts, and as what. */
export interface ActsFor {
  readonly party: Phrase;
  readonly role: string;
}

/**
 * The party of a person of whom no title but a part is told: "Ann Lee led the Thai delegation", "Ann Lee, who heads Amnesty
 * International,", "the Thai side was led by Ann Lee", "Japan was represented by Kenji Oda"; null where no such words stand.
 */
export function partyActedFor(scan: Scan, phrases: readonly Phrase[], person: Phrase): ActsFor | null {
  const side = sideLedBy(scan, phrases, person) ?? sideLedBefore(scan, phrases, person);
  if (side !== null) return { party: side, role: 'representative' };
  const body = bodyLedBy(scan, phrases, person);
  return body === null ? null : { party: body, role: 'head' };
}

const LEADING = new Set(['heads', 'leads', 'chairs', 'runs', 'headed', 'led', 'chaired', 'founded']);
const BESIDE = new Set(['currently', 'now', 'also', 'has', 'had']);

/** "…, who heads | the World Food Programme,": the body, where its name ends the relative clause. */
function bodyLedBy({ words }: Scan, phrases: readonly Phrase[], { end }: Phrase): Phrase | null {
  if (words[end] !== ',' || words[end + 1] !== 'who') return null;
  const verb = BESIDE.has(words[end + 2] ?? '') ? end + 3 : end + 2;
  if (!LEADING.has(words[verb] ?? '')) return null;
  const from = words[verb + 1] === 'the' ? verb + 2 : verb + 1;
  const body = phrases.find(({ kind, start }) => kind === 'organisation' && (start === from || start === verb + 1));
  return body !== undefined && [',', '.', undefined].includes(words[body.end]) ? body : null;
}

const LED = new Set(['led', 'headed', 'chaired']);
const SIDES = new Set(['delegation', 'side', 'team', 'mission']);
const LONGEST = 6;

/** "the Thai delegation, led by | Ann Lee", "Japan was represented at the talks by | Ann Lee". */
function sideLedBefore({ words }: Scan, phrases: readonly Phrase[], { start }: Phrase): Phrase | null {
  if (words[start - 1] !== 'by') return null;
  const side = phrases.findLast((one) => one.end < start && one.kind !== 'place');
  if (side?.kind !== 'country' && side?.kind !== 'organisation') return null;
  if (start - side.end > LONGEST) return null;
  const between = words.slice(side.end, start - 1);
  if (between.includes('represented')) return side.kind === 'country' && BEING.has(between[0] ?? '') ? side : null;
  const isSide = SIDES.has(words[side.end - 1] ?? '') || SIDES.has(between[0] ?? '');
  return isSide && LED.has(between.at(-1) ?? '') ? side : null;
}

const BEING = new Set(['was', 'were', 'is', 'will', 'represented', ',']);
