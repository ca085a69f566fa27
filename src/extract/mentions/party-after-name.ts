import { isGenitive } from './genitive.ts';
import { matchParty } from './match-party.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import type { Party } from './phrase.ts';
import type { Scan } from './scan.ts';
import { skipAcronym } from './skip-acronym.ts';

/** "Prime Minister Naftali Bennett of Israel". */
export function partyAfterName(scan: Scan, at: number): Party | null {
  const listed = partyOfItem(scan, at);
  if (listed !== null) return listed;
  if (scan.words[at] === 'of' || scan.words[at] === 'from') {
    const party = matchParty(scan, at + 1);
    const isTaken = party === null || isGenitive(scan, party.end) || scan.words[party.end] === 'side';
    return isTaken ? null : skipAcronym(scan, party);
  }
  if (scan.words[at] === '(') {
    const party = matchParty(scan, at + 1);
    if (party !== null && scan.words[party.end] === ')') return { ...party, end: party.end + 1 };
  }
  return null;
}

/** "• Prime Minister Gaston Browne, Antigua and Barbuda": in a list the country may follow a comma. */
function partyOfItem(scan: Scan, at: number): Party | null {
  const { items } = scan.sentence;
  if (items === undefined || ![',', '-', '–', '—'].includes(scan.words[at] ?? '')) return null;
  const party = matchParty(scan, at + 1);
  const closes = party !== null && (party.end >= scan.tokens.length || items.includes(party.end));
  return closes && party.kind === 'country' ? party : null;
}

/** "…: Karin Jaani, Republic of Estonia; Omar Bah, Mali", "Lee Yun-ho – the Republic of Korea": each entry is a name and its country. */
export function partyOfEntry(scan: Scan, start: number, at: number): Party | null {
  const { words } = scan;
  const isDashed = /^[-–—]$/u.test(words[at] ?? '');
  if (!isDashed && words[at] !== ',') return null;
  const first = words[start - 1] === 'and' ? start - 2 : start - 1;
  if (start > 0 && ![':', ';'].includes(words[first] ?? '')) return null;
  const party = matchParty(scan, at + 1);
  if (party?.kind !== 'country') return null;
  const isLine = start === 0 && party.end + 1 >= scan.tokens.length && isDashed;
  return isLine || (start > 0 && (words[party.end] === ';' || words[party.end + 1] === undefined)) ? party : null;
}

/** "Lloyd Bentsen of Texas": a town or state after "of" belongs to the name's phrase when a list goes on. */
export function skipHome(scan: Scan, at: number): number {
  if (scan.words[at] !== 'of' || !/^\p{Lu}/u.test(scan.tokens[at + 1]?.text ?? '')) return at;
  const end = /^\p{Lu}/u.test(scan.tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  return [',', 'and', ''].includes(scan.words[end] ?? '') ? end : at;
}

/** "Jaishankar (EAM), …": a short bracket between name and apposition is skipped, unless it holds a title: "(Rosatom CEO)". */
export function skipBrackets(scan: Scan, at: number, isFull: boolean): number {
  if (scan.words[at] !== '(') return at;
  const close = scan.words.indexOf(')', at);
  const isShort = close > at && close - at <= 4;
  return isShort && !(isFull && matchRolePhrase(scan, at + 1)?.end === close) ? close + 1 : at;
}
