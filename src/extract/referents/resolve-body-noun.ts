import type { ReferentKey } from '../../model/mention.ts';
import { KINDS_OF_STATES } from '../lexicon/kinds-of-states.ts';
import { BODY_NOUNS, STATE_NOUNS } from '../mentions/match-body-noun.ts';
import type { GroupPhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { OpenPhrase } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import { distinct } from './recent-parties.ts';
import type { Registry } from './registry.ts';
import { toMention } from './to-mention.ts';

/** Whether a group's noun is one that `resolveBodyNoun` resolves. */
export function isBodyNoun({ noun, number }: GroupPhrase): boolean {
  return number === null && (STATE_NOUNS.has(noun) || BODY_NOUNS.has(noun));
}

/** "Taiwan protested. | The island | thanked": the state or body that acts in the sentence before, or the only one that it names. */
export function resolveBodyNoun(registry: Registry, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  const { scan, phrase, before, past } = open;
  const fits = fitting(registry, scan, phrase);
  if (distinct(before, fits).length > 0) return null;
  const back = isPrecise(scan, phrase) ? FAR : NEAR;
  for (const mentions of past.slice(0, back)) {
    const keys = distinct(mentions, fits);
    if (keys.length === 0) continue;
    const key = keys.length === 1 ? keys[0] : actor(open, mentions, keys);
    return key === undefined ? null : toMention(scan, phrase, { form: 'group', referents: [key] });
  }
  return null;
}

const NEAR = 1;
const FAR = 3;

/** The one that the sentence opens with. */
function actor({ previous, past }: OpenPhrase, mentions: readonly ReadMention[], keys: readonly ReferentKey[]) {
  const [first, second] = mentions;
  const [key] = first?.referents ?? [];
  if (first === undefined || key === undefined || !keys.includes(key) || first.referents.length > 1) return undefined;
  const isGoverned = mentions === past[0] && previous?.tokens[first.firstToken - 1]?.pos === 'ADP';
  const isListed =
    second !== undefined &&
    second.firstToken - first.lastToken <= LONGEST_LINK &&
    second.referents.every((one) => keys.includes(one)) &&
    !hasVerb(previous, first.lastToken, second.firstToken);
  return isGoverned || isListed || first.form === 'demonym' ? undefined : key;
}

/** ", and the". */
const LONGEST_LINK = 3;

function hasVerb(scan: Scan | null, from: number, to: number): boolean {
  return (scan?.tokens ?? []).slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

type Fits = (key: ReferentKey) => boolean;

function fitting(registry: Registry, scan: Scan, phrase: GroupPhrase): Fits {
  if (!STATE_NOUNS.has(phrase.noun)) {
    const isAny = GENERAL.has(phrase.noun);
    return (key) =>
      registry.kindOf(key) === 'Organisation' &&
      (isAny || registry.nameOf(key).toLowerCase().split(/\s+/u).includes(phrase.noun));
  }
  const kinds = kindsOf(scan, phrase);
  return (key) => {
    const id = registry.countryOf(key) ?? '';
    return registry.kindOf(key) === 'Country' && kinds.every((kind) => kind.has(id));
  };
}

/** Nouns that are in the name of hardly any body that is called so. */
const GENERAL = new Set(['group', 'organisation', 'organization', 'movement', 'watchdog', 'militia', 'body', 'agency']);

function kindsOf({ words }: Scan, { start, end }: GroupPhrase): readonly ReadonlySet<string>[] {
  return words.slice(start + 1, end).flatMap((word) => KINDS_OF_STATES.get(word) ?? []);
}

function isPrecise(scan: Scan, phrase: GroupPhrase): boolean {
  return kindsOf(scan, phrase).length > 0 || (BODY_NOUNS.has(phrase.noun) && !GENERAL.has(phrase.noun));
}
