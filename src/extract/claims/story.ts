import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology, Timing } from '../../model/ontology.ts';
import type { DateAnchor } from '../dates/date-mention.ts';
import type { Reading } from '../referents/reading.ts';
import type { DateResolver } from './date-resolver.ts';
import type { LabelledVoice } from './labelled-voices.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** An article as a story: what its claims take their dates from. */
export interface Story {
  readonly reading: Reading;
  readonly sentences: SentenceReader;
  readonly ontology: Ontology;
  readonly anchor: DateAnchor;
  readonly resolve: DateResolver;
  /** Who speaks in each sentence of a transcript. */
  readonly voices: readonly LabelledVoice[];
}

/** A sentence of what somebody says in a transcript. */
export function isSpeech({ voices }: Pick<Story, 'voices'>, sentence: number): boolean {
  const voice = voices[sentence];
  return voice?.isStranger === true || (voice?.labelled ?? null) !== null;
}

/** The first sentences, title included, tell what an article is about. */
export const LEAD = 4;

/** How a claim's relation stands in time. */
export function timingOf({ ontology }: Pick<Story, 'ontology'>, { relation }: DraftClaim): Timing {
  return ontology.relations.get(relation)?.timing ?? 'state';
}

/** Whether a claim's relation takes somebody to another country. */
export function isJourney({ ontology }: Pick<Story, 'ontology'>, { relation }: DraftClaim): boolean {
  return ontology.relations.get(relation)?.acrossBorders ?? false;
}

/** Those who are named in a claim's sentence and speak for a country: "the Minister expressed Kenya’s support". */
export function speakersFor(
  party: ReferentKey,
  { evidence }: DraftClaim,
  { reading }: Pick<Story, 'reading'>,
): readonly ReferentKey[] {
  const { registry } = reading;
  if (registry.kindOf(party) !== 'Country') return [];
  const country = registry.countryOf(party);
  const named = (reading.bySentence[evidence.sentence] ?? []).flatMap(({ referents }) => referents);
  return named.filter((key) => registry.kindOf(key) === 'Person' && registry.countryOf(key) === country);
}
