import type { Phrase } from '../mentions/phrase.ts';
import type { OfficeEntry, OfficeSources } from './found-office.ts';

/** Towns of international bodies, where officials of all countries meet. */
const SEATS = new Set(['geneva', 'vienna', 'new york', 'brussels', 'the hague', 'nairobi', 'davos', 'munich']);

/** Where a guest is: "In Lima, she met", "While in Lima", "visited Lima, where", "flew to Lima for talks with". */
const OPENS = new Set(['in', 'while', 'also', 'then', 'next', 'first', 'later', 'finally', ',']);
const ARRIVES = new Set(['to', 'in', 'at', 'visit', 'visits', 'visited', 'visiting']);
const ON_ARRIVAL = new Set(['where', 'for', 'to']);
const MEETS = new Set(['with', 'meet', 'meets', 'met', 'meeting', 'see', 'sees', 'saw', 'by']);

/**
 * The country where a guest from elsewhere meets the bearer of a title that names none: "In Lima, Minister Baker will meet
 * with | Trade Minister Ana Rojas"; null in the towns of international bodies and where the host's own people meet.
 */
export function hostOfTitle({ phrases, persons }: OfficeSources, { scan, phrase }: OfficeEntry): string | null {
  const before = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start);
  const start = scan.words[phrase.start - 1] === 'the' ? phrase.start - 1 : phrase.start;
  if (!MEETS.has(scan.words[start - 1] ?? '')) return null;
  const site = before.findLast((one, at) => isSite(scan, one, before[at + 1]));
  const country = site === undefined ? null : countryOfSite(site);
  const guests = before.flatMap((one) => (one.kind === 'person' ? (persons.get(one)?.country ?? []) : []));
  return country === null || guests.includes(country) ? null : country;
}

function isSite({ words }: OfficeEntry['scan'], site: Phrase, next: Phrase | undefined): boolean {
  const isTown = site.kind === 'place' || (site.kind === 'country' && site.form !== 'adjective' && site.side === null);
  if (!isTown || SEATS.has(words.slice(site.start, site.end).join(' '))) return false;
  if (words[site.start - 1] === 'in' && words.slice(0, site.start).every((word) => OPENS.has(word))) return true;
  const isNamedTwice = words[site.end] === ',' && next?.start === site.end + 1 && next.kind === 'country';
  const end = isNamedTwice ? next.end : site.end;
  const follows = words[end] === ',' ? words[end + 1] : words[end];
  return ARRIVES.has(words[site.start - 1] ?? '') && ON_ARRIVAL.has(follows ?? '');
}

function countryOfSite(site: Phrase): string | null {
  if (site.kind === 'country') return site.country.id;
  return site.kind === 'place' ? site.country : null;
}
