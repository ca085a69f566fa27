import type { Reading, ReadMention } from '../referents/reading.ts';

/** "The CSTO summit was attended by the Presidents of …": leaders of several states who are all that came to a summit of few. */
export function isSmallSummit(
  reading: Reading,
  sentence: number,
  events: readonly ReadMention[],
  members: readonly ReadMention[],
): boolean {
  const { registry, scans } = reading;
  const isPartial = scans[sentence]?.words.some((word) => PARTIAL.test(word)) === true;
  const [event, other] = new Set(events.flatMap(({ referents }) => referents));
  const name = event === undefined || other !== undefined ? '' : registry.nameOf(event);
  if (!/\bsummit\b/iu.test(name) || LARGE.test(name) || isOfMany(reading, name) || isPartial) return false;
  const keys = members.flatMap(({ referents }) => referents);
  const leaders = keys.filter((key) => registry.record(key)?.roles.some(({ role }) => LEADING.test(role)) === true);
  const states = new Set(leaders.map((key) => registry.countryOf(key)));
  return leaders.length >= FEWEST && leaders.length >= keys.length - 1 && states.size === leaders.length;
}

/** Later than every day on which a membership ended. */
const NOW = '9999';

export const SUMMIT = 'summit';

/** Two leaders at a summit may be two of many. */
const FEWEST = 3;
const MOST_MEMBERS = 7;
const LEADING = /^(?:president|prime minister|premier|(?:federal )?chancellor|king|emir|sultan|leader|chairman)\b/u;
const LARGE =
  /\b(?:World|Global|International|Nations|Americas?|African?|Arab|Asian?|Europe(?:an)?|Climate|Nuclear|Peace)\b/u;

/** A body with more members than can be listed as having met. */
function isOfMany({ scans, document }: Reading, name: string): boolean {
  const organisations = scans[0]?.lexicon.gazetteer.organisations;
  const day = document.article.date ?? NOW;
  return name.split(/[\s/]+/u).some((word) => {
    const members = organisations?.get(word.toUpperCase())?.members ?? [];
    return members.filter(({ from, to }) => (from ?? '') <= day && (to === null || to > day)).length > MOST_MEMBERS;
  });
}

/** "Among those who attended …", "A also took part", "the summit included": some of those who came. */
const PARTIAL = /^(?:among|includ(?:e|es|ed|ing)|also|others?|too)$/u;
