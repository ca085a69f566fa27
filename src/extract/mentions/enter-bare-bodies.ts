import type { KnownOrganisation } from '../../model/gazetteer.ts';
import { foldName, foldWord } from '../lexicon/fold-word.ts';
import { BODY_NAMES } from '../lexicon/national-bodies.ts';
import { matchNationalBody, type NationalBody } from './match-national-body.ts';
import type { Scan } from './scan.ts';

/** Where an article names "the Congress of Peru" and no other, "Congress" alone is that and not the one best known. */
export function enterBareBodies(scans: readonly Scan[]): void {
  const owners = new Map<string, NationalBody | null>();
  for (const scan of scans.filter(({ words }) => words.some((word) => FIRST_WORDS.has(word)))) {
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const body = matchNationalBody(scan, at);
      if (body === null || body.country === null || holderOf(scan, body) === null) continue;
      const seen = owners.get(body.nouns.noun);
      const isSame = seen === undefined || seen?.country?.id === body.country.id;
      owners.set(body.nouns.noun, isSame ? body : null);
    }
  }
  const [first] = scans;
  for (const [noun, body] of owners) if (first !== undefined && body !== null) enter(first, noun, body);
}

/** A sentence without any of them names no such body. */
const FIRST_WORDS = new Set(BODY_NAMES.map((name) => foldWord(name.split(' ')[0] ?? '')));

/** The body of one state that the noun alone means everywhere else. */
function holderOf({ lexicon }: Scan, { nouns }: NationalBody): KnownOrganisation | null {
  const words = nouns.noun.toLowerCase().split(' ');
  const [match] = lexicon.names.match(words, 0);
  const entry = match?.end === words.length ? match.values[0]?.entry : undefined;
  return entry?.kind === 'organisation' && !entry.organisation.ambiguous ? entry.organisation : null;
}

function enter(scan: Scan, noun: string, body: NationalBody): void {
  const holder = holderOf(scan, body);
  if (holder === null || holder.country === null || holder.country === body.country?.id) return;
  const organisation = body.organisation ?? {
    id: `local:${foldName(body.name)}`,
    name: body.name,
    aliases: [...body.aliases],
    acronyms: [],
    kind: 'local',
    country: body.country?.id ?? null,
    ambiguous: false,
    wikidata: null,
    members: [],
  };
  scan.localNames.add(noun, { entry: { kind: 'organisation', organisation }, capitals: false, exact: null });
}
