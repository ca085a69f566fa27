import type { ReferentKey } from '../../model/mention.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { OrganisationPhrase, Phrase } from '../mentions/phrase.ts';
import type { OfficeEntry, OfficeSources } from './found-office.ts';

/** The body of a title that names none: the party that its words tell, or its owner; null where none is told. */
export function bodyOfTitle(sources: OfficeSources, entry: OfficeEntry): ReferentKey | null {
  return partyLed(sources, entry) ?? ownerOf(sources, entry);
}

/** "Labour leader Ann Holt", "the Conservative leader": the party that is called so. */
function partyLed({ registry }: OfficeSources, { scan, office, record }: OfficeEntry): ReferentKey | null {
  const [, word] = PARTY_LEADER.exec(office.role.role) ?? [];
  if (word === undefined) return null;
  const words = [foldWord(word), 'party'];
  const [match] = scan.lexicon.names.match(words, 0);
  const entry = match?.end === words.length ? match.values[0]?.entry : undefined;
  if (entry?.kind !== 'organisation' || entry.organisation.kind !== 'party') return null;
  const { organisation } = entry;
  const isAbroad = record.country !== null && organisation.country !== null && record.country !== organisation.country;
  return isAbroad ? null : registry.organisation({ organisation, name: organisation.name, country: null });
}

const PARTY_LEADER = /^(\p{Lu}\p{Ll}+) (?:Party )?leader$/u;

/** "The Fellowship was founded in Oslo. Its leader, Ann Holt,": the body that stands nearest before, where no country stands nearer. */
function ownerOf({ phrases, registry }: OfficeSources, { scan, phrase, office }: OfficeEntry): ReferentKey | null {
  if (office.possessor !== 'its' || !HEADS.has(office.role.head)) return null;
  const here = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start);
  const before = phrases[scan.sentence.index - 1] ?? [];
  const owner = here.findLast(isOwner) ?? before.find(isOwner);
  return owner === undefined || !isBody(owner) ? null : registry.organisation({ ...owner, ...owner.body });
}

/** "The Houthis denied it. Spokesman Ali Holt said": the body that the sentence before opens with. */
export function spokenFor({ phrases, registry }: OfficeSources, { scan, office }: OfficeEntry): ReferentKey | null {
  if (!/^spokes/u.test(office.role.head)) return null;
  const [first] = (phrases[scan.sentence.index - 1] ?? []).filter(({ kind }) => kind !== 'place');
  const isTold = first !== undefined && isBody(first) && first.organisation?.kind !== 'media';
  return isTold ? registry.organisation({ ...first, ...first.body }) : null;
}

const HEADS = new Set(
  'leader head chief director president chairman chairwoman chairperson chair founder spokesman spokeswoman spokesperson ceo commander secretary-general'.split(
    ' ',
  ),
);

function isOwner(phrase: Phrase): boolean {
  return phrase.kind === 'country' ? phrase.form !== 'adjective' : isBody(phrase);
}

function isBody(phrase: Phrase): phrase is OrganisationPhrase {
  return phrase.kind === 'organisation';
}
