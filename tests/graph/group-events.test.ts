import { describe, expect, it } from 'vitest';
import { claimsToDelta } from '../../src/graph/claims-to-delta.ts';
import type { Modality } from '../../src/model/claim.ts';
import { eventsOf, type Told } from './events-of.ts';
import { emptyGraph } from './known-graph.ts';
import { makeArticle, makeClaim } from './make-claim.ts';
import { makeOntology } from './make-ontology.ts';

const ontology = makeOntology();

describe('grouping claims that happened on a day', () => {
  const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
    [
      'the same day told twice is one event',
      [
        { on: '2024-01-03', date: '2024-01-02' },
        { on: '2024-01-04', date: '2024-01-02' },
      ],
      ['2024-01-02 happened x2'],
    ],
    [
      'two days are two events',
      [
        { on: '2024-01-03', date: '2024-01-02' },
        { on: '2024-01-03', date: '2024-01-03' },
      ],
      ['2024-01-02 happened x1', '2024-01-03 happened x1'],
    ],
    [
      'a day inside a short span belongs to it',
      [
        { on: '2024-01-03', date: '2024-01-02/2024-01-05' },
        { on: '2024-01-03', date: '2024-01-04' },
        { on: '2024-01-03', date: '2024-01-02' },
      ],
      ['2024-01-02/2024-01-05 happened x3'],
    ],
    [
      'overlapping spans are one event from the first day to the last',
      [
        { on: '2024-01-03', date: '2024-01-02/2024-01-05' },
        { on: '2024-01-03', date: '2024-01-04/2024-01-07' },
      ],
      ['2024-01-02/2024-01-07 happened x2'],
    ],
    [
      'a day outside the span is another event',
      [
        { on: '2024-01-03', date: '2024-01-02/2024-01-05' },
        { on: '2024-01-07', date: '2024-01-06' },
      ],
      ['2024-01-02/2024-01-05 happened x1', '2024-01-06 happened x1'],
    ],
    [
      'a long period does not swallow the days in it',
      [
        { on: '2024-03-03', date: '2024-01-01/2024-03-01' },
        { on: '2024-03-03', date: '2024-01-02' },
        { on: '2024-03-03', date: '2024-02-02' },
      ],
      ['2024-01-02 happened x1', '2024-02-02 happened x2'],
    ],
    [
      'a month joins the only day in it',
      [
        { on: '2025-06-01', date: '2024-01' },
        { on: '2024-01-03', date: '2024-01-02' },
      ],
      ['2024-01-02 happened x2'],
    ],
    [
      'a month with two days in it joins the one nearest to its report',
      [
        { on: '2024-01-26', date: '2024-01' },
        { on: '2024-01-03', date: '2024-01-02' },
        { on: '2024-01-26', date: '2024-01-25' },
      ],
      ['2024-01-02 happened x1', '2024-01-25 happened x2'],
    ],
    [
      'a month with two days in it told long afterwards stays by itself',
      [
        { on: '2025-01-26', date: '2024-01' },
        { on: '2024-01-03', date: '2024-01-02' },
        { on: '2024-01-26', date: '2024-01-25' },
      ],
      ['2024-01 happened x1', '2024-01-02 happened x1', '2024-01-25 happened x1'],
    ],
    [
      'the same month told twice is one event, another month another',
      [
        { on: '2024-01-26', date: '2024-01' },
        { on: '2024-01-27', date: '2024-01' },
        { on: '2024-02-27', date: '2024-02' },
      ],
      ['2024-01 happened x2', '2024-02 happened x1'],
    ],
    [
      'a year joins the only month in it',
      [
        { on: '2025-01-26', date: '2024' },
        { on: '2024-02-01', date: '2024-01' },
      ],
      ['2024-01 happened x2'],
    ],
    ['a date that is none counts as no date', [{ on: '2024-01-26', date: 'Easter' }], ['- happened x1']],
  ];
  it.each(cases)('%s', (_title, told, expected) => {
    expect(eventsOf(told)).toEqual(expected);
  });
});

describe('grouping claims without a date', () => {
  const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
    [
      'one joins the dated event reported at the same time',
      [{ on: '2024-01-03' }, { on: '2024-01-03', date: '2024-01-02' }],
      ['2024-01-02 happened x2'],
    ],
    [
      'of two dated events it joins the nearer one',
      [{ on: '2024-01-13' }, { on: '2024-01-03', date: '2024-01-02' }, { on: '2024-01-15', date: '2024-01-12' }],
      ['2024-01-02 happened x1', '2024-01-12 happened x2'],
    ],
    [
      'a report of a background event of long ago draws those of the same days',
      [{ on: '2024-01-13' }, { on: '2024-01-12', date: '1994' }],
      ['1994 happened x2'],
    ],
    [
      'months later it is by itself',
      [{ on: '2024-07-13' }, { on: '2024-01-03', date: '2024-01-02' }],
      ['- happened x1', '2024-01-02 happened x1'],
    ],
    [
      'a plan reaches weeks ahead',
      [
        { on: '2024-01-03', modality: 'planned' },
        { on: '2024-02-13', date: '2024-02-12' },
      ],
      ['2024-02-12 happened x2'],
    ],
    [
      'a plan does not join what is over',
      [
        { on: '2024-01-08', modality: 'planned' },
        { on: '2024-01-03', date: '2024-01-02' },
      ],
      ['- planned x1', '2024-01-02 happened x1'],
    ],
    [
      'a fact does not join what has not begun',
      [{ on: '2024-01-03' }, { on: '2024-01-03', date: '2024-01-12', modality: 'planned' }],
      ['- happened x1', '2024-01-12 planned x1'],
    ],
    [
      'reports of one week are one event, later ones another',
      [{ on: '2024-01-01' }, { on: '2024-01-05' }, { on: '2024-01-20' }],
      ['- happened x1', '- happened x2'],
    ],
    [
      'a plan after the fact is the next round',
      [{ on: '2024-01-01' }, { on: '2024-01-03', modality: 'planned' }],
      ['- happened x1', '- planned x1'],
    ],
    [
      'an article without a date joins the only event',
      [{ on: null }, { on: '2024-01-03', date: '2024-01-02' }],
      ['2024-01-02 happened x2'],
    ],
    [
      'an article without a date does not choose between two events',
      [{ on: null }, { on: '2024-01-03', date: '2024-01-02' }, { on: '2024-01-03', date: '2024-01-03' }],
      ['- happened x1', '2024-01-02 happened x1', '2024-01-03 happened x1'],
    ],
    ['articles without a date are one event together', [{ on: null }, { on: null }], ['- happened x2']],
  ];
  it.each(cases)('%s', (_title, told, expected) => {
    expect(eventsOf(told)).toEqual(expected);
  });
});

describe('the place of a happening', () => {
  const moscow = 'place/moscow';
  const cases: readonly (readonly [string, readonly Told[], number])[] = [
    ['does not part what is told of one day', [{ on: '2024-01-03', date: '2024-01-02', place: 'place/delhi' }], 1],
    ['parts what is told of one month', [{ on: '2024-01-03', date: '2024-01', place: 'place/delhi' }], 2],
    ['parts reports without a date', [{ on: '2024-01-03', place: 'place/delhi' }], 2],
    ['of another sort does not part', [{ on: '2024-01-03', date: '2024-01', place: 'country/RU' }], 1],
    ['left open does not part', [{ on: '2024-01-03', date: '2024-01' }], 1],
  ];
  it.each(cases)('%s', (_title, told, count) => {
    expect(eventsOf([...told, { on: '2024-01-03', date: '2024-01-02', place: moscow }])).toHaveLength(count);
  });

  it('is the one that most articles name', () => {
    const articles = ['a', 'b', 'c'].map((name) => makeArticle(name, '2024-01-03'));
    const claims = articles.map((article, index) =>
      makeClaim({ article, date: '2024-01-02', place: index === 0 ? 'place/delhi' : moscow }),
    );
    const { events } = claimsToDelta({ articles, claims, entities: [] }, emptyGraph(ontology).known, ontology);
    expect(events.map(({ place }) => place)).toEqual([moscow]);
  });
});

describe('the modality of an event', () => {
  const told = (...words: readonly (readonly [string | null, Modality, string?])[]): readonly Told[] =>
    words.map(([on, modality, by]) => ({ on, modality, date: '2024-01-10', ...(by === undefined ? {} : { by }) }));
  const cases: readonly (readonly [string, readonly Told[], string])[] = [
    ['planned then happened is happened', told(['2024-01-01', 'planned'], ['2024-01-11', 'happened']), 'happened'],
    ['planned then denied is denied', told(['2024-01-01', 'planned'], ['2024-01-05', 'denied']), 'denied'],
    ['cancelled then planned anew is planned', told(['2024-01-01', 'denied'], ['2024-01-05', 'planned']), 'planned'],
    ['possible then planned is planned', told(['2024-01-01', 'possible'], ['2024-01-05', 'planned']), 'planned'],
    [
      'a plan printed after the fact is old news',
      told(['2024-01-10', 'happened'], ['2024-01-11', 'planned']),
      'happened',
    ],
    [
      'planned and happened on one day is happened',
      told(['2024-01-10', 'planned'], ['2024-01-10', 'happened']),
      'happened',
    ],
    [
      'happened and denied on one day is disputed',
      told(['2024-01-10', 'happened'], ['2024-01-10', 'denied']),
      'happened!',
    ],
    [
      'more denials than reports of one day leave it denied and disputed',
      told(['2024-01-10', 'happened'], ['2024-01-10', 'denied'], ['2024-01-10', 'denied']),
      'denied!',
    ],
    ['planned and denied on one day is disputed', told(['2024-01-05', 'planned'], ['2024-01-05', 'denied']), 'denied!'],
    [
      'a dispute ends with a later word',
      told(['2024-01-10', 'happened'], ['2024-01-10', 'denied'], ['2024-01-12', 'happened']),
      'happened',
    ],
    ['possible beside a denial is denied', told(['2024-01-05', 'possible'], ['2024-01-05', 'denied']), 'denied'],
    ['an article without a date has the first word', told([null, 'happened'], ['2024-01-05', 'planned']), 'planned'],
  ];
  it.each(cases)('%s', (_title, claims, expected) => {
    expect(eventsOf(claims)).toEqual([`2024-01-10 ${expected} x${claims.length}`]);
  });
});
