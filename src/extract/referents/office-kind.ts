import type { OfficeKind } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RoleMatch } from '../mentions/match-role.ts';
import type { Party } from '../mentions/phrase.ts';

/** The kind of office that a title names: the whole title first, then shorter beginnings and ends. */
export function officeKindOf(lexicon: Lexicon, role: RoleMatch): OfficeKind | null {
  const words = role.role.split(/\s+/u).map(foldWord);
  for (let from = 0; from < words.length; from += 1) {
    const [match] = lexicon.titles.match(words, from);
    if (match !== undefined && match.end === words.length) return match.values[0] ?? null;
  }
  const [match] = lexicon.titles.match(words, 0);
  return match?.values[0] ?? null;
}

/** The gazetteer id of a party: a country, the country of a national body, or a body. */
export function partyId(party: Party | null): string | null {
  if (party === null) return null;
  return party.kind === 'country' ? party.country.id : (party.organisation?.country ?? party.organisation?.id ?? null);
}
