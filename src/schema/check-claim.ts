import type { TextSpan } from '../model/article.ts';
import type { ClaimAttributes, ClaimDate, Evidence, Modality } from '../model/claim.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Issue } from '../model/issue.ts';
import type { Ontology, RelationType } from '../model/ontology.ts';
import { checkDate } from './check-date.ts';
import { MODALITIES } from './modalities.ts';

/** A claim or a draft of one: the same checks hold before and after linking. */
export interface CheckableClaim<Party extends string> {
  readonly id?: string;
  readonly relation: string;
  readonly subject: Party;
  readonly object: Party;
  readonly modality: Modality;
  readonly date: ClaimDate | null;
  readonly place: Party | null;
  readonly attributes: ClaimAttributes;
  readonly attribution: Party | null;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** The kind of a party, or null when nobody knows it. */
export type KindLookup<Party extends string> = (party: Party) => EntityKind | null;

/** The first thing wrong with a claim, or null when the ontology allows it; never throws. */
export function checkClaim<Party extends string>(
  claim: CheckableClaim<Party>,
  kindOf: KindLookup<Party>,
  ontology: Ontology,
): Issue | null {
  const fault = faultOf(claim, kindOf, ontology);
  return fault === null ? null : { ...fault, where: whereOf(claim) };
}

/** What is wrong with the attributes of a relation, or null. */
export function checkAttributes(attributes: ClaimAttributes, relation: RelationType): Fault | null {
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = relation.attributes.find((candidate) => candidate.name === name);
    if (attribute === undefined) return fault('unknown-attribute', `${relation.label} has no attribute "${name}"`);
    if (attribute.values !== null && !attribute.values.includes(value)) {
      return fault(
        'bad-attribute',
        `${name} of ${relation.label} is "${value}", not one of ${attribute.values.join(', ')}`,
      );
    }
  }
  return null;
}

/** What is wrong with the kinds of two parties of a relation, or null. */
export function checkKinds(kinds: readonly [EntityKind, EntityKind], relation: RelationType): Fault | null {
  const [subject, object] = kinds;
  const fits = allows(relation, subject, object) || (!relation.directed && allows(relation, object, subject));
  if (fits) return null;
  const allowed = `${relation.subjectKinds.join('/')} to ${relation.objectKinds.join('/')}`;
  return fault('wrong-kind', `${relation.label} joins ${allowed}, not ${subject} to ${object}`);
}

/** An issue before it is known where it stands. */
export type Fault = Omit<Issue, 'where'>;

function faultOf<Party extends string>(
  claim: CheckableClaim<Party>,
  kindOf: KindLookup<Party>,
  ontology: Ontology,
): Fault | null {
  const relation = ontology.relations.get(claim.relation);
  if (relation === undefined) return fault('unknown-relation', `the schema has no relation "${claim.relation}"`);
  return (
    partyFault(claim, kindOf, relation) ??
    modalityFault(claim.modality) ??
    dateFault(claim.date) ??
    checkAttributes(claim.attributes, relation) ??
    confidenceFault(claim.confidence) ??
    evidenceFault(claim.evidence)
  );
}

function partyFault<Party extends string>(
  claim: CheckableClaim<Party>,
  kindOf: KindLookup<Party>,
  relation: RelationType,
): Fault | null {
  if (claim.subject === claim.object)
    return fault('same-party', `${claim.subject} stands to itself in ${claim.relation}`);
  const named = [claim.subject, claim.object, claim.place, claim.attribution];
  const unknown = named.find((party) => party !== null && kindOf(party) === null);
  if (unknown !== undefined) return fault('unknown-entity', `nothing is known of "${unknown}"`);
  const [subject, object] = [kindOf(claim.subject), kindOf(claim.object)];
  return subject === null || object === null ? null : checkKinds([subject, object], relation);
}

function allows(relation: RelationType, subject: EntityKind, object: EntityKind): boolean {
  return relation.subjectKinds.includes(subject) && relation.objectKinds.includes(object);
}

/** The type forbids other values, but claims also come from files and from a language model. */
function modalityFault(modality: string): Fault | null {
  const known = MODALITIES.some((candidate) => candidate === modality);
  return known ? null : fault('bad-modality', `"${modality}" is not one of ${MODALITIES.join(', ')}`);
}

function dateFault(date: ClaimDate | null): Fault | null {
  const wrong = date === null ? null : checkDate(date);
  return wrong === null ? null : fault('bad-date', wrong);
}

function confidenceFault(confidence: number): Fault | null {
  return confidence >= 0 && confidence <= 1 ? null : fault('bad-confidence', `${confidence} is not between 0 and 1`);
}

function evidenceFault(evidence: Evidence): Fault | null {
  if (![evidence, evidence.subject, evidence.object].every(isSpan)) {
    return fault('bad-evidence', 'a span needs whole offsets with 0 <= start < end');
  }
  if (evidence.quote.length !== evidence.end - evidence.start) {
    return fault(
      'bad-evidence',
      `the quote has ${evidence.quote.length} characters, its span ${evidence.end - evidence.start}`,
    );
  }
  if (!Number.isInteger(evidence.sentence) || evidence.sentence < 0) {
    return fault('bad-evidence', `${evidence.sentence} is no sentence number`);
  }
  const named = evidence.extractor !== '' && evidence.version !== '';
  return named ? null : fault('bad-evidence', 'the extractor or its version is missing');
}

function isSpan(span: TextSpan): boolean {
  return Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end;
}

function whereOf<Party extends string>(claim: CheckableClaim<Party>): string {
  return claim.id ?? `${claim.relation} at ${claim.evidence.part}:${claim.evidence.start}-${claim.evidence.end}`;
}

function fault(code: string, message: string): Fault {
  return { code, message };
}
