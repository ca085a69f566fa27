import { type Clause, nounAt } from '../clauses/clause.ts';
import { toldClause } from '../clauses/told-clause.ts';
import type { Scan } from '../mentions/scan.ts';
import { anniversaryOf } from './celebrants.ts';
import type { Trigger } from './slots.ts';

/** Which words stand near a trigger; each stretch is read when it is first asked for. */
export interface TriggerWords {
  /** The words of a phrase stand right after the verb, in its object, in what a passive is about or behind a preposition of theirs; those of a noun inside it. */
  readonly hasPhrase: (phrase: readonly string[]) => boolean;
  /** Close by on either side, or in what the verb acts on. */
  readonly isAround: (word: string) => boolean;
  /** After the trigger as far as a phrase reaches, or in its parties. */
  readonly isInReach: (word: string) => boolean;
  /** The same as far as a clause of its own reaches. */
  readonly isInClause: (word: string) => boolean;
}

type Words = ReadonlySet<string>;

/** How many tokens after the trigger a required word may stand; in a clause of its own it is further away. */
const PHRASE_REACH = 7;
const CLAUSE_REACH = 24;
const BEHIND_COMPLEMENTS = 3;

/** The surface forms and lemmas near a trigger. */
export function triggerWords({ scan, clause }: { scan: Scan; clause: Clause }, trigger: Trigger): TriggerWords {
  const { start, end } = clause.chunks[trigger.at] ?? { start: 0, end: 0 };
  const { complements, patients, subjects } = trigger;
  const behind = clause.chunks[complements.object.at(-1) ?? -1]?.end ?? end;
  const acted = once(() => lemmasOf(clause, [...complements.object, ...patients, ...contentOf(clause, complements)]));
  const things = once(() => thingsOf(clause, [...complements.object, ...withJoined(clause, patients)]));
  const said = once(() => lemmasOf(clause, predicateOf(clause, complements.object)));
  const parties = once(() =>
    lemmasOf(clause, [...subjects, ...complements.prepositional.flatMap(({ group }) => group)]),
  );
  const phrase = once(() =>
    trigger.kind === 'noun'
      ? wordsBetween(scan, Math.max(0, start - 1), end)
      : new Set([...wordsBetween(scan, end, end + 3), ...wordsBetween(scan, behind, behind + 1), ...acted()]),
  );
  const from =
    trigger.kind === 'noun'
      ? (clause.chunks[anniversaryOf(clause, trigger.at) ?? trigger.at]?.start ?? start)
      : (adverbBefore(clause, trigger.at) ?? start);
  const within = (reach: number): Words =>
    wordsBetween(scan, from, Math.max(end + reach, endOfComplements(clause, trigger) + BEHIND_COMPLEMENTS));
  const around = once(() => new Set([...wordsBetween(scan, startAround(clause, trigger), end + 5), ...things()]));
  const reach = once(() => new Set([...within(PHRASE_REACH), ...things(), ...parties()]));
  const wide = once(
    () => new Set([...within(CLAUSE_REACH), ...clauseBefore(scan, clause, trigger.at), ...things(), ...parties()]),
  );
  return {
    hasPhrase: (wanted) => wanted.every((word) => phrase().has(word) || isGoverned(clause, trigger, { word, wanted })),
    isAround: (word) => around().has(word) || said().has(word),
    isInReach: (word) => reach().has(word),
    isInClause: (word) => wide().has(word),
  };
}

/** Two words before the trigger; "President Macron of France | spoke": a name that ends there is no part of what is told. */
function startAround({ chunks }: Clause, { at }: Trigger): number {
  const { start } = chunks[at] ?? { start: 0 };
  const before = chunks[at - 1];
  const isName = before?.kind === 'noun' && before.mentions.some(({ phrase }) => phrase.kind === 'person');
  return isName ? start : Math.max(0, start - 2);
}

/** "named both X and Y as terrorists": the token behind the last noun that belongs to the trigger. */
function endOfComplements({ chunks }: Clause, { complements }: Trigger): number {
  const last = Math.max(-1, ...complements.object, ...complements.prepositional.flatMap(({ group }) => group));
  return chunks[last]?.end ?? 0;
}

/** "Iran is a threat, Cameron said": the words of the clause that stands before its speaker. */
function clauseBefore(scan: Scan, clause: Clause, at: number): Iterable<string> {
  const told = toldClause(clause, at);
  const start = told?.isBefore === true ? clause.chunks[told.start]?.start : undefined;
  const end = clause.chunks[at]?.start ?? 0;
  return start === undefined ? [] : wordsBetween(scan, Math.max(start, end - CLAUSE_REACH), end);
}

/** "They | jointly | patrol the coast": an adverb may stand before its verb. */
function adverbBefore(clause: Clause, verb: number): number | null {
  const before = clause.chunks[verb - 1];
  return before?.kind === 'adverb' ? before.start : null;
}

function once(read: () => Words): () => Words {
  let known: Words | null = null;
  return () => {
    known ??= read();
    return known;
  };
}

/** Heads and lemmas of noun chunks. */
function lemmasOf(clause: Clause, group: readonly number[]): Words {
  const words = new Set<string>();
  for (const at of group) {
    const noun = nounAt(clause, at);
    if (noun === null) continue;
    words.add(noun.head);
    for (const lemma of noun.lemmas) words.add(lemma);
  }
  return words;
}

/** "sent a message | of congratulations", "offered words of support": what is in it. */
function contentOf(clause: Clause, { object, prepositional }: Trigger['complements']): readonly number[] {
  const isMessage = object.some((at) => MESSAGES.test(nounAt(clause, at)?.head ?? ''));
  const [first] = prepositional;
  return isMessage && first?.preposition === 'of' ? first.group : [];
}

/** "called Minister Ann Lee | a liar": what is said of an object stands right behind it. */
function predicateOf(clause: Clause, object: readonly number[]): readonly number[] {
  const last = object.at(-1);
  if (last === undefined || (nounAt(clause, last)?.mentions.length ?? 0) === 0) return [];
  return [clause.chunks[last + 1]?.kind === 'quote' ? last + 2 : last + 1];
}

const MESSAGES = /^(?:message|letter|telegram|note|cable|card|address|word|expression|vote|gesture|statement)s?$/u;

/** "Relations and a legation were established": a plain noun joined before shares in the verb. */
function withJoined(clause: Clause, group: readonly number[]): readonly number[] {
  const isJoined = (at: number): boolean =>
    clause.chunks[at - 1]?.kind === 'conjunction' && nounAt(clause, at - 2)?.mentions.length === 0;
  return group.flatMap((at) => (isJoined(at) ? [at - 2, at] : [at]));
}

/** "the Summit for a New Global Pact" is no pact: of an event's name only the head says what it is. */
function thingsOf(clause: Clause, group: readonly number[]): Words {
  return new Set(
    group.flatMap((at) => {
      const noun = nounAt(clause, at);
      const phrase = noun?.mentions[0]?.phrase;
      return phrase?.kind === 'event' ? [phrase.head] : (noun?.lemmas ?? []);
    }),
  );
}

/** "put into effect": a preposition of the phrase, or what it governs. */
function isGoverned(
  clause: Clause,
  { kind, complements }: Trigger,
  { word, wanted }: { readonly word: string; readonly wanted: readonly string[] },
): boolean {
  if (kind === 'noun') return false;
  return complements.prepositional.some(
    ({ preposition, group }) =>
      wanted.includes(preposition) && (preposition === word || group.some((at) => nounAt(clause, at)?.head === word)),
  );
}

function wordsBetween({ tokens }: Scan, start: number, end: number): Words {
  const words = new Set<string>();
  for (let at = start; at < Math.min(end, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    words.add(token.lower);
    words.add(token.lemma);
  }
  return words;
}
