import { bareSubject, heldEvent, reducedSubject } from './bare-subject.ts';
import type { VerbChunk } from './chunk.ts';
import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from './clause.ts';
import { withCompanions, withCosigner, withJoined } from './companions.ts';
import type { Group } from './coordinate.ts';
import { openingDash } from './dashes.ts';
import { agentBefore, earlierInfinitive, findingOf, isInTrain } from './infinitive-agent.ts';
import { isCalledUp, isPatientOf } from './patient-before.ts';
import { antecedent, apposedBefore, isRelativeThat, isThat, relativeStart } from './relative-clause.ts';
import { blamingVerb, nearestVerb, OBJECT_CONTROL, sharedWith } from './shared-subject.ts';

/** Nouns whose infinitive is done by the one they belong to or are given to. */
export const INVITING_NOUNS = new Set(['invitation', 'request', 'call', 'offer', 'proposal', 'appeal']);

const MAX_DEPTH = 6;

/** Surface subject of a verb: positions of the noun chunks, or an empty group when the sentence has none. */
export function subjectOf(clause: Clause, verb: number, depth = 0): Group {
  const chunk = verbAt(clause, verb);
  if (chunk === null || depth > MAX_DEPTH) return [];
  if (chunk.form === 'infinitive') return controllerOf(clause, verb, depth);
  const pledged = reducedSubject(clause, verb) ?? heldEvent(clause, verb);
  if (pledged !== null) return pledged;
  const blamed = chunk.form === 'gerund' ? (blamedObject(clause, verb) ?? thankedBefore(clause, verb)) : null;
  if (blamed !== null) return blamed;
  const found = searchLeft(clause, verb, { chunk, depth });
  const inverted = invertedSubject(clause, verb, chunk);
  if (inverted.length > 0 && isAfterQuote(clause, verb)) return inverted;
  if (found.length > 0 && chunk.form === 'finite') return withCosigner(clause, verb, withCompanions(clause, found));
  if (found.length > 0) return withJoined(clause, verb, found);
  return chunk.form === 'gerund' ? mainSubjectRight(clause, verb, depth) : inverted;
}

/** `…," said Peskov`: a verb of speech behind a comma or quotation mark. */
function isAfterQuote(clause: Clause, verb: number): boolean {
  return ['comma', 'quote'].includes(clause.chunks[verb - 1]?.kind ?? '');
}

interface Search {
  readonly chunk: VerbChunk;
  readonly depth: number;
}

function searchLeft(clause: Clause, verb: number, search: Search): Group {
  const shared = sharedWith(clause, verb, search.chunk);
  if (shared !== null) return subjectOf(clause, shared, search.depth + 1);
  const stepping = { chunk: search.chunk, depth: search.depth, verb };
  let at = verb - 1;
  while (at >= 0) {
    const step = stepLeft(clause, at, stepping);
    if (typeof step !== 'number') return step;
    at = step;
  }
  return [];
}

/** One step to the left of a verb: the subject where it is found, else the position to go on from. */
function stepLeft(clause: Clause, at: number, search: Search & { readonly verb: number }): Group | number {
  const here = clause.chunks[at];
  switch (here?.kind) {
    case 'relative':
      return antecedent(clause, at);
    case 'noun':
      return pastNoun(clause, at, search);
    case 'verb':
      return pastVerb(clause, at, search);
    case 'subordinator':
      if (search.chunk.form !== 'finite') return at - 1;
      return isRelativeThat(clause, at, search.verb) ? groupAt(clause, at - 1) : [];
    case 'stop':
      return here.word === ';' ? [] : ((at + 1 === search.verb ? openingDash(clause, at) : null) ?? at) - 1;
    default:
      return at - 1;
  }
}

/** A noun on the way: the subject, or what a preposition, a verb or a closed relative clause takes. */
function pastNoun(clause: Clause, at: number, search: Search & { readonly verb: number }): Group | number {
  if (isBefore(clause, at, search)) return groupAt(clause, at);
  if (isGoverned(clause, at)) return (groupAt(clause, at)[0] ?? at) - 2;
  if (isGovernedToo(clause, at)) return at - 4;
  if (isActedOn(clause, at, search.chunk) || isPatientOf(clause, at, search.verb)) return at - 1;
  if (isAimed(clause, at, search.chunk)) return (groupAt(clause, at)[0] ?? at) - 2;
  if (isInClosedRelative(clause, at, search.verb)) return (groupAt(clause, at)[0] ?? at) - 1;
  if (isThat(clause, at)) return antecedent(clause, at);
  return isClosedOff(clause, search.verb) ? groupAt(clause, apposedBefore(clause, at)) : withPartner(clause, at);
}

/** "a treaty of amity and | commerce": a bare noun joined to another that a preposition governs. */
function isGovernedToo(clause: Clause, at: number): boolean {
  const [noun, before] = [nounAt(clause, at), nounAt(clause, at - 2)];
  const areBare = [noun, before].every(
    (one) => one?.mentions.length === 0 && one.possessors.length === 0 && one.lemmas.length === 1,
  );
  return areBare && clause.chunks[at - 1]?.kind === 'conjunction' && wordAt(clause, at - 3) === 'of';
}

/** "Japan, a member of the group, | signed". */
function isClosedOff(clause: Clause, verb: number): boolean {
  let at = verb - 1;
  while (clause.chunks[at]?.kind === 'adverb') at -= 1;
  return clause.chunks[at]?.kind === 'comma';
}

/** "Readout of the President meeting with …": a name right before a gerund does what it says. */
function isBefore(clause: Clause, at: number, { chunk, verb }: Search & { readonly verb: number }): boolean {
  if (chunk.form !== 'gerund' || at !== verb - 1) return false;
  if (STRIKES.test(nounAt(clause, at)?.head ?? '')) return true;
  if (PLACING.has(wordAt(clause, at - 1))) return false;
  if (isPatientOf(clause, at, verb)) return false;
  return (nounAt(clause, at)?.mentions.length ?? 0) > 0;
}

/** "spoke of strikes | hitting homes": what is hit, is hit by them. */
const STRIKES = /^(?:attack|strike|airstrike|missile|rocket|drone|shell|raid|bomb)s?$/u;

/** "posted a message on Twitter blaming X": the name tells where. */
const PLACING = new Set(['on', 'in', 'at', 'from']);

/** "issued a resolution expressing concern": the plain object of a verb does not act, whoever made it does. */
function isActedOn(clause: Clause, at: number, { form }: VerbChunk): boolean {
  const noun = form === 'gerund' ? nounAt(clause, at) : null;
  return noun?.mentions.length === 0 && !ARMED.test(noun.head) && verbAt(clause, at - 1) !== null;
}

/** "backed separatists fighting the army": people act for themselves. */
const ARMED =
  /^(?:rebel|separatist|fighter|militant|militia|insurgent|guerrilla|gunman|gunmen|terrorist|troop|soldier|force|group|protester|demonstrator|activist|people|official|refugee|migrant)s?$/u;

/** "its decision to cancel the visas was wrong": what an infinitive acts on is not what the main verb is about. */
function isAimed(clause: Clause, at: number, { form }: VerbChunk): boolean {
  const above = verbAt(clause, (groupAt(clause, at)[0] ?? at) - 1);
  return form === 'finite' && above?.form === 'infinitive' && !BARING.has(above.lemma);
}

/** "to help it defend itself": the bare verb is of what they act on. */
const BARING = new Set(['help', 'let', 'make', 'see', 'watch']);

/** "Nuland and the delegation": a name joined to a plain noun belongs to the subject too. */
function withPartner(clause: Clause, at: number): Group {
  const group = groupAt(clause, at);
  const isPlain = (nounAt(clause, at)?.mentions.length ?? 0) === 0 && clause.chunks[at - 1]?.kind === 'conjunction';
  const partner = isPlain && (nounAt(clause, at - 2)?.mentions.length ?? 0) > 0 && !isGoverned(clause, at - 2);
  return partner ? [...groupAt(clause, at - 2), ...group] : group;
}

/** "Rinkēvičs, who took office in June, met": a noun after the relative's verb and before the comma that closes it. */
function isInClosedRelative(clause: Clause, at: number, verb: number): boolean {
  let next = verb - 1;
  while (['adverb', 'date'].includes(clause.chunks[next]?.kind ?? '')) next -= 1;
  if (clause.chunks[next]?.kind !== 'comma') return false;
  const inner = nearestVerb(clause, at);
  return inner !== null && relativeStart(clause, inner) !== null;
}

/** A verb on the way: its relative clause is skipped, else both verbs share their subject. */
function pastVerb(
  clause: Clause,
  at: number,
  { verb, chunk, depth }: Search & { readonly verb: number },
): Group | number {
  const relative = relativeStart(clause, at);
  if (relative !== null && chunk.form === 'finite' && !isJoined(clause, at, verb)) return relative - 1;
  return subjectOf(clause, at, depth + 1);
}

/** "met A and held talks with B": a conjunction right before the second verb. */
function isJoined(clause: Clause, first: number, second: number): boolean {
  for (let at = second - 1; at > first; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'conjunction') return true;
    if (kind !== 'adverb' && kind !== 'date' && kind !== 'comma') return false;
  }
  return false;
}

/** Who does what an infinitive says: the object of "invite", else the subject of the verb above. */
function controllerOf(clause: Clause, verb: number, depth: number): Group {
  const twin = clause.chunks[verb - 1]?.kind === 'conjunction' ? earlierInfinitive(clause, verb) : null;
  if (twin !== null) return controllerOf(clause, twin, depth + 1);
  for (let at = verb - 1; at >= 0; at -= 1) {
    const above = verbAt(clause, at);
    if (above === null) {
      const nearer = agentBefore(clause, at, verb);
      if (nearer !== null) return nearer;
      continue;
    }
    if (OBJECT_CONTROL.has(above.lemma) && !above.passive && !isCalledUp(clause, at)) {
      const object = objectBetween(clause, at, verb);
      if (object !== null) return object;
    }
    return subjectOf(clause, findingOf(clause, at), depth + 1).filter((one) => !isInTrain(clause, one));
  }
  const bare = bareSubject(clause, verb);
  return bare.length > 0 ? bare : mainSubjectRight(clause, verb, depth);
}

/** "accused the West of waging war": whoever is blamed acts, and not who blames. */
function blamedObject(clause: Clause, gerund: number): Group | null {
  const above = blamingVerb(clause, gerund);
  if (above === null) return null;
  if (verbAt(clause, above)?.passive === true) return subjectOf(clause, above);
  return objectBetween(clause, above, gerund) ?? (nounAt(clause, above + 1) === null ? null : [above + 1]);
}

/** "grateful to Berg for accepting", "their gratitude to Berg for coming": whoever is thanked acts. */
function thankedBefore(clause: Clause, gerund: number): Group | null {
  if (wordAt(clause, gerund - 1) !== 'for') return null;
  const group = groupAt(clause, gerund - 2);
  const to = (group[0] ?? gerund - 2) - 1;
  if (wordAt(clause, to) !== 'to') return null;
  return THANKFUL.has(wordAt(clause, to - 1)) || THANKFUL.has(nounAt(clause, to - 1)?.head ?? '') ? group : null;
}

const THANKFUL = new Set(['grateful', 'thankful', 'gratitude', 'thanks', 'appreciation']);

function objectBetween(clause: Clause, above: number, verb: number): Group | null {
  for (let at = above + 1; at < verb; at += 1) {
    const noun = nounAt(clause, at);
    if (noun !== null && noun.mentions.length > 0 && (!isGoverned(clause, at) || wordAt(clause, at - 1) === 'on'))
      return groupAt(clause, at);
  }
  return null;
}

/** "While addressing the press, Jaishankar said", "To win votes, he promised": the main clause comes after the comma. */
function mainSubjectRight(clause: Clause, verb: number, depth: number): Group {
  for (let at = verb + 1; at < clause.chunks.length; at += 1) {
    const later = verbAt(clause, at);
    if (later !== null && later.form === 'finite') {
      const group = subjectOf(clause, at, depth + 1);
      return (group[0] ?? -1) > verb ? group : [];
    }
  }
  return [];
}

/** `"…", said Peskov`: the speaker stands after the verb. */
function invertedSubject(clause: Clause, verb: number, chunk: VerbChunk): Group {
  const next = nounAt(clause, verb + 1);
  const isSpeech = ['say', 'state', 'add', 'tell', 'note', 'report', 'announce'].includes(chunk.lemma);
  const group = groupAt(clause, verb + 1);
  return isSpeech && next !== null && next.mentions.length > 0 && !opensTold(clause, group) ? group : [];
}

/** ", said | Israel | must withdraw": behind the name stands a verb of its own. */
function opensTold(clause: Clause, group: Group): boolean {
  return verbAt(clause, (group.at(-1) ?? -2) + 1)?.form === 'finite';
}
