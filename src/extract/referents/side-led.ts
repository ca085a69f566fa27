import type { Country } from '../../model/gazetteer.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';

/** Forms of verbs by which somebody acts for a side. */
const LEADING =
  /^(?:co-?)?(?:led|leads?|leading|headed|heads?|heading|chairs|chaired|represents?|represented|representing)$/u;
const SIDES = /^(?:delegation|side|team|mission|party|half)$/u;
/** Words between persons that act together. */
const JOINING = new Set([',', 'and', '&', 'will', 'the', 'also', 'who', 'has', 'have']);
const REACH = 40;
/** From the verb to the side: "discussions on the". */
const LONGEST_OBJECT = 5;

/** "Permanent Secretary A and General B | led the Thai delegation", "A led discussions on the U.S. side": the side's phrase. */
export function sideLedBy(scan: Scan, phrases: readonly Phrase[], person: Phrase): Phrase | null {
  const verb = verbAfter(scan, phrases, person.end);
  if (verb === null) return null;
  const [side] = phrases.filter(({ start }) => start > verb);
  if (side === undefined || side.start > verb + LONGEST_OBJECT || !isParty(side)) return null;
  const between = scan.words.slice(verb + 1, side.start);
  const represents = /^represent/u.test(scan.words[verb] ?? '');
  if (represents || between.includes('for')) return between.every((word) => LINKS.has(word)) ? side : null;
  const last = [side.end - 1, side.end].some((at) => SIDES.test(scan.words[at] ?? ''));
  return last ? side : null;
}

/** The country for which a person leads a side, or null. */
export function countryLedBy(scan: Scan, phrases: readonly Phrase[], person: Phrase): Country | null {
  const side = sideLedBy(scan, phrases, person);
  return side?.kind === 'country' ? side.country : null;
}

const LINKS = new Set(['the', 'for', 'discussions', 'talks']);

function isParty({ kind }: Phrase): boolean {
  return kind === 'country' || kind === 'organisation';
}

/** The verb of a list of persons, the first of which ends at a token. */
function verbAfter(scan: Scan, phrases: readonly Phrase[], from: number): number | null {
  let at = from;
  while (at < Math.min(scan.words.length, from + REACH)) {
    const start = at;
    const next = phrases.find((one) => one.kind === 'person' && one.start === start);
    if (next !== undefined) at = next.end;
    else if (LEADING.test(scan.words[at] ?? '')) return at;
    else if (JOINING.has(scan.words[at] ?? '')) at += 1;
    else return null;
  }
  return null;
}
