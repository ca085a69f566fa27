import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { isPlaceOfTopic } from '../clauses/topic-place.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { belongsElsewhere } from './belongs-elsewhere.ts';
import type { Match } from './match-frames.ts';
import type { Trigger } from './slots.ts';

/** The town or country after "in" or "at" that follows the trigger or opens the sentence, or null. */
export function findPlace(clause: Clause, match: Match, registry: Registry): ReadMention | null {
  const after = placeOfOther(clause, match) ?? scan(clause, match.trigger, 1);
  const found = after ?? scan(clause, match.trigger, -1);
  if (found === null) return null;
  const [key] = found.referents;
  return key !== undefined && ['Place', 'Country'].includes(registry.kindOf(key)) ? found : null;
}

/** "met with A in Rome and with B | in Oslo": the place behind the party that it is told of, where others are met elsewhere. */
function placeOfOther(clause: Clause, { trigger, object }: Match): ReadMention | null {
  const { group = [] } =
    trigger.complements.prepositional.findLast(
      (one) => one.preposition === 'with' && mentionsOf(clause, one.group).includes(object.mention),
    ) ?? {};
  const last = group.at(-1);
  return last === undefined || isWall(clause, last + 1, { turn: 1, trigger }) ? null : placeAt(clause, last + 1);
}

/** "met at the Department of State": a body of one country after "at", whose country is then the place; embassies are abroad. */
export function findSeat(clause: Clause, { trigger }: Match, registry: Registry): ReadMention | null {
  for (let at = trigger.at + 1; at < trigger.at + REACH; at += 1) {
    if (isWall(clause, at, { turn: at - trigger.at, trigger })) return null;
    if (wordAt(clause, at) !== 'at' || clause.chunks[at]?.kind !== 'preposition') continue;
    const [mention] = mentionsOf(clause, groupAt(clause, at + 1));
    const [key] = mention?.referents ?? [];
    if (mention === undefined || key === undefined) continue;
    const isBody = registry.kindOf(key) === 'Organisation' && registry.countryOf(key) !== null;
    const isAbroad = nounAt(clause, at + 1)?.lemmas.some((lemma) => ABROAD.has(lemma)) ?? true;
    return isBody && !isAbroad ? mention : null;
  }
  return null;
}

const ABROAD = new Set(['embassy', 'consulate', 'mission', 'legation', 'residence']);

const PLACE_PREPOSITIONS = new Set(['in', 'at']);
const REACH = 14;

/** "travelled to Rwanda, where he met X": the place before "where". */
function placeBeforeWhere(clause: Clause, at: number): ReadMention | null {
  if (wordAt(clause, at) !== 'where') return null;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const place = nounAt(clause, back)?.mentions.find(isPlaceMention);
    if (place !== undefined) return isOneOfMany(clause, back) ? null : place;
  }
  return null;
}

/** "travelled to Kenya, Uganda and Rwanda, where he met X": no one knows in which of them. */
function isOneOfMany(clause: Clause, at: number): boolean {
  const kinds = groupAt(clause, at).map((one) => nounAt(clause, one)?.mentions[0]?.phrase.kind);
  return kinds.filter((kind) => kind === 'country').length > 1;
}

function scan(clause: Clause, trigger: Trigger, step: 1 | -1): ReadMention | null {
  for (let turn = 1; turn < REACH; turn += 1) {
    const at = trigger.at + turn * step;
    if (isWall(clause, at, { turn, trigger })) return step === -1 ? placeBeforeWhere(clause, at) : null;
    const mention = placeAt(clause, at);
    if (mention === null) continue;
    const isElsewhere = step === 1 ? isTopic(clause, trigger, at) : belongsElsewhere(clause, trigger, at);
    if (!isElsewhere) return mention;
  }
  return null;
}

/** "discussed the rights of women in Afghanistan", "… in the region, in particular in Syria": a country right behind what is talked about. */
function isTopic(clause: Clause, trigger: Trigger, at: number): boolean {
  if (isPlaceOfTopic(clause, at) || isStateOfAffairs(clause, at - 1) || isPlaceOfTrouble(clause, trigger, at))
    return true;
  if (!TALKING.has(verbAt(clause, trigger.at)?.lemma ?? '')) return false;
  const isThing = nounAt(clause, at - 1)?.mentions.length === 0 || clause.chunks[at - 1]?.kind === 'adverb';
  const isTown = nounAt(clause, at + 1)?.mentions.some(({ phrase }) => phrase.kind === 'place') ?? false;
  return isThing && !isTown;
}

/** "at their meeting assessed the situation | in Iraq": what goes on in a country goes on there, whoever meets elsewhere. */
function isStateOfAffairs(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun !== null && noun.mentions.length === 0 && AFFAIRS.test(noun.head);
}

const AFFAIRS =
  /^(?:situation|crisis|conflict|development|settlement|unrest|violence|operation|ceasefire|cease-fire|truce|hostilit(?:y|ies)|fighting|coup|outlook|prospect|progress|stability|incident|peace|reconstruction|insurgency)s?$/u;

/** "held consultations to resolve the conflict in Sudan": where the trouble is that something is to be done about. */
function isPlaceOfTrouble(clause: Clause, trigger: Trigger, at: number): boolean {
  for (let back = at - 1; back > Math.max(trigger.at, at - LONGEST_TROUBLE); back -= 1) {
    const verb = verbAt(clause, back);
    if (verb !== null) return verb.form !== 'finite' && back < at - 1 && SETTLING.has(verb.lemma);
    if (!['noun', 'conjunction', 'comma', 'adverb'].includes(clause.chunks[back]?.kind ?? '')) return false;
  }
  return false;
}

const LONGEST_TROUBLE = 8;
const SETTLING = new Set('resolve settle solve end address tackle defuse ease stop halt overcome mediate'.split(' '));

const TALKING = new Set(['discuss', 'review', 'raise', 'exchange', 'consider']);

/** Where the clause ends: a stop, a subordinate clause, another finite verb. */
function isWall(clause: Clause, at: number, { turn, trigger }: { turn: number; trigger: Trigger }): boolean {
  const chunk = clause.chunks[at];
  if (chunk === undefined || WALLS.has(chunk.kind)) return true;
  // "A meeting between the two took place in Doha".
  const isOwn = trigger.kind === 'noun' && at === trigger.verb;
  return chunk.kind === 'verb' && chunk.form === 'finite' && turn > 1 && !isOwn;
}

const WALLS = new Set(['stop', 'subordinator', 'relative']);

function placeAt(clause: Clause, at: number): ReadMention | null {
  if (clause.chunks[at]?.kind !== 'preposition' || !PLACE_PREPOSITIONS.has(wordAt(clause, at))) return null;
  return mentionsOf(clause, groupAt(clause, at + 1)).find(isPlaceMention) ?? townOf(clause, at + 1);
}

function isPlaceMention({ phrase }: ReadMention): boolean {
  return phrase.kind === 'place' || phrase.kind === 'country';
}

/** "in the Ethiopian capital of Addis Ababa", "in Davos, Switzerland": the country of a town. */
function townOf(clause: Clause, at: number): ReadMention | null {
  const noun = nounAt(clause, at);
  if (noun === null) return null;
  const isUnknown = noun.isProper && clause.chunks[at + 1]?.kind === 'comma';
  const behind = isUnknown ? nounAt(clause, at + 2)?.mentions : noun.possessors;
  const isTown = isUnknown || TOWNS.test(noun.head);
  return isTown ? (behind?.find(isPlaceMention) ?? null) : null;
}

const TOWNS = /^(?:capital|city|town|port|airport|airfield|resort|suburb|region|province|village|island|district)$/u;
