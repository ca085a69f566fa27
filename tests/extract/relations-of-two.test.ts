import { claimTable } from './claim-table.ts';

const title = 'Diplomatic Relations between Fiji and Samoa: a Chronology';
const both = (year: string): readonly string[] => [
  `RECOGNISED Fiji > Samoa happened on ${year}`,
  `RECOGNISED Samoa > Fiji happened on ${year}`,
];

claimTable(
  'an article on the relations of two countries',
  { relations: ['RECOGNISED', 'APPOINTED'], shows: ['date'] },
  [
    ['a heading', 'Establishment of Diplomatic Relations, 1971.', both('1971'), { title }],
    ['consular relations', 'Establishment of Consular Relations, 1969.', both('1969'), { title }],
    ['resumed', 'Resumption of Diplomatic Relations, 1990.', both('1990'), { title }],
    ['a sentence', 'Diplomatic relations were established on 3 May 1971.', both('1971-05-03'), { title }],
    [
      'joined to a legation',
      'Diplomatic relations and a legation were established on 3 May 1971.',
      both('1971-05-03'),
      { title },
    ],
    ['restored', 'Diplomatic relations were restored in 1990.', both('1990'), { title }],
    [
      'the other order of the title',
      'Establishment of Diplomatic Relations, 1971.',
      both('1971'),
      { title: 'Fiji: Relations with Samoa' },
    ],
    ['no date', 'Establishment of Diplomatic Relations.', [], { title }],
    ['an embassy alone', 'Establishment of the Embassy, 1975.', [], { title }],
    [
      'a title of one country',
      'Establishment of Diplomatic Relations, 1971.',
      [],
      { title: 'Foreign Relations of Fiji' },
    ],
    [
      'a title of three',
      'Establishment of Diplomatic Relations, 1971.',
      [],
      { title: 'Relations between Fiji, Samoa and Tonga' },
    ],
    ['a title of something else', 'Establishment of Diplomatic Relations, 1971.', [], { title: 'Fiji plays Samoa' }],
    [
      'recognised by an appointment',
      'The independence of Samoa was recognised by Fiji by the appointment of Ana Vula as Consul on 2 May 1966.',
      ['RECOGNISED Fiji > Samoa happened on 1966-05-02', 'APPOINTED Fiji > Ana Vula happened on 1966-05-02'],
    ],
  ],
);
