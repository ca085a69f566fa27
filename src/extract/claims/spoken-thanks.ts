import type { Clause } from '../clauses/clause.ts';
import { wordAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';
import { toMention } from '../referents/to-mention.ts';
import type { Elided } from './fill-slot.ts';
import type { Story } from './story.ts';

/** Who thanks or is pleased in the sentences of a transcript that do not say who: "Thank you for the invitation", "It is a pleasure to welcome you". */
export function findSpoken({ reading, sentences, voices }: Story): ReadonlyMap<number, Elided> {
  const thanks = new Map<number, Elided>();
  for (const [index, scan] of reading.scans.entries()) {
    const speaker = voices[index]?.labelled ?? null;
    const isTold = speaker !== null && scan.words.some((word) => word === THANK || DELIGHT.test(word));
    const clause = isTold ? sentences.read(index)?.clause : undefined;
    const at = clause === undefined ? -1 : openingAct(scan, clause);
    const start = clause?.chunks[at]?.start;
    if (speaker === null || start === undefined) continue;
    const phrase = { kind: 'pronoun', word: 'i', start, end: start + 1 } as const;
    const label = reading.bySentence[index]?.find(
      ({ firstToken, referents }) => firstToken <= 1 && referents[0] === speaker,
    );
    const doer = label ?? toMention(scan, phrase, { form: 'pronoun', referents: [speaker] });
    thanks.set(index, { doer, at, isAlone: true });
  }
  return thanks;
}

const THANK = 'thank';

const DELIGHT = /^(?:pleasure|honou?r|privilege|delight|great|good|nice|wonderful)$/u;

/** Position of the first "thank you" or "a pleasure to welcome" that has no subject, or −1. */
function openingAct(scan: Scan, clause: Clause): number {
  return clause.chunks.findIndex((_, at) => isBareThanks(scan, clause, at) || isDelight(scan, clause, at));
}

/** "It’s a real pleasure to welcome", "What an honour to host". */
function isDelight({ words }: Scan, { chunks }: Clause, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' || chunk.form !== 'infinitive' || !DELIGHT.test(words[chunk.start - 1] ?? ''))
    return false;
  return words.slice(Math.max(0, chunk.start - DELIGHT_REACH), chunk.start).some((word) => /^(?:it|what)$/u.test(word));
}

const DELIGHT_REACH = 10;

/** "Thank you", "and thank you", "So thank you", and not "I thank you", "would like to thank you". */
export function isBareThanks(scan: Scan, clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk?.kind !== 'verb' || chunk.lemma !== THANK || chunk.end !== chunk.start + 1) return false;
  if (scan.words[chunk.end] !== 'you') return false;
  const before = clause.chunks[at - 1];
  if (before === undefined || ['stop', 'comma', 'conjunction', 'quote'].includes(before.kind)) return true;
  return OPENERS.has(wordAt(clause, at - 1));
}

const OPENERS = new Set(['so', 'again', 'and', 'well', 'no', 'once', '(']);

/** "Thank you very much, Mr President.": who thanks for nothing only closes his words. */
export function isCourtesy({ scan, clause }: { readonly scan: Scan; readonly clause: Clause }, at: number): boolean {
  if (!isBareThanks(scan, clause, at)) return false;
  const start = clause.chunks[at]?.start ?? 0;
  return !scan.words.slice(start, start + THANKS_REACH).some((word) => REASONS.has(word));
}

const THANKS_REACH = 14;
const REASONS = new Set(['for', 'that', 'because']);
