import { compoundParticiple } from '../clauses/compound-participle.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { NameEntry } from '../lexicon/lexicon.ts';
import { matchKnownName, type Scan, surfaceOf, type TokenRange } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { toMention } from '../referents/to-mention.ts';

/**
 * Countries and bodies of a sentence that no mention covers: inside a title that meant nobody ("a member of the African Union")
 * and before the hyphen of a participle ("US-led").
 */
export function recoverNames(scan: Scan, mentions: readonly ReadMention[], registry: Registry): readonly ReadMention[] {
  const found: ReadMention[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const known = beforeHyphen(scan, at) ?? matchKnownName(scan, at);
    const end = known?.end ?? at + 1;
    if (known !== null && !mentions.some(({ firstToken, lastToken }) => firstToken < end && at < lastToken)) {
      const mention = enter(scan, known, registry);
      if (mention !== null) found.push(mention);
    }
    at = end;
  }
  return found;
}

interface FoundName extends TokenRange {
  readonly entry: NameEntry;
}

function beforeHyphen(scan: Scan, at: number): FoundName | null {
  const compound = compoundParticiple(scan, at);
  if (compound === null) return null;
  const [stored] = scan.lexicon.names.match([foldWord(compound.name)], 0).flatMap(({ values }) => values);
  if (stored === undefined || (stored.capitals && compound.name !== compound.name.toUpperCase())) return null;
  return { entry: stored.entry, start: at, end: at + 1 };
}

/** A capital or palace may be the place: it is left alone. */
function enter(scan: Scan, { entry, start, end }: FoundName, registry: Registry): ReadMention | null {
  const range = { start, end };
  const written = surfaceOf(scan, range);
  if (entry.kind === 'organisation') {
    const { organisation } = entry;
    const phrase = { kind: 'organisation', organisation, name: organisation.name, country: null, ...range } as const;
    const key = registry.organisation({ organisation, name: written, country: null });
    return toMention(scan, phrase, { form: 'name', referents: [key] });
  }
  if (entry.form === 'capital' || entry.form === 'metonym') return null;
  const phrase = { kind: 'country', country: entry.country, form: entry.form, side: null, ...range } as const;
  const key = registry.country(entry.country, written);
  return toMention(scan, phrase, { form: entry.form === 'name' ? 'name' : 'demonym', referents: [key] });
}
