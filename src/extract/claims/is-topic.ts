import { type Clause, verbAt } from '../clauses/clause.ts';
import type { FrameEntry } from './frame-index.ts';
import type { Trigger } from './slots.ts';

const REACH = 14;

/** "discussed efforts to support X", "reviewed how to impose costs on X": what is only talked over is not done yet. */
export function isTopic({ clause }: { readonly clause: Clause }, { relation }: FrameEntry, trigger: Trigger): boolean {
  if (relation.timing === 'occasion' || trigger.kind !== 'verb') return false;
  return verbAt(clause, trigger.at)?.form === 'infinitive' && isUnderTalk(clause, trigger.at);
}

/** "came to discuss trade and to congratulate X", the second is done all the same. */
function isUnderTalk(clause: Clause, verb: number): boolean {
  if (isJoint(clause, verb - 1)) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (['stop', 'relative'].includes(clause.chunks[at]?.kind ?? '')) return false;
    const above = verbAt(clause, at);
    if (above === null) continue;
    if (TALKING.has(above.lemma)) return true;
    if (above.form === 'finite' || isJoint(clause, at - 1)) return false;
  }
  return false;
}

function isJoint(clause: Clause, at: number): boolean {
  return ['conjunction', 'comma'].includes(clause.chunks[at]?.kind ?? '');
}

const TALKING = new Set('discuss review explore debate consult examine'.split(' '));
