import type { KnownPerson, OfficeTerm } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isGenitive } from '../mentions/genitive.ts';
import type { PersonPhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { type ArticleContext, covers, LEADING } from './enter-persons.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadMention, ReadOffice } from './reading.ts';
import type { Registry } from './registry.ts';

export interface InferenceSources {
  readonly lexicon: Lexicon;
  readonly registry: Registry;
  readonly context: ArticleContext;
  readonly scans: readonly Scan[];
  readonly bySentence: readonly (readonly ReadMention[])[];
}

/**
 * Offices that the text implies without a title before the name: "Britain's Rishi Sunak", "the Biden administration",
 * "the Russian President" of a person named elsewhere, and the publisher's own leader.
 */
export function inferOffices(sources: InferenceSources): readonly ReadOffice[] {
  return sources.bySentence.flatMap((mentions, sentence) =>
    mentions.flatMap((mention) => {
      const scan = sources.scans[sentence];
      const record = sources.registry.record(mention.referents[0] ?? ('' as ReferentKey));
      if (scan === undefined || record === null || mention.referents.length > 1) return [];
      const role = impliedRole(sources, { scan, mention, record });
      return role === null ? [] : toOffice(sources, { scan, mention, record }, role);
    }),
  );
}

interface PersonSite {
  readonly scan: Scan;
  readonly mention: ReadMention;
  readonly record: PersonRecord;
}

function impliedRole(sources: InferenceSources, { scan, mention, record }: PersonSite): string | null {
  const { phrase } = mention;
  if (phrase.kind === 'role') return phrase.phrase.role.isPrivate ? null : phrase.phrase.role.role;
  if (phrase.kind !== 'person' || phrase.offices.length > 0) return null;
  if (leadsGovernment(scan, mention)) return 'leader';
  return (owningCountry(sources, phrase, record) ?? homeLeader(sources, record))?.office ?? null;
}

const GOVERNMENTS = new Set([
  'government',
  'administration',
  'regime',
  'cabinet',
  'presidency',
  'dictatorship',
  'junta',
]);

/** "Netanyahu's far-right government", "the Biden administration". */
function leadsGovernment(scan: Scan, mention: ReadMention): boolean {
  const of = scan.words[mention.firstToken - 1] === 'of' && GOVERNMENTS.has(scan.words[mention.firstToken - 2] ?? '');
  if (of) return true;
  const from = isGenitive(scan, mention.lastToken) ? mention.lastToken + 1 : mention.lastToken;
  const words = scan.words.slice(from, from + 3);
  const at = words.findIndex((word) => GOVERNMENTS.has(word));
  return (
    at === 0 ||
    (at > 0 && from > mention.lastToken && scan.tokens.slice(from, from + at).every((token) => token.pos === 'ADJ'))
  );
}

/** "Britain's Rishi Sunak", "Carl Bildt of Sweden": the person's known office there. */
function owningCountry(
  { context }: InferenceSources,
  phrase: PersonPhrase,
  { known }: PersonRecord,
): OfficeTerm | null {
  const { party } = phrase;
  return party?.kind === 'country' && known !== null ? termAt(known, party.country.id, context.day) : null;
}

function homeLeader({ context }: InferenceSources, { known }: PersonRecord): OfficeTerm | null {
  if (context.home === null || known === null) return null;
  const term = termAt(known, context.home, context.day);
  return term !== null && LEADING.has(term.kind) ? term : null;
}

function termAt(person: KnownPerson, country: string, day: string | null): OfficeTerm | null {
  return person.terms.find((term) => term.represents === country && day !== null && covers(term, day)) ?? null;
}

function toOffice(
  { lexicon, registry, context }: InferenceSources,
  { mention, record }: PersonSite,
  role: string,
): readonly ReadOffice[] {
  const home = mention.phrase.kind === 'role' ? context.home : null;
  const country = lexicon.gazetteer.countries.get(record.country ?? home ?? '');
  if (country === undefined) return [];
  return [
    {
      person: record.key,
      party: registry.country(country, country.name),
      role,
      status: 'current',
      sentence: mention.sentence,
      firstToken: mention.firstToken,
      lastToken: mention.lastToken,
      personMention: mention,
      partyRange: { start: mention.firstToken, end: mention.lastToken },
      isInferred: true,
    },
  ];
}
