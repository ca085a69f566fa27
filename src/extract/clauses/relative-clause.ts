import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** What the relative pronoun at a position stands for. */
export function antecedent(clause: Clause, relative: number): Group {
  for (let at = relative - 1; at >= Math.max(0, relative - 3); at -= 1) {
    if (nounAt(clause, at) !== null)
      return documentBefore(clause, at, relative) ?? groupAt(clause, apposedBefore(clause, at));
  }
  return [];
}

/** "the resolution on rights in Sudan, which calls for a truce", "the raid in Sudan, which killed six": what says or harms is the paper or the raid, and not the country. */
function documentBefore(clause: Clause, noun: number, relative: number): Group | null {
  const lemma = verbAt(clause, relative + 1)?.lemma ?? '';
  const sources = DEMANDING.has(lemma) ? PAPERS : HARMING.has(lemma) ? FORCE : null;
  if (sources === null) return null;
  let at = noun;
  for (let turn = 0; turn < 4; turn += 1) {
    const first = groupAt(clause, at)[0] ?? at;
    // "in Erbil, | Iraq"
    const town = clause.chunks[first - 1]?.kind === 'comma' ? first - 2 : first;
    if (!isGoverned(clause, town)) break;
    at = town - 2;
  }
  const isPaper = at < noun && nounAt(clause, at)?.mentions.length === 0;
  return isPaper && sources.test(nounAt(clause, at)?.head ?? '') ? groupAt(clause, at) : null;
}

const HARMING = new Set('kill wound injure destroy damage claim leave shock hit strike cause'.split(' '));
const FORCE =
  /^(?:attack|strike|airstrike|raid|shelling|bombing|explosion|blast|assault|bombardment|crash|ambush|offensive|invasion|war)s?$/u;

const DEMANDING = new Set(
  'call urge demand condemn ask request express welcome deplore reaffirm stress note recognise recognize'.split(' '),
);
const PAPERS =
  /^(?:resolution|statement|declaration|letter|report|communiqu[eé]|document|text|motion|agreement|plan|law|bill)s?$/u;

/** "Syria, the country which occupied": the plain noun means the name before its comma. */
export function apposedBefore(clause: Clause, at: number): number {
  const isPlain = nounAt(clause, at)?.mentions.length === 0 && clause.chunks[at - 1]?.kind === 'comma';
  const isNamed = (nounAt(clause, at - 2)?.mentions.length ?? 0) > 0;
  return isPlain && isNamed && !isGoverned(clause, at - 2) ? at - 2 : at;
}

/** Start of the relative clause that a verb stands in, or null. */
export function relativeStart(clause: Clause, verb: number): number | null {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative' || isRelativeThat(clause, at, verb)) return at;
    if (kind === 'verb' || kind === 'subordinator') return null;
  }
  return null;
}

/** "a tour that will take him abroad": right between a thing and a verb "that" is a relative. */
export function isRelativeThat(clause: Clause, at: number, verb: number): boolean {
  if (wordAt(clause, at) !== 'that' || nounAt(clause, at - 1)?.mentions.length !== 0) return false;
  return clause.chunks.slice(at + 1, verb).every(({ kind }) => kind === 'adverb');
}

/** "that" which the tagger takes for a noun. */
export function isThat(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun !== null && noun.mentions.length === 0 && noun.lemmas.length === 1 && noun.lemmas[0] === 'that';
}
