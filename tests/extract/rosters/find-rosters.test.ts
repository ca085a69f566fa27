import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../../src/extract/claims/sentence-reader.ts';
import { findRosters } from '../../../src/extract/rosters/find-rosters.ts';
import type { ArticleOptions } from '../extract-sentence.ts';
import { lastWord, readingOf } from '../read-text.ts';

const OCCASIONS = new Set(['meeting', 'meet', 'call', 'talk', 'summit', 'ceremony', 'dinner']);

/** Each part of the lists of an article, in reading order. */
function rostersOf(text: string, options?: ArticleOptions) {
  const reading = readingOf(text, options);
  const parts = findRosters(reading, createSentenceReader(reading), (lemma) => OCCASIONS.has(lemma));
  return [...parts.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, { occasion, members, peers, hosts, events }]) => ({
      occasion,
      members: members.map(lastWord),
      peers: peers.map(lastWord),
      hosts: hosts.map(lastWord),
      events: events.map(lastWord),
    }));
}

describe('the lists of an article', () => {
  it('take the occasion and its hosts from where it is told', () => {
    expect(rostersOf('Togo convened a meeting today. Participants included Peru and Chile.')).toEqual([
      { occasion: 'meeting', members: ['Peru', 'Chile'], peers: ['Peru', 'Chile'], hosts: ['Togo'], events: [] },
    ]);
  });

  it('go on line by line below a heading', () => {
    const parts = rostersOf('Togo convened a meeting.\n\nParticipants:\n\nPeru\n\nChile\n\nCuba\n\nIt was short.');
    expect(parts.map(({ members }) => members)).toEqual([['Peru'], ['Chile'], ['Cuba']]);
    expect(parts.map(({ peers }) => peers)).toEqual([[], [], ['Peru', 'Chile', 'Cuba']]);
  });

  it('pass the headings of their parts', () => {
    const parts = rostersOf(
      'Togo convened a meeting.\n\nParticipants:\n\nLeaders:\n\n- Peru\n- Chile\n\nGuests:\n\n- Cuba',
    );
    expect(parts.flatMap(({ members }) => members)).toEqual(['Peru', 'Chile', 'Cuba']);
  });

  it('end at the first statement', () => {
    const parts = rostersOf('Togo convened a meeting.\n\nParticipants:\n\n- Peru\n\nChile stayed away.\n\n- Cuba');
    expect(parts.flatMap(({ members }) => members)).toEqual(['Peru']);
  });

  it('of more than six make no pairs', () => {
    const text = 'Togo convened a meeting. Participants were Peru, Chile, Cuba, Haiti, Japan, Kenya and Nepal.';
    expect(rostersOf(text)[0]?.peers).toEqual([]);
    expect(rostersOf(text)[0]?.members).toHaveLength(7);
  });

  it('of a named event make no pairs', () => {
    const text = 'Togo hosted the Lome Fisheries Forum. Participants were Peru and Chile.';
    expect(rostersOf(text)[0]).toMatchObject({ peers: [], hosts: ['Togo'], events: ['Lome Fisheries Forum'] });
  });

  it('take the event from the title where nothing is told', () => {
    expect(rostersOf('Participants: Peru, Chile.', { title: 'Lome Fisheries Forum' })[0]).toMatchObject({
      occasion: '*',
      events: ['Lome Fisheries Forum'],
    });
  });

  it('take the event named last where no title names one', () => {
    const text = 'The Lome Fisheries Forum opened on Monday. Peru and Chile were among those attending.';
    expect(rostersOf(text)[0]).toMatchObject({ occasion: '*', events: ['Lome Fisheries Forum'], peers: [] });
  });

  it('take another occasion than the one told for a part of the event', () => {
    const text =
      'The Lome Fisheries Forum opened on Monday. Togo held talks with Benin. Peru and Chile attended the ceremony.';
    expect(rostersOf(text)[0]).toMatchObject({ events: ['Lome Fisheries Forum'], peers: [] });
  });

  it('of nothing are none', () => {
    expect(rostersOf('Participants: Peru, Chile.')).toEqual([]);
    expect(rostersOf('Peru and Chile traded.')).toEqual([]);
    expect(rostersOf('')).toEqual([]);
  });

  it('forget an event that was named long before', () => {
    const text = `The Lome Fisheries Forum opened. ${'It rained. '.repeat(12)}Peru was among those attending.`;
    expect(rostersOf(text)).toEqual([]);
  });

  it('know the inviter', () => {
    const text = 'Togo invited leaders to a dinner. Leaders invited include Peru and Chile.';
    expect(rostersOf(text)[0]).toMatchObject({ occasion: 'invite', members: ['Peru', 'Chile'], hosts: ['Togo'] });
  });
});

describe('those in whose name a joint statement speaks', () => {
  it.each<[text: string, title: string, members: readonly string[]]>([
    ['We condemn it.', 'Joint Statement of Peru and Chile', ['Peru', 'Chile']],
    ['Peru and Chile condemn it.', 'Joint Statement', ['Peru', 'Chile']],
    ['We, the leaders of Peru and Chile, condemn it.', 'Joint Declaration', ['Peru', 'Chile']],
  ])('%s (%s)', (text, title, members) => {
    expect(rostersOf(text, { title })).toMatchObject([{ occasion: 'joint statement', members, peers: members }]);
  });

  it.each<[text: string, title: string]>([
    ['Peru and Chile condemn it.', 'Statement'],
    ['It was signed.', 'Joint Statement'],
  ])('none: %s (%s)', (text, title) => {
    expect(rostersOf(text, { title })).toEqual([]);
  });
});
