import type { ReferentKey } from '../../model/mention.ts';
import { DELEGATION, type Delegation, keysOf, MOST_MEMBERS, NO_DELEGATION, personsIn, TROUPE } from './delegation.ts';
import { leadersIn, leads, ledBy, travellersIn } from './delegation-heads.ts';
import { companionsIn, JOINING, membersIn } from './delegation-members.ts';
import type { Reading, ReadMention } from './reading.ts';

/** Who travels together: the heads of an article's delegation, or those who set out, with those whom it counts to them. */
export function findDelegation(reading: Reading): Delegation {
  const { scans } = reading;
  const isTold = scans.some(({ words }) => words.includes(DELEGATION));
  if (!isTold && !scans.some(({ words }) => words.some((word) => JOINING.test(word) || TROUPE.test(word))))
    return NO_DELEGATION;
  const leaders = scans.map((scan, index) => leadersIn(scan, personsIn(reading, index)));
  const first = leaders.findIndex((one) => one.length > 0);
  const heads = keysOf(first >= 0 ? (leaders[first] ?? []) : travellers(reading));
  if (heads.length === 0) return NO_DELEGATION;
  const isOwn = isOfHome(reading, heads);
  const listed = scans.flatMap((_, index) => membersIn(reading, index)).filter(isOwn);
  const companions = scans.flatMap((_, index) => companionsIn(reading, index, heads)).filter(isOwn);
  const joining = [...listed, ...companions].filter(
    ({ referents: [key] }) => key !== undefined && !heads.includes(key),
  );
  const joined = keysOf(joining);
  const isLed =
    first >= 0 || scans.some(({ words }) => ledBy(words, words.indexOf(DELEGATION)) !== null || leads(words));
  if (heads.length + joined.length < 2 && !isLed) return NO_DELEGATION;
  return {
    heads,
    members: heads.length + joined.length > MOST_MEMBERS ? heads : [...heads, ...joined],
    companions: joined.length > MOST_MEMBERS ? [] : joining.slice(0, MOST_TIMES),
  };
}

/** How often the text may say that somebody joins; each is compared with all journeys. */
const MOST_TIMES = 24;

/** Those of the first sentence of the text that tells of persons who set out; a list of too many has no head. */
function travellers(reading: Reading): readonly ReadMention[] {
  for (const [index, scan] of reading.scans.entries()) {
    const found = scan.sentence.part === 'title' ? [] : travellersIn(scan, personsIn(reading, index));
    if (found.length > 0) return found.length > MOST_MEMBERS ? [] : found;
  }
  return [];
}

/** Of the country of those who lead it, or of none that is known. */
function isOfHome({ registry }: Reading, heads: readonly ReferentKey[]): (mention: ReadMention) => boolean {
  const homes = new Set(heads.map((key) => registry.countryOf(key)));
  return ({ referents: [key] }) => {
    const home = key === undefined ? null : registry.countryOf(key);
    return home === null || homes.has(home) || homes.has(null);
  };
}
