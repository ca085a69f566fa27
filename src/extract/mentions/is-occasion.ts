import { matchKnownName, type Scan } from './scan.ts';

/** A conference is an event; an assembly or forum is one where somebody attends it. */
export function isOccasion(scan: Scan, at: number, end: number): boolean {
  const head = scan.words[end - 1] ?? '';
  if (!isNamedLikeEvent(scan, at, end)) return false;
  if (head === 'conference' || head === 'summit' || scan.words[end] === 'in') return true;
  const direct = scan.words.slice(Math.max(0, at - 3), at).some((word) => OCCASIONS.has(word));
  return direct || scan.words.slice(Math.max(0, at - 20), at).some((word) => ATTENDANCE.test(word));
}

const OCCASIONS = new Set(
  (
    'at during before for from skip skips skipped skipping address addressed addressing addresses speech remarks told tells margins sidelines session opened ' +
    'opening convene convenes convened convening host hosts hosted hosting chair chairs chaired chairing'
  ).split(' '),
);
/** "to participate in the Ministerial Meeting, the East Asia Summit and the ASEAN Regional Forum". */
const ATTENDANCE = /^(?:attend|participat)(?:e|s|ed|es|ing)?$/u;

/** By its own words, or by those of the name that an acronym stands for: "UNGA". */
function isNamedLikeEvent(scan: Scan, at: number, end: number): boolean {
  const written = scan.words.slice(at, end);
  const known = matchKnownName(scan, at);
  const full = known?.entry.kind === 'organisation' ? known.entry.organisation.name.toLowerCase().split(' ') : [];
  return [written, full].some((words) => hasHead(words, scan.lexicon.eventHeads));
}

/** "Munich Security Conference", "Major Economies Forum on Energy": a head of events at the end or before what it is about. */
function hasHead(words: readonly string[], heads: ReadonlyMap<string, string>): boolean {
  return words.some((word, at) => {
    const isLast = at === words.length - 1 || ['on', 'for', 'of'].includes(words[at + 1] ?? '');
    return isLast && (heads.has(word) || heads.has(`${words[at - 1]} ${word}`));
  });
}
