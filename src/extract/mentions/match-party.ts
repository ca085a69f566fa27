import { HONORIFICS } from '../lexicon/role-words.ts';
import { isGenitive } from './genitive.ts';
import { matchEventBody, matchOrganisation } from './match-body.ts';
import { matchNationalBody } from './match-national-body.ts';
import { matchPersonName } from './match-person-name.ts';
import { organEnd } from './match-portfolio.ts';
import { isTitleWord, matchRole } from './match-role.ts';
import type { Party } from './phrase.ts';
import { isCapitalised, isVague, type KnownNameMatch, matchKnownName, type Scan, surfaceOf } from './scan.ts';

export { isGenitive };

/** A country or body, with or without "the", that an office can belong to; `end` is after any genitive. */
export function matchParty(scan: Scan, at: number): Party | null {
  let start = scan.words[at] === 'the' ? at + 1 : at;
  while (start > at && PARTY_ADJECTIVES.has(scan.words[start] ?? '')) start += 1;
  const known = matchKnownName(scan, start);
  return (
    unknownBody(scan, start, known) ??
    (known === null || isPlace(scan, at, known) || namesEvent(scan, known) ? null : knownParty(scan, known))
  );
}

/** "guests of the | Nairobi Trade Summit": a town that an event is called by has no guests. */
function namesEvent(scan: Scan, { start, end, entry }: KnownNameMatch): boolean {
  const isTown = entry.kind === 'country' && entry.form === 'capital';
  return isTown && (matchEventBody(scan, start)?.end ?? end) > end;
}

/** A body that is named by its noun, where that is longer than a known name. */
function unknownBody(scan: Scan, start: number, known: KnownNameMatch | null): Party | null {
  const body = matchNationalBody(scan, start);
  const isOwn = body?.country !== null || known === null || isVague(known);
  if (body !== null && body.end + Number(isOwn) > (known?.end ?? start)) return { kind: 'organisation', body, ...body };
  const letters = known === null ? matchLettersOfBody(scan, start) : null;
  if (letters !== null) return letters;
  const other = matchOrganisation(scan, start);
  if (other === null || other.end <= (known?.end ?? start)) return null;
  // "Gazprom Management Committee": its chairman is the firm's.
  if (known?.entry.kind === 'organisation' && organEnd(scan, known.end) === other.end)
    return { ...knownParty(scan, known), end: other.end };
  return { kind: 'organisation', organisation: null, name: other.name, start, end: other.end };
}

/** "OSTP | Director Michael Kratsios": letters that no gazetteer knows, before a title and a full name. */
function matchLettersOfBody(scan: Scan, at: number): Party | null {
  const { text } = scan.tokens[at] ?? { text: '' };
  if (!/^[A-Z]{3,6}$/u.test(text) || isTitleWord(scan.words[at] ?? '') || HONORIFICS.has(scan.words[at] ?? ''))
    return null;
  if (!/^\p{Lu}\p{Ll}|^\p{Ll}/u.test(scan.tokens[at + 1]?.text ?? '')) return null;
  const role = matchRole(scan, at + 1);
  const name = role === null || !LEADS.test(role.head) || role.plural ? null : matchPersonName(scan, role.end);
  if (name === null || name.words.length < 2) return null;
  return { kind: 'organisation', organisation: null, name: text, start: at, end: at + 1 };
}

const LEADS =
  /^(?:(?:co-)?chair\w*|director|director-general|administrator|president|secretary|secretary-general|commissioner|spokes\w+|ceo|head|chief|founder|negotiator)$/u;

/** "Gazprom's | Management Committee": the organ of a firm is the firm. */
function pastOrgan(scan: Scan, end: number): number {
  return (isGenitive(scan, end) ? organEnd(scan, end + 1) : null) ?? end;
}

function knownParty(scan: Scan, { start, end, entry }: KnownNameMatch): Party {
  if (entry.kind === 'country') {
    // "the South African Republic".
    const isWhole = entry.form === 'adjective' && isCapitalised(scan, end) && scan.words[end] === 'republic';
    return { kind: 'country', country: entry.country, start, end: isWhole ? end + 1 : end };
  }
  const name = surfaceOf(scan, { start, end });
  return { kind: 'organisation', organisation: entry.organisation, name, start, end: pastOrgan(scan, end) };
}

function isPlace(scan: Scan, at: number, { entry, end }: KnownNameMatch): boolean {
  if (entry.kind !== 'country') return false;
  if (entry.form !== 'metonym') return entry.form === 'capital' && PLACE_WORDS.has(scan.words[at - 1] ?? '');
  const before = scan.words.slice(at - 2, at + 1).join(' ');
  // "received in the Kremlin US Secretary of State John Kerry".
  if (before.includes('in the')) return true;
  return (
    /\b(?:at|to|into|from) the\b/u.test(before) &&
    RULERS.test(surfaceOf(scan, matchRole(scan, end) ?? { start: end, end }))
  );
}

/** "will welcome to the White House | President Ruto": rulers are called by no seat. */
const RULERS = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan)\b/u;

/** "While in Brussels President Biden": a town after these is where something happens. */
const PLACE_WORDS = new Set(['in', 'at', 'to', 'from', 'near', 'outside']);

const PARTY_ADJECTIVES = new Set(
  'ruling governing opposition main largest far-right left-wing right-wing centre-right centre-left pro-government state-owned state-run'.split(
    ' ',
  ),
);
