import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, chunkAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { ModalitySite } from './gerund-modality.ts';
import { isOfEvents } from './is-of-events.ts';
import type { Match } from './match-frames.ts';
import { isOccurring } from './same-time.ts';

/** "Nepal’s participation in the upcoming Delhi Summit", "the Sahel Summit hosted by Chad will be held in June": who is to be at an event to come. */
export function isUpcoming(site: ModalitySite, { entry, object, trigger }: Match): boolean {
  if (!isOfEvents(entry.relation)) return false;
  if (isToBeHeld(site, object.mention)) return true;
  const at = chunkAt(site.clause, object.mention);
  const isHeldHere = trigger.kind === 'verb' && trigger.at > at && verbAt(site.clause, trigger.at)?.form !== 'finite';
  return at >= 0 && isHeldHere && (isPrepared(site.clause, at) || isNext(site, at));
}

/** "the upcoming summit", "the summit, which will be held on June 10": the sentence says that an event is still to come. */
export function isToBeHeld({ scan, clause }: ModalitySite, mention: ReadMention): boolean {
  const { firstToken, lastToken, form } = mention;
  if (form === 'name' && ['upcoming', 'forthcoming'].includes(scan.words[firstToken - 1] ?? '')) return true;
  // "the Sahel Summit, to be held in Niamey": its site belongs to its name.
  if (TO_BE_HELD.test(scan.words.slice(firstToken, lastToken).join(' '))) return true;
  const at = chunkAt(clause, mention);
  return at >= 0 && isYetToBeHeld(clause, at);
}

const TO_BE_HELD = /\b(?:to be held|to take place)\b/u;

/** "the summit, which will be held on June 10", "The summit hosted by Chad will take place in June". */
function isYetToBeHeld(clause: Clause, event: number): boolean {
  for (let at = event + 1; at <= Math.min(clause.chunks.length - 1, event + REACH); at += 1) {
    const verb = verbAt(clause, at);
    if (verb !== null && isToCome(clause, at, verb) && (isOccurring(clause, at) || GATHERING.has(verb.lemma)))
      return subjectOf(clause, at).includes(event);
    if (verb?.form === 'finite' || clause.chunks[at]?.kind === 'stop') return false;
  }
  return false;
}

/** What an event does while it is held: "will bring together ministers", "will discuss the truce". */
const GATHERING = new Set('bring gather unite assemble feature focus discuss'.split(' '));

/** "will open", "opens on Monday". */
function isToCome({ chunks }: Clause, at: number, { tense, negated, start, end }: VerbChunk): boolean {
  if (negated || tense !== 'present') return !negated && tense === 'future';
  const isSimple = end === start + 1;
  return isSimple && chunks.slice(at + 1, at + 4).some(({ kind }) => kind === 'date');
}

/** Chunks between an event and the verb that tells when it is held. */
const REACH = 12;

/** "preparations for the Forum | hosted by Chad", "ahead of the Forum | hosted by Chad". */
function isPrepared(clause: Clause, event: number): boolean {
  if (clause.chunks[event - 1]?.kind !== 'preposition') return false;
  const before = nounAt(clause, event - 2)?.head ?? verbAt(clause, event - 2)?.lemma ?? wordAt(clause, event - 2);
  return PREPARING.has(before);
}

const PREPARING = new Set('preparation preparations prepare eve run-up ahead'.split(' '));

/** "the Forum hosted by Chad next month": a date to come right behind who holds it. */
function isNext({ scan, clause }: ModalitySite, event: number): boolean {
  for (let at = event + 1; at <= Math.min(clause.chunks.length - 1, event + REACH); at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'date') return NEXT.test(scan.words.slice(chunk.start, chunk.end).join(' '));
    if (chunk?.kind === 'stop' || (chunk?.kind === 'verb' && chunk.form === 'finite')) return false;
  }
  return false;
}

const NEXT = /^(?:next|later this|tomorrow|in the coming)\b/u;
