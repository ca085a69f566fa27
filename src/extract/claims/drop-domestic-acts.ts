import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import type { FramedClaim } from './drop-weak-claims.ts';

/**
 * The claims without what those of one country do to each other, where neither the sentence nor the title tells of anything
 * abroad: "The President met with the Transport Minister" is no diplomacy, "The President met with his ambassador to Peru" is.
 */
export function dropDomesticActs<One extends FramedClaim>(
  framed: readonly One[],
  reading: Reading,
  ontology: Ontology,
): readonly One[] {
  const countryOf = homesIn(reading);
  const titles = reading.scans.flatMap(({ sentence }, index) => (sentence.part === 'title' ? [index] : []));
  return framed.filter(({ claim, match }) => {
    const country = isBetweenParties(ontology, claim) ? countryOf(claim.subject) : null;
    if (country === null || country !== countryOf(claim.object) || areBothHeads(reading, claim)) return true;
    if (isBeside(match) && areKnown(reading, claim)) return false;
    return [claim.evidence.sentence, ...titles].some((index) => isAbroad(reading, index, country));
  });
}

/** "The Secretary was joined by his adviser", "to accompany the President": those of one country at one side of the table. */
function isBeside({ entry }: FramedClaim['match']): boolean {
  return entry.frame.verbs.some((verb) => BESIDE.has(verb));
}

/** Nobody whose country was guessed: "the Governor joined the Ambassador". */
function areKnown({ registry }: Reading, { subject, object }: DraftClaim): boolean {
  return registry.countryOf(subject) !== null && registry.countryOf(object) !== null;
}

const BESIDE = new Set(['join', 'accompany', 'flank']);

/** Who is a member of a body, at an event or in a country does nothing to another party. */
function isBetweenParties({ relations }: Ontology, { relation }: DraftClaim): boolean {
  const type = relations.get(relation);
  return type !== undefined && !type.acrossBorders && type.objectKinds.includes('Person');
}

/** "President X with President Y": a state has one of them, and the country of the other was guessed. */
function areBothHeads({ registry }: Reading, { subject, object }: DraftClaim): boolean {
  const [one, other] = [subject, object].map(
    (key) => registry.record(key)?.roles.flatMap(({ role }) => (HEAD.test(role) ? [role] : [])) ?? [],
  );
  return one?.some((role) => other?.includes(role)) === true;
}

const HEAD = /^(?:president|prime minister)$/u;

/** The country of a party, who acts for no body of several and is posted nowhere; in a government's own text whoever is unknown is of its country. */
function homesIn({ registry, home }: Reading): (key: ReferentKey) => string | null {
  const isElsewhere = (key: ReferentKey): boolean => {
    const person = registry.record(key);
    const isOfBody = person?.roles.some(({ party }) => party !== null && registry.isStateless(party)) === true;
    return isOfBody || (person?.posts.size ?? 0) > 0;
  };
  const unknown = (key: ReferentKey): string | null =>
    registry.record(key)?.known === null ? (home?.id ?? null) : null;
  return (key) => (isElsewhere(key) ? null : (registry.countryOf(key) ?? unknown(key)));
}

function isAbroad({ registry, bySentence, scans }: Reading, index: number, country: string): boolean {
  const isForeign = ({ referents, phrase }: ReadMention): boolean =>
    referents.some((key) => (registry.countryOf(key) ?? country) !== country || registry.isStateless(key)) ||
    isOutside(phrase, country);
  return (
    bySentence[index]?.some(isForeign) === true ||
    isOfForeignAffairs(scans[index]?.tokens.map(({ text }) => text).join(' ') ?? '')
  );
}

/** "a candidate for the European Commission", "Bolivia's president": the title names a party from elsewhere. */
function isOutside(phrase: Phrase, country: string): boolean {
  const party = phrase.kind === 'person' ? phrase.party : phrase.kind === 'role' ? phrase.phrase.party : null;
  if (party === null) return false;
  const of = party.kind === 'country' ? party.country.id : party.organisation?.country;
  return of !== undefined && of !== country;
}

function isOfForeignAffairs(words: string): boolean {
  return ABROAD.test(words) || /[Mm]inister to (?:the )?\p{Lu}/u.test(words);
}

/** Words of foreign affairs. */
const ABROAD =
  /\b(?:ambassador|envoy|consul|diploma|embass|plenipotentiar|charg[ée]|credential|foreign|overseas|abroad|international|refugee|summit|terroris|treat(?:y|ies)\b)/iu;
