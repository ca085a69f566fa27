import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology, RelationType } from '../../model/ontology.ts';
import { type Clause, nounAt, wordAt } from '../clauses/clause.ts';
import { isPartOfEvent } from '../clauses/parties.ts';
import { canBeAttended } from '../referents/is-event-mention.ts';
import { isPosted } from '../referents/is-posted.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { isOfEvents } from './is-of-events.ts';
import type { Match } from './match-frames.ts';
import { LEAD } from './story.ts';
import { isToBeHeld } from './upcoming-event.ts';

interface Premise {
  readonly claim: DraftClaim;
  readonly match: Match;
  readonly place: ReadMention | null;
  readonly reading: Reading;
  readonly ontology: Ontology;
  readonly clause: Clause;
  /** True where more take part than a journey is told of for each. */
  readonly isCrowd: boolean;
}

/** Claims that follow from a claim's place or occasion, as the ontology allows: a meeting abroad is a visit. */
export function implyClaims(premise: Premise): readonly DraftClaim[] {
  const { claim, match, ontology } = premise;
  return match.entry.relation.implies.flatMap(({ relation, from }) => {
    const target = ontology.relations.get(relation);
    if (target === undefined || (premise.isCrowd && from === 'place-abroad')) return [];
    const object = from === 'place-abroad' ? countryOfPlace(premise) : occasionOf(premise);
    if (object === null) return [];
    return [claim.subject, claim.object]
      .filter((party) => party !== object.key && (from === 'named-event' || isForeign(premise, party, object.key)))
      .filter((party) => target.subjectKinds.includes(premise.reading.registry.kindOf(party)))
      .map((party) => derive(toldOf(premise, target, object), { relation, party, object }));
  });
}

/** "met on the margins of the summit, which will be held on Monday": the meeting took place, the summit is still to come. */
function toldOf({ claim, reading, clause }: Premise, target: RelationType, { mention }: Implied): DraftClaim {
  const scan = reading.scans[mention.sentence];
  const isAhead = claim.modality === 'happened' && isOfEvents(target) && scan !== undefined;
  return isAhead && isToBeHeld({ scan, clause }, mention) ? { ...claim, modality: 'planned', date: null } : claim;
}

interface Implied {
  readonly key: ReferentKey;
  readonly mention: ReadMention;
}

function countryOfPlace(premise: Premise): Implied | null {
  const { place, reading } = premise;
  const site = place === null ? siteOfEvent(premise) : { key: place.referents[0], mention: place };
  const key = site?.key;
  if (site === null || key === undefined || isRemote(premise) || (place === null && isHeldAfar(premise, key)))
    return null;
  const country = reading.scans[0]?.lexicon.gazetteer.countries.get(reading.registry.countryOf(key) ?? '');
  return country === undefined ? null : { key: reading.registry.country(country, country.name), mention: site.mention };
}

/** "met at the G20 in Bali", "attended the Madrid summit": the event itself tells where. */
function siteOfEvent(premise: Premise): { readonly key: ReferentKey; readonly mention: ReadMention } | null {
  const { registry } = premise.reading;
  const { mention, referent } = premise.match.object;
  return registry.kindOf(referent) === 'Event' ? { key: referent, mention } : occasionOf(premise);
}

/** "took part in the summit via videoconference", as the article opens: nobody was where another such summit took place. */
function isHeldAfar({ reading }: Premise, event: ReferentKey): boolean {
  return reading.scans
    .slice(0, LEAD + 1)
    .some(
      ({ words }, index) =>
        words.some((word) => REMOTE.has(word)) &&
        reading.bySentence[index]?.some(({ referents }) => referents.includes(event)) === true,
    );
}

/** "addressed the conference by video link": whoever speaks from afar is not there. */
function isRemote({ clause }: Premise): boolean {
  return clause.chunks.some((chunk) =>
    chunk.kind === 'noun' ? chunk.lemmas.some((lemma) => REMOTE.has(lemma)) : 'word' in chunk && REMOTE.has(chunk.word),
  );
}

const REMOTE = new Set('video videolink videoconference virtually online remotely virtual'.split(' '));

/** "at the G20 Summit", "on the margins of the UN General Assembly" within the same clause. */
function occasionOf({ clause, match, reading }: Premise): Implied | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind === 'stop' && at > match.trigger.at) break;
    const mention = nounAt(clause, at)?.mentions.find((one) => isGathering(one, reading));
    const key = mention?.referents[0];
    if (mention === undefined || key === undefined || !leadsTo(clause, at)) continue;
    if (key !== match.subject.referent && key !== match.object.referent) return { key, mention };
  }
  return null;
}

/** An event that one can be at, and neither a treaty nor a war. */
function isGathering(mention: ReadMention, { registry, scans }: Reading): boolean {
  const [first] = scans;
  const isEvent = mention.referents.some((key) => registry.kindOf(key) === 'Event');
  return isEvent && first !== undefined && canBeAttended(first.lexicon, mention);
}

/** "at the summit", "on the margins of the summit", "on the occasion of the summit", and not "the results of the summit". */
function leadsTo(clause: Clause, at: number): boolean {
  const [word, head] = [wordAt(clause, at - 1), nounAt(clause, at - 2)?.head ?? ''];
  // "followed by the next meeting of the Dialogue": what comes after is no place to be at.
  if (word === 'of' && wordAt(clause, at - 3) === 'by') return false;
  if (word === 'of') return head === 'occasion' || head === 'framework' || isPartOfEvent(head);
  return word === 'at' || word === 'during';
}

/** A party whose country is known and another one. */
function isForeign({ reading }: Premise, party: ReferentKey, country: ReferentKey): boolean {
  if (isPosted(reading.registry, party, country)) return false;
  const home = reading.registry.countryOf(party);
  return home !== null && reading.registry.kindOf(party) === 'Person' && home !== reading.registry.countryOf(country);
}

function derive(
  claim: DraftClaim,
  { relation, party, object }: { relation: string; party: ReferentKey; object: Implied },
): DraftClaim {
  const span = party === claim.subject ? claim.evidence.subject : claim.evidence.object;
  const { part, start, end } = object.mention;
  return {
    ...claim,
    relation,
    subject: party,
    object: object.key,
    attributes: {},
    evidence: { ...claim.evidence, subject: span, object: { part, start, end } },
  };
}
