import { foldWord } from '../lexicon/fold-word.ts';
import type { NameEntry } from '../lexicon/lexicon.ts';
import type { CountryPhrase, OrganisationPhrase } from './phrase.ts';
import { isCapitalised, matchKnownName, type Scan } from './scan.ts';

/** "India-Russia", "U.S.-Japanese", "Sino-Indian", "UN-mediated", "Iranian-made": the parties that one hyphenated word names. */
export function matchCompound(scan: Scan, at: number): readonly (CountryPhrase | OrganisationPhrase)[] {
  const text = scan.tokens[at]?.text ?? '';
  if (!/[-–‑]/u.test(text) || !/^\p{Lu}/u.test(text)) return [];
  // "Austria-Hungary" is one state.
  if (isOneState(scan, at)) return [];
  const parts = text.split(/[-–‑]/u);
  const stretched = matchStretched(scan, at, parts);
  if (stretched.length > 0) return stretched;
  const entries = parts.map((part) => entryOf(scan, part));
  const found = entries.filter((entry) => entry !== null);
  const qualifies =
    isQualifier(entries[0]) && found.length === 1 && parts.slice(1).every((part) => /^\p{Ll}/u.test(part));
  if (!qualifies && (found.length < 2 || found.length < entries.length - 1)) return [];
  return found.map((entry, index) => toPhrase(entry, { at, name: parts[index] ?? text }));
}

/** "US-South | Korea", "Israel-Islamic | Jihad": the second name goes on behind the hyphenated word. */
function matchStretched(
  scan: Scan,
  at: number,
  parts: readonly string[],
): readonly (CountryPhrase | OrganisationPhrase)[] {
  const [name = '', opening = ''] = parts;
  const first = parts.length === 2 && /^\p{Lu}/u.test(opening) ? entryOf(scan, name) : null;
  if (first === null || !isCapitalised(scan, at + 1)) return [];
  const words = [opening, ...scan.tokens.slice(at + 1, at + LONGEST_NAME).map(({ text }) => text)];
  const [match] = scan.lexicon.names.match(words.map(foldWord), 0);
  const second = match !== undefined && match.end > 1 ? match.values.find(({ capitals }) => !capitals) : undefined;
  // "the Japan-United States | Clean Energy Partnership" is one name.
  const goesOn = !scan.sentence.isHeadline && isCapitalised(scan, at + (match?.end ?? 0));
  if (match === undefined || second === undefined || goesOn) return [];
  const rest = toPhrase(second.entry, { at, name: words.slice(0, match.end).join(' ') });
  return [toPhrase(first, { at, name }), rest].map((phrase) => ({ ...phrase, end: at + match.end }));
}

const LONGEST_NAME = 6;

function isOneState(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, at);
  return known?.end === at + 1 && known.entry.kind === 'country' && known.entry.country.name === scan.tokens[at]?.text;
}

function isQualifier(entry: NameEntry | null | undefined): boolean {
  return entry?.kind === 'organisation' || (entry?.kind === 'country' && entry.form === 'adjective');
}

function toPhrase(entry: NameEntry, { at, name }: { at: number; name: string }): CountryPhrase | OrganisationPhrase {
  const range = { start: at, end: at + 1 };
  return entry.kind === 'country'
    ? { kind: 'country', country: entry.country, form: 'adjective', side: null, ...range }
    : { kind: 'organisation', organisation: entry.organisation, name, country: null, ...range };
}

function entryOf(scan: Scan, part: string): NameEntry | null {
  const word = foldWord(part);
  const prefix = scan.lexicon.prefixes.get(word);
  if (prefix !== undefined) return { kind: 'country', country: prefix, form: 'adjective' };
  const [match] = scan.lexicon.names.match([word], 0);
  const fitting = match?.values.filter(({ capitals }) => !capitals || part === part.toUpperCase()) ?? [];
  return (fitting.find(({ entry }) => entry.kind === 'country') ?? fitting[0])?.entry ?? null;
}

/** "North and South Korea", "the two Koreas": the halves of a country that are told of together. */
export function matchHalves(scan: Scan, at: number): readonly CountryPhrase[] {
  const [word = '', joint, other = '', rest = ''] = scan.tokens.slice(at, at + 4).map(({ text }) => text);
  if (HALVES.test(word) && joint === 'and' && HALVES.test(other)) return halfOf(scan, at, [word, rest]);
  if (!/^\p{Lu}\p{Ll}+s$/u.test(word) || !BOTH.test(scan.words[at - 1] ?? '')) return [];
  const halves = ['North', 'South'].flatMap((half) => halfOf(scan, at, [half, word.slice(0, -1)]));
  return halves.length === 2 ? halves : [];
}

const HALVES = /^(?:North|South|East|West)$/u;
const BOTH = /^(?:the|two|both)$/u;

function halfOf(scan: Scan, at: number, name: readonly string[]): readonly CountryPhrase[] {
  const [match] = scan.lexicon.names.match(name.map(foldWord), 0);
  const entry =
    match?.end === name.length ? match.values.find((value) => value.entry.kind === 'country')?.entry : undefined;
  if (entry?.kind !== 'country') return [];
  return [{ kind: 'country', country: entry.country, form: entry.form, side: null, start: at, end: at + 1 }];
}
