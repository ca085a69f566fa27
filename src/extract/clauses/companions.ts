import { DELEGATION } from '../referents/delegation.ts';
import { actingForEnd } from './acting-for.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** "Lula, along with Petro, opened", "together with Lula, Petro opened": who does it with the subject does it too. */
export function withCompanions(clause: Clause, subject: Group): Group {
  const [first, last] = [Math.min(...subject), Math.max(...subject)];
  const behind = companionAt(clause, clause.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1);
  if (behind !== null) return [...new Set([...subject, ...groupAt(clause, behind)])];
  const delegation = clause.chunks.findIndex(
    (_, at) => at > last && wordAt(clause, at - 1) === 'with' && isDelegation(clause, at),
  );
  if (delegation > 0) return [...subject, delegation];
  const before = clause.chunks[first - 1]?.kind === 'comma' ? groupAt(clause, first - 2) : [];
  const opening = Math.min(...before);
  const isBefore = [opening - 1, opening - 2].some((at) => companionAt(clause, at) === opening);
  return isBefore ? [...new Set([...before, ...subject])] : subject;
}

/** The noun of "together with", "along with" or "alongside" that stands at a position; null when none does. */
function companionAt(clause: Clause, at: number): number | null {
  const word = wordAt(clause, at);
  const isPair = (word === 'together' || word === 'along') && wordAt(clause, at + 1) === 'with';
  const noun = isPair ? at + 2 : at + 1;
  const isNamed = (nounAt(clause, noun)?.mentions.length ?? 0) > 0;
  return isNamed && (isPair || word === 'alongside') ? noun : null;
}

/** "Chad joined Niger | in signing a pact": both do what they join in. */
export function withJoined(clause: Clause, gerund: number, subject: Group): Group {
  if (wordAt(clause, gerund - 1) !== 'in') return subject;
  const last = nounAt(clause, gerund - 2) === null ? null : groupAt(clause, gerund - 2);
  const joining = verbAt(clause, (last?.[0] ?? 0) - 1);
  if (last === null || joining?.lemma !== 'join' || joining.passive || last.some((at) => isPeople(clause, at)))
    return subject;
  return [...new Set([...subject, ...last])];
}

/** "joins | the people of Chad | in mourning its president": they are felt with. */
function isPeople(clause: Clause, at: number): boolean {
  const mentions = nounAt(clause, at)?.mentions ?? [];
  return mentions.some(({ phrase }) => phrase.kind === 'country' && phrase.side === 'people');
}

/**
 * "A signed for Peru and B for Chile", "… on behalf of Peru, and B on behalf of Chile", "A signed the pact for Peru while B signed it
 * for Chile": who signs for the other side signs with the first.
 */
export function withCosigner(clause: Clause, verb: number, subject: Group): Group {
  const chunk = verbAt(clause, verb);
  if (chunk === null || chunk.passive || !SIGNING.has(chunk.lemma)) return subject;
  let isForSide = false;
  for (let at = verb + 1; at < clause.chunks.length; at += 1) {
    const { kind } = clause.chunks[at] ?? { kind: 'stop' };
    if (kind === 'stop' || kind === 'verb') break;
    const person = nounAt(clause, at);
    const isPerson = person?.mentions.some(({ phrase }) => phrase.kind === 'person') === true;
    if (isForSide && isPerson && joinsSigners(clause, at - 1) && signsFor(clause, at + 1)) return [...subject, at];
    isForSide ||= actingForEnd(clause.chunks, at) !== null;
  }
  return subject;
}

const SIGNING = new Set(['sign', 'initial', 'ink', 'ratify']);

/** "and", "while". */
function joinsSigners(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.kind === 'conjunction' || ['while', 'whereas'].includes(wordAt(clause, at));
}

/** "B for Chile", "B did so for Chile", "B signed it for Chile". */
function signsFor(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at);
  if (verb === null) return actingForEnd(clause.chunks, at) !== null;
  const isAgain = !verb.passive && !verb.negated && (SIGNING.has(verb.lemma) || verb.lemma === 'do');
  const isPlain = ['it', 'so'].includes(wordAt(clause, at + 1)) || nounAt(clause, at + 1)?.lemmas[0] === 'it';
  return isAgain && actingForEnd(clause.chunks, isPlain ? at + 2 : at + 1) !== null;
}

/** "travelled with a delegation", "a delegation to attend": those who make it up act. */
export function isDelegation(clause: Clause, at: number): boolean {
  const mentions = nounAt(clause, at)?.mentions ?? [];
  return mentions.some(({ phrase }) => phrase.kind === 'group' && phrase.noun === DELEGATION);
}
