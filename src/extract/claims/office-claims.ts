import type { DraftClaim } from '../../model/claim.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Candidate } from '../judge/candidate.ts';
import { officeCues } from '../judge/office-cues.ts';
import type { Reading, ReadOffice } from '../referents/reading.ts';
import { toEvidence } from './to-evidence.ts';

/** One claim for each person and party that a title ties together; several titles are joined into one role. */
export function officeClaims(reading: Reading, ontology: Ontology): readonly Candidate[] {
  const relations = [...ontology.relations.values()].filter((relation) => relation.fromOffices);
  const byPair = new Map<string, ReadOffice[]>();
  for (const office of reading.offices) {
    const key = `${office.person}|${office.party}`;
    byPair.set(key, [...(byPair.get(key) ?? []), office]);
  }
  return relations.flatMap((relation) =>
    [...byPair.values()].map((offices) => {
      const claim = toClaim(reading, relation.label, offices);
      return { claim, cues: officeCues(reading, claim, offices) };
    }),
  );
}

function toClaim(reading: Reading, relation: string, offices: readonly ReadOffice[]): DraftClaim {
  const stated = offices.filter((office) => !office.isInferred);
  const first = stated.find((office) => !isCounterpart(office)) ?? stated[0] ?? offices[0];
  if (first === undefined) throw new RangeError('no office');
  const tokens = reading.scans[first.sentence]?.tokens ?? [];
  const from = tokens[first.partyRange.start];
  const to = tokens[first.partyRange.end - 1];
  const object =
    from === undefined || to === undefined ? first.personMention : { part: from.part, start: from.start, end: to.end };
  return {
    relation,
    subject: first.person,
    object: first.party,
    modality: 'happened',
    date: null,
    place: null,
    attributes: { role: titleOf(reading, first), status: first.status },
    attribution: null,
    evidence: toEvidence(reading, first.sentence, { subject: first.personMention, object }),
    confidence: 0,
  };
}

function isCounterpart({ role }: ReadOffice): boolean {
  return /\bcounterparts?$/iu.test(role);
}

/** "Foreign Minister Ali met her Kenyan counterpart Odhiambo": who is called a counterpart has the title of whoever was named last before. */
function titleOf(reading: Reading, office: ReadOffice): string {
  if (!isCounterpart(office)) return office.role;
  const named = reading.bySentence[office.sentence]?.filter(({ lastToken }) => lastToken <= office.firstToken) ?? [];
  const persons = named.flatMap(({ referents }) => referents).reverse();
  const abroad = reading.offices.filter((one) => one.party !== office.party && !isCounterpart(one));
  const [title] = persons.flatMap((person) => abroad.find((one) => one.person === person) ?? []);
  return title?.role ?? office.role;
}
