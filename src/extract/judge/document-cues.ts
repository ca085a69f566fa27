import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Reading } from '../referents/reading.ts';
import type { Candidate } from './candidate.ts';
import { sizeOf } from './size-of.ts';

/** Adds what only the whole article shows: how often it says so, how often it names the parties, where it says it. */
export function withDocumentCues(
  candidates: readonly Candidate[],
  reading: Reading,
  ontology: Ontology,
): readonly Candidate[] {
  const told = countBy(candidates, ({ claim }) => factOf(claim, ontology));
  const relations = countBy(
    dedupe(candidates, (one) => factOf(one.claim, ontology)),
    ({ claim }) => pairOf(claim),
  );
  const alike = countBy(
    dedupe(candidates, (one) => factOf(one.claim, ontology)),
    ({ claim }) => claim.relation,
  );
  const named = countMentions(reading);
  const persons = personsOfCountries(candidates, reading);
  const titles = reading.scans.filter(({ sentence }) => sentence.part === 'title').length;
  return candidates.map((candidate) => {
    const { claim } = candidate;
    const { sentence, part } = claim.evidence;
    const cues = [
      `told=${sizeOf(told.get(factOf(claim, ontology)) ?? 0)}`,
      `relations of pair=${sizeOf(relations.get(pairOf(claim)) ?? 0)}`,
      `alike=${sizeOf(alike.get(claim.relation) ?? 0)}&${claim.relation}`,
      `subject named=${sizeOf(named.get(claim.subject) ?? 0)}`,
      `object named=${sizeOf(named.get(claim.object) ?? 0)}`,
      part === 'title' ? 'in title' : `sentence=${sizeOf(sentence - titles)}`,
      ...persons(claim),
      ...(claim.attribution === null ? [] : ['attributed']),
      ...(claim.date === null ? [] : ['dated']),
      ...(claim.place === null ? [] : ['placed']),
    ];
    return { claim, cues: [...candidate.cues, ...cues] };
  });
}

/**
 * Of a country's act: whether the article names persons of it, who would be the party then, and whether it says the same of
 * persons of both.
 */
function personsOfCountries(
  candidates: readonly Candidate[],
  { registry }: Reading,
): (claim: DraftClaim) => readonly string[] {
  const homes = new Set(registry.persons().flatMap(({ key }) => registry.countryOf(key) ?? []));
  const homeOf = (key: ReferentKey): string => registry.countryOf(key) ?? key;
  const sideOf = ({ relation, subject, object }: DraftClaim): string =>
    `${relation}|${[homeOf(subject), homeOf(object)].sort().join('|')}`;
  const arePersons = ({ subject, object }: DraftClaim): boolean =>
    [subject, object].every((key) => registry.kindOf(key) === 'Person');
  const told = new Set(candidates.flatMap(({ claim }) => (arePersons(claim) ? sideOf(claim) : [])));
  return (claim) => {
    const states = [claim.subject, claim.object].map((key) => registry.kindOf(key) === 'Country');
    if (!states.some(Boolean)) return [];
    const sides = [claim.subject, claim.object].map((key, at) =>
      states[at] === true ? (homes.has(homeOf(key)) ? 'named' : 'none') : 'other',
    );
    const cue = `persons=${sides.join('/')}`;
    const isTold = told.has(sideOf(claim)) ? [`told of persons`, `told of persons&${claim.relation}`] : [];
    return [cue, `${cue}&${claim.relation}`, ...isTold];
  };
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function dedupe<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Relation and parties, without their order where the relation has none. */
export function factOf({ relation, subject, object }: DraftClaim, ontology: Ontology): string {
  const isDirected = ontology.relations.get(relation)?.directed ?? true;
  return isDirected || subject < object ? `${relation}|${subject}|${object}` : `${relation}|${object}|${subject}`;
}

function pairOf({ subject, object }: DraftClaim): string {
  return subject < object ? `${subject}|${object}` : `${object}|${subject}`;
}

function countMentions({ mentions }: Reading): ReadonlyMap<ReferentKey, number> {
  const counts = new Map<ReferentKey, number>();
  for (const { referents } of mentions) for (const key of referents) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
