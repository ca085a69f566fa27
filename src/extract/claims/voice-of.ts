import type { ReferentKey } from '../../model/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { toldClause } from '../clauses/told-clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import { toMention } from '../referents/to-mention.ts';
import type { Speaking } from './find-speaking.ts';
import type { Trigger } from './slots.ts';

interface VoiceSite {
  readonly scan: Scan;
  readonly clause: Clause;
  readonly speaking: Speaking | null;
}

/** Who says what the trigger tells: the subject of the verb that reports it, the speaker of the quotation, else the author of the text. */
export function voiceOf(site: VoiceSite, trigger: Trigger): readonly ReadMention[] {
  const { scan, clause, speaking } = site;
  const start = clause.chunks[trigger.at]?.start ?? 0;
  if (!isAsserted(site, trigger)) return [];
  const reporter = reporterOf(clause, trigger.at);
  if (reporter !== null) return reporter;
  if (speaking === null) return [];
  const keys = speaking.isQuoted[start] === true ? speaking.quoted : speaking.authors();
  return keys.length === 0 ? [] : [asVoice(scan, start, keys)];
}

function asVoice(scan: Scan, at: number, referents: readonly ReferentKey[]): ReadMention {
  const phrase = { kind: 'pronoun', word: 'we', start: at, end: at + 1 } as const;
  return toMention(scan, phrase, { form: 'pronoun', referents });
}

/** No question, no condition, and nothing that the verb denies or leaves open. */
function isAsserted({ scan, clause }: VoiceSite, { kind, at }: Trigger): boolean {
  const start = clause.chunks[at]?.start ?? 0;
  if (scan.words.includes('?')) return false;
  if (scan.words.slice(Math.max(0, start - CONDITION_REACH), start).some((word) => OPEN.has(word))) return false;
  const verb = kind === 'verb' ? verbAt(clause, at) : null;
  if (verb === null || isDuty(verb.modal)) return true;
  const isNamedOnly = verb.form === 'gerund' && clause.chunks[at - 1]?.kind === 'preposition';
  return !isNamedOnly && !verb.negated && verb.modal === null && verb.tense !== 'future';
}

const CONDITION_REACH = 12;
/** "if X", "how X", "claims that X": what is not said to be so. */
const OPEN = new Set(
  'if whether unless when until once how what claim claims allegation allegations accusation accusations suggestion suggestions'.split(
    ' ',
  ),
);

function isDuty(modal: string | null): boolean {
  return modal !== null && DUTIES.has(modal);
}

/** Auxiliaries that call on somebody to do something. */
export const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/** Who is the subject of the verb of speech whose clause the trigger stands in; empty where it is nobody known, null without such a verb. */
function reporterOf(clause: Clause, trigger: number): readonly ReadMention[] | null {
  let nearest: number | null = null;
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || !SPEECH.has(chunk.lemma) || at === trigger || chunk.negated) continue;
    const told = toldClause(clause, at);
    if (told === null || chunk.form === 'infinitive') continue;
    const isTold = told.isBefore ? trigger >= told.start && trigger < at : trigger > at;
    if (isTold && Math.abs(at - trigger) < Math.abs((nearest ?? Number.POSITIVE_INFINITY) - trigger)) nearest = at;
  }
  return nearest === null ? sourceOf(clause) : mentionsOf(clause, subjectOf(clause, nearest));
}

/** "According to Chad, …", "…, according to Chad": who vouches for a sentence; null where nobody does. */
function sourceOf(clause: Clause): readonly ReadMention[] | null {
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.lemma === 'accord');
  if (at < 0 || wordAt(clause, at + 1) !== 'to' || nounAt(clause, at + 2) === null) return null;
  return mentionsOf(clause, groupAt(clause, at + 2));
}

const SPEECH = new Set(
  'say state tell add announce note claim declare explain stress emphasise emphasize reiterate underscore underline argue insist warn maintain believe think write remark assert suggest allege report'.split(
    ' ',
  ),
);
