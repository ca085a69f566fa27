import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { nounAt, verbAt } from '../clauses/clause.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { DateHost } from './date-host.ts';
import type { Occasion } from './find-occasions.ts';
import type { ReadSentence } from './sentence-reader.ts';
import { isSpeech, LEAD, type Story } from './story.ts';

/**
 * The meeting that a text opens with and gives no date or this one, as an occasion of the day that the text calls "today"
 * ("our talks today"); null where it is dated, or no day is spoken of.
 */
export function dateOfReadout(
  claims: readonly DraftClaim[],
  occasions: readonly Occasion[],
  story: Story,
): Occasion | null {
  const { registry } = story.reading;
  const today = dayOfToday(story);
  if (today === null) return null;
  const opening = claims.filter(
    ({ evidence, modality, date, subject, object, relation }) =>
      (evidence.sentence <= LEAD || areInTalk(story, [subject, object])) &&
      modality === 'happened' &&
      (date === null || date.value === today.value) &&
      [subject, object].some((key) => registry.kindOf(key) === 'Person') &&
      story.ontology.relations.get(relation)?.timing === 'occasion',
  );
  if (opening.length === 0) return null;
  if (occasions.some((one) => !isSpeech(story, one.sentence) && isOtherDay(one, today))) return null;
  const participants = new Set(opening.flatMap(({ subject, object }) => [subject, object]));
  return { sentence: 0, date: today, participants, time: 'past', kind: 'told', act: '' };
}

/** Both speak in the transcript. */
function areInTalk({ voices }: Story, parties: readonly ReferentKey[]): boolean {
  return parties.every((key) => voices.some(({ labelled }) => labelled === key));
}

/** The opening is dated otherwise: "met yesterday". */
function isOtherDay({ sentence, time, date }: Occasion, today: Occasion['date']): boolean {
  return sentence <= LEAD && time === 'past' && date.value !== today.value;
}

function dayOfToday({ reading, sentences, resolve }: Story): Occasion['date'] | null {
  for (const index of reading.scans.keys()) {
    const read = sentences.dates(index).some(isToday) ? sentences.read(index) : null;
    if (read === null) continue;
    const cue = read.hosts.find((host) => isToday(host.date) && isThisDay(read, host));
    if (cue !== undefined) return resolve(index, cue.date, 'past');
  }
  return null;
}

function isToday({ expression }: DateMention): boolean {
  return expression.kind === 'relative' && expression.unit === 'day' && expression.shift === 0;
}

/** "today" may mean nowadays ("the country today holds a strong position"): it is the day where something is done on it. */
function isThisDay({ clause, scan }: ReadSentence, { verb, noun }: DateHost): boolean {
  const head = noun === null ? '' : (nounAt(clause, noun)?.head ?? '');
  if (scan.lexicon.eventNouns.has(head) || DAY_NOUNS.has(head)) return true;
  const chunk = verb === null ? null : verbAt(clause, verb);
  if (chunk === null || (chunk.modal !== null && chunk.tense !== 'future')) return false;
  if (CONDITIONAL.has(scan.words[chunk.start - 1] ?? '')) return false;
  if (chunk.tense !== 'present' || chunk.form !== 'finite' || chunk.passive) return true;
  return FIRST_PERSON.has(scan.words[chunk.start - 1] ?? '');
}

const DAY_NOUNS = new Set([
  'meeting',
  'event',
  'agenda',
  'talk',
  'talks',
  'session',
  'ceremony',
  'conversation',
  'discussion',
  'visit',
]);
const CONDITIONAL = new Set(['can', 'could', 'may', 'might', 'would', 'should', 'must']);
const FIRST_PERSON = new Set(['i', 'we']);
