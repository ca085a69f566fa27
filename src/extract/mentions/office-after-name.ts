import { honorificEnd } from './honorific-end.ts';
import { matchParty } from './match-party.ts';
import { matchPersonName, type PersonNameMatch } from './match-person-name.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import { nominationStart } from './nomination.ts';
import { FORMERLY, officeStart } from './office-start.ts';
import type { Party, RolePhrase } from './phrase.ts';
import { type Scan, surfaceOf } from './scan.ts';
import { skipAcronym } from './skip-acronym.ts';

/** "…, the Prime Minister of Tunisia," and "…, chairman of the Shell Group": a title after a comma. */
export function officeAfterName(scan: Scan, at: number): RolePhrase | null {
  const nominated = nominationStart(scan, at);
  const from = nominated ?? officeStart(scan, at);
  if (from === null) return null;
  const office = servingNext(scan, matchRolePhrase(scan, from));
  if (office === null || office.role.plural || isOthers(scan, office, from)) return null;
  if (matchPersonName(scan, honorificEnd(scan, office.end)) !== null) return null;
  const predicated = scan.words[at] === 'as' || (scan.words[at] !== ',' && from > at + 1) || nominated !== null;
  if (!isDescription(office) && !predicated && !CLOSING.has(scan.words[office.end] ?? '.')) return null;
  const status = nominated === null ? statusOf(scan, at) : 'nominee';
  return status === null ? office : { ...office, role: { ...office.role, status } };
}

/** "In Windsor, | the Prime Minister met", "At Mill House & Gardens, |": no known name, with its comma, behind the preposition that opens the sentence. */
export function opensWithPlace(scan: Scan, { start, end, known }: PersonNameMatch): boolean {
  if (known.length > 0 || start > PLACE_TOKENS || scan.words[end] !== ',') return false;
  if (!PLACING.has(scan.words[0] ?? '')) return false;
  return scan.tokens.slice(1, start).every(({ text }) => /^(?:\p{Lu}|&$|the$|of$)/u.test(text));
}

const PLACE_TOKENS = 6;
const PLACING = new Set(['in', 'at', 'near', 'outside', 'inside']);

/** "his minister", but not "as its minister". */
function isOthers({ words }: Scan, { possessor }: RolePhrase, from: number): boolean {
  return possessor !== null && !(possessor === 'its' && words[from - 1] === 'as');
}

function isDescription({ determiner, party }: RolePhrase): boolean {
  return determiner !== 'none' || party !== null;
}

const CLOSING = new Set([',', '', '.', ';', ')', ']', '—', '–', '-', 'and', 'who', 'in', 'said', 'told', ':']);

/** "to be Ambassador", "formerly the mayor": what the words before a title say of its time. */
function statusOf({ words }: Scan, at: number): 'former' | 'nominee' | null {
  if (words[at] === 'to' && words[at + 1] === 'be') return 'nominee';
  return FORMERLY.has(words[at + 1] ?? '') ? 'former' : null;
}

/** "Ann Lee, Executive Director, World Food Programme," and "Ann Lee, Foreign Minister, Norway.": the party behind a comma. */
function servingNext(scan: Scan, office: RolePhrase | null): RolePhrase | null {
  if (office === null || office.party !== null || office.determiner !== 'none') return office;
  if (!/^\p{Lu}/u.test(scan.tokens[office.end - 1]?.text ?? '')) return office;
  const first = partyBehind(scan, office.end);
  if (first === null || (first.kind === 'organisation' && office.role.head === 'minister')) return office;
  const party = (PARTS.test(surfaceOf(scan, first)) ? partyBehind(scan, first.end) : null) ?? first;
  return { ...office, end: party.end, party, further: [party] };
}

/** "Asian Affairs Bureau, | Ministry of Foreign Affairs": these are parts of the body that is named next. */
const PARTS =
  /^(?:Office|Bureau|Division|Section|Department|Directorate)\b|\b(?:Office|Bureau|Division|Section|Department|Directorate)$/u;

function partyBehind(scan: Scan, end: number): Party | null {
  const found = scan.words[end] === ',' ? matchParty(scan, end + 1) : null;
  const party = found === null ? null : skipAcronym(scan, found);
  return party !== null && closes(scan, party) ? party : null;
}

/** A country must end the list's item, lest it be the next of a list of parties. */
function closes(scan: Scan, { kind, end }: Party): boolean {
  const word = scan.words[end] ?? '.';
  if (['', '.', ';', ')'].includes(word) || scan.sentence.items?.includes(end) === true) return true;
  return kind === 'organisation' && word === ',';
}
