import { foldWord } from '../lexicon/fold-word.ts';
import type { NameEntry } from '../lexicon/lexicon.ts';
import type { CountryPhrase, OrganisationPhrase } from './phrase.ts';
import { matchKnownName, type Scan } from './scan.ts';

/** "India-Russia", "U.S.-Japanese", "Sino-Indian", "UN-mediated", "Iranian-made": the parties that one hyphenated word names. */
export function matchCompound(scan: Scan, at: number): readonly (CountryPhrase | OrganisationPhrase)[] {
  const text = scan.tokens[at]?.text ?? '';
  if (!/[-–‑]/u.test(text) || !/^\p{Lu}/u.test(text)) return [];
  // "Austria-Hungary" is one state.
  if (isOneState(scan, at)) return [];
  const parts = text.split(/[-–‑]/u);
  const entries = parts.map((part) => entryOf(scan, part));
  const found = entries.filter((entry) => entry !== null);
  const qualifies =
    isQualifier(entries[0]) && found.length === 1 && parts.slice(1).every((part) => /^\p{Ll}/u.test(part));
  if (!qualifies && (found.length < 2 || found.length < entries.length - 1)) return [];
  return found.map((entry, index) => toPhrase(entry, { at, name: parts[index] ?? text }));
}

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
