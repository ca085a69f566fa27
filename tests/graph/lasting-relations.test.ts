import { describe, expect, it } from 'vitest';
import { eventsOf, type Told } from './events-of.ts';

describe('lasting relations', () => {
  const serve = (on: string, role: string, given: Partial<Told> = {}): Told => ({
    on,
    relation: 'SERVES',
    object: 'country/IN',
    attributes: role === '' ? {} : { role },
    ...given,
  });
  const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
    [
      'one role told over the years is one event',
      [
        serve('2019-01-01', 'Foreign Minister'),
        serve('2024-01-01', 'foreign  minister'),
        serve('2022-01-01', 'Foréign minister'),
      ],
      ['- happened x3'],
    ],
    [
      'two roles are two events',
      [serve('2019-01-01', 'Foreign Minister'), serve('2024-01-01', 'Prime Minister')],
      ['- happened x1', '- happened x1'],
    ],
    [
      'a claim without a role joins the only role',
      [serve('2019-01-01', 'Foreign Minister'), serve('2024-01-01', '')],
      ['- happened x2'],
    ],
    [
      'a claim without a role does not choose between two',
      [serve('2019-01-01', 'Foreign Minister'), serve('2024-01-01', ''), serve('2024-01-01', 'Judge')],
      ['- happened x1', '- happened x1', '- happened x1'],
    ],
    [
      'a relation that may have a role lasts too, and takes its date from the last word',
      [
        { on: '2022-01-01', relation: 'BELONGS_TO', modality: 'planned', date: '2022' },
        { on: '2023-05-01', relation: 'BELONGS_TO', date: '2023-04-04' },
      ],
      ['2023-04-04 happened x2'],
    ],
  ];
  it.each(cases)('%s', (_title, told, expected) => {
    expect(eventsOf(told)).toEqual(expected);
  });
});
