import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Reading } from '../referents/reading.ts';
import { MOST_PARTIES } from '../rosters/find-rosters.ts';
import type { FramedClaim } from './drop-weak-claims.ts';
import { isOfEvents } from './is-of-events.ts';

/**
 * The claims without those about a gathering of many to which nobody from abroad is named: "Readout of the White House
 * Competition Council's Third Meeting" lists a cabinet, and is no diplomatic event.
 */
export function dropDomesticGatherings<One extends FramedClaim>(
  framed: readonly One[],
  reading: Reading,
  ontology: Ontology,
): readonly One[] {
  const isAttendance = ({ claim }: One): boolean => isOfEvents(ontology.relations.get(claim.relation));
  const parties = new Map<ReferentKey, Set<ReferentKey>>();
  for (const one of framed) {
    if (!isAttendance(one)) continue;
    const { subject, object } = one.claim;
    const known = parties.get(object);
    if (known === undefined) parties.set(object, new Set([subject]));
    else known.add(subject);
  }
  const domestic = new Set(
    [...parties].filter((gathering) => isDomestic(reading, ...gathering)).map(([event]) => event),
  );
  return domestic.size === 0 ? framed : framed.filter((one) => !(isAttendance(one) && domestic.has(one.claim.object)));
}

function isDomestic({ registry }: Reading, event: ReferentKey, parties: ReadonlySet<ReferentKey>): boolean {
  if (parties.size < MOST_PARTIES || ABROAD.test(registry.nameOf(event))) return false;
  const homes = new Set([...parties, event].flatMap((key) => registry.countryOf(key) ?? []));
  const isBetweenStates = [...parties].some((key) => registry.isWorldBody(key));
  return homes.size <= 1 && !isBetweenStates;
}

/** What a gathering of several countries is called, though only the delegation of one is listed. */
const ABROAD =
  /\b(?:[Ii]nternational|[Ww]orld|[Gg]lobal|[Rr]egional|(?:[Bb]i|[Tt]ri|[Mm]ulti)lateral|[Ff]oreign [Mm]inisters|[Nn]ations|[Dd]emocracy|UN|NATO|APEC|ASEAN|COP\s?-?\d*|G-?\d+)\b|U\.?S\.?[-–]\p{Lu}/u;
