import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/extract/rosters/read-roster.ts';
import { clauseOf, lastWord, namesOf } from '../read-text.ts';

const OCCASIONS = new Set(['meeting', 'call', 'talk', 'summit', 'ceremony', 'conference', 'dinner']);

/** The list that a sentence is or opens, with its names spelt out. */
function rosterOf(text: string) {
  const clause = clauseOf(text);
  const roster = readRoster(clause, (lemma) => OCCASIONS.has(lemma));
  if (roster === null) return null;
  return {
    members: namesOf(clause, roster.members),
    occasion: roster.occasion,
    hosts: roster.hosts.map(lastWord),
    events: roster.events.map(lastWord),
  };
}

interface Told {
  readonly members?: readonly string[];
  readonly occasion?: string | null;
  readonly hosts?: readonly string[];
  readonly events?: readonly string[];
}

describe('a list behind a verb or colon', () => {
  it.each<[text: string, told: Told]>([
    ['Participants included Peru, Chile and Cuba.', { members: ['Peru', 'Chile', 'Cuba'], occasion: null }],
    ['The participants were Peru and Chile.', { members: ['Peru', 'Chile'] }],
    ['Participants in the meeting included Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'meeting' }],
    ['Participants: Peru, Chile.', { members: ['Peru', 'Chile'] }],
    ['List of participants: Peru, Chile.', { members: ['Peru', 'Chile'] }],
    ['The meeting included Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'meeting' }],
    ['Leaders attending the Ulm Forum: Peru, Chile.', { members: ['Peru', 'Chile'], events: ['Ulm Forum'] }],
    ['Attending the Ulm Forum were Peru and Chile.', { members: ['Peru', 'Chile'], events: ['Ulm Forum'] }],
    ['Joining the call were Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'call' }],
    ['Also on the call were Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'call' }],
    ['Present at the talks were Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'talk' }],
    [
      'Leaders invited by Togo to the summit are Peru and Chile.',
      { members: ['Peru', 'Chile'], occasion: 'invite', hosts: ['Togo'] },
    ],
    [
      'Joining Togo at the meeting were Peru and Chile.',
      { members: ['Peru', 'Chile'], occasion: 'meeting', hosts: ['Togo'] },
    ],
    ['Guests of the conference include Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'conference' }],
  ])('%s', (text, told) => {
    expect(rosterOf(text)).toMatchObject(told);
  });
});

describe('a heading whose list stands below', () => {
  it.each<[text: string, told: Told]>([
    ['Participants', { members: [], occasion: null }],
    ['Participants:', { members: [], occasion: null }],
    ['List of Attendees', { members: [] }],
    ['The following leaders will attend the meeting:', { members: [], occasion: 'meeting' }],
  ])('%s', (text, told) => {
    expect(rosterOf(text)).toMatchObject(told);
  });
});

describe('those who join an occasion told before', () => {
  it.each<[text: string, told: Told]>([
    ['Peru and Chile attended the meeting.', { members: ['Peru', 'Chile'], occasion: 'meeting', hosts: [] }],
    ['The call was joined by Peru and Chile.', { members: ['Peru', 'Chile'], occasion: 'call' }],
    ['Peru also took part in the talks.', { members: ['Peru'], occasion: 'talk' }],
    ["Peru attended Togo's dinner.", { members: ['Peru'], occasion: 'dinner', hosts: ['Togo'] }],
  ])('%s', (text, told) => {
    expect(rosterOf(text)).toMatchObject(told);
  });
});

describe('those who are among others', () => {
  it.each<[text: string, told: Told]>([
    ['Peru and Chile were among those present.', { members: ['Peru', 'Chile'], occasion: null }],
    ['Peru and Chile were among those attending.', { members: ['Peru', 'Chile'] }],
    ['Peru was among the participants.', { members: ['Peru'] }],
    ['Peru is among the guests at the dinner.', { members: ['Peru'], occasion: 'dinner' }],
    ['Peru was also among the leaders who attended the ceremony.', { members: ['Peru'], occasion: 'ceremony' }],
    ['Peru was among countries participating in the Ulm Forum.', { members: ['Peru'], events: ['Ulm Forum'] }],
    ['Peru was among the attendees of the Ulm Forum.', { members: ['Peru'], events: ['Ulm Forum'] }],
  ])('%s', (text, told) => {
    expect(rosterOf(text)).toMatchObject(told);
  });

  it.each([
    'Peru was among the leaders of the region.',
    'Peru was among those who voted no.',
    'Peru is among the poorest countries.',
    'It was among the participants.',
    'Peru stood among the participants.',
  ])('none: %s', (text) => {
    expect(rosterOf(text)).toBeNull();
  });
});

describe('no list', () => {
  it.each([
    'The report included Peru and Chile.',
    'The group includes Peru and Chile.',
    'Peru attended a meeting.',
    'Peru attended the meeting with Chile.',
    'Peru attended the meeting of the board.',
    'Leaders from Peru and Chile spoke.',
    'The members are Peru and Chile.',
    'Peru: a travel guide.',
    'They attended the meeting.',
    'Nobody spoke.',
  ])('%s', (text) => {
    expect(rosterOf(text)).toBeNull();
  });
});
