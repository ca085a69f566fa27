import { describe, expect, it } from 'vitest';
import { matchGroup, matchOccasion, matchPronoun } from '../../../src/extract/mentions/match-pronoun.ts';
import { scanOf } from '../read-text.ts';

/** The first match of a matcher in a sentence. */
function first<Found>(
  text: string,
  match: (scan: ReturnType<typeof scanOf>, at: number) => Found | null,
): Found | null {
  const scan = scanOf(text);
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const found = match(scan, at);
    if (found !== null) return found;
  }
  return null;
}

describe('an event without its name', () => {
  it.each<[text: string, noun: string]>([
    ['They left the summit.', 'summit'],
    ['They left this conference.', 'conference'],
    ['They left the two-day summit.', 'summit'],
    ["They left this year's forum.", 'forum'],
    ['They left this week’s gathering.', 'gathering'],
    ['They left the closing session.', 'event'],
    ['They left the opening ceremony.', 'event'],
    ['They left the virtual event on Friday.', 'event'],
    ['They left the meeting on 3 May.', 'meeting'],
    ['They left the annual regional forum.', 'forum'],
  ])('%s', (text, noun) => {
    expect(first(text, matchOccasion)).toMatchObject({ kind: 'occasion', noun });
  });

  it.each([
    'They left a summit.',
    'They left the session.',
    'They left the ceremony.',
    'They left the summit of the Union.',
    'They left the conference on trade.',
    'They left the meeting between them.',
    'They left the conference centre.',
    'They asked the Congress.',
    'They left the opening of it.',
    'They left the year.',
    'They left the very long two-day high-level annual global summit.',
  ])('is none: %s', (text) => {
    expect(first(text, matchOccasion)).toBeNull();
  });
});

describe('a group without names', () => {
  it.each<[text: string, noun: string, number: number | null]>([
    ['Talks between the two sides began.', 'sides', 2],
    ['Both leaders spoke.', 'leaders', 2],
    ['The three ministers spoke.', 'ministers', 3],
    ['The leaders spoke.', 'leaders', null],
    ['The two foreign ministers spoke.', 'ministers', 2],
    ['The two heads of state spoke.', 'leaders', 2],
    ['Both countries gained.', 'countries', 2],
    ['She met with senior government officials.', 'officials', null],
    ['She met government and civil society representatives.', 'officials', null],
  ])('%s', (text, noun, number) => {
    expect(first(text, matchGroup)).toMatchObject({ noun, number });
  });

  it.each([
    'Two dogs ran.',
    'The leaders of Togo spoke.',
    'Leaders spoke.',
    'She met students.',
    'The ministers from Togo spoke.',
  ])('is none: %s', (text) => {
    expect(first(text, matchGroup)).toBeNull();
  });
});

describe('a pronoun', () => {
  it.each(['he', 'she', 'him', 'they', 'them', 'his', 'her', 'their', 'we', 'us', 'our', 'i', 'me', 'my'])(
    '%s',
    (word) => {
      expect(first(`It saw ${word === 'i' ? 'I' : word}.`, matchPronoun)).toMatchObject({ word });
    },
  );

  it.each(['The US left.', 'It left.', 'Theirs left.'])('is none: %s', (text) => {
    expect(first(text, matchPronoun)).toBeNull();
  });
});
