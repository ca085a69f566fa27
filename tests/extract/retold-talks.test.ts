import { claimTable } from './claim-table.ts';

claimTable(
  'talks told again of those who met',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'COOPERATED_WITH', 'SUPPORTED', 'CRITICISED'] },
  [
    [
      'two who met spoke with each other',
      'Sanna Marin met with Jonas Gahr Støre in Oslo. Marin spoke with Støre for an hour.',
      ['MET_WITH Sanna Marin > Jonas Gahr Støre happened'],
    ],
    [
      'a telephone call is told of apart',
      'Sanna Marin met with Jonas Gahr Støre in May. On Monday Marin spoke by telephone with Støre.',
      ['MET_WITH Sanna Marin > Jonas Gahr Støre happened', 'SPOKE_WITH Sanna Marin > Jonas Gahr Støre happened'],
    ],
    [
      'a talk of another day is told of apart',
      'Sanna Marin met Jonas Gahr Støre in Oslo in 2021. On Tuesday Marin spoke with Støre about gas.',
      ['MET_WITH Sanna Marin > Jonas Gahr Støre happened', 'SPOKE_WITH Sanna Marin > Jonas Gahr Støre happened'],
    ],
    [
      'a meeting to come leaves the talk',
      'Sanna Marin spoke with Jonas Gahr Støre on Monday. The two leaders will meet in Oslo in June.',
      ['SPOKE_WITH Sanna Marin > Jonas Gahr Støre happened', 'MET_WITH Sanna Marin > Jonas Gahr Støre planned'],
    ],
    [
      'two verbs share a partner',
      'Prime Minister Sanna Marin met and talked with Prime Minister Jonas Gahr Støre of Norway.',
      ['MET_WITH Sanna Marin > Jonas Gahr Støre happened'],
    ],
    [
      'who informs somebody about a call made it',
      'Sanna Marin informed the President of Latvia about the recent telephone conversation with Prime Minister Jonas Gahr Støre.',
      ['SPOKE_WITH Sanna Marin > Jonas Gahr Støre happened'],
    ],
    [
      'who tells of a call of others did not make it',
      'Sanna Marin informed Edgars Rinkēvičs about the telephone conversation between Jonas Gahr Støre and Olaf Scholz.',
      ['SPOKE_WITH Jonas Gahr Støre > Olaf Scholz happened'],
    ],
    [
      'what lies between two is no third one’s part',
      'Sanna Marin and Olaf Scholz praised the growing cooperation between Latvia and Chad.',
      ['COOPERATED_WITH Latvia > Chad happened'],
    ],
    [
      'pleasure in the state of relations backs nobody',
      'President Alar Karis expressed satisfaction with the state of Estonian-Latvian economic relations.',
      [],
    ],
    [
      'participants are not those of whom they talked',
      'Olaf Scholz opened a session of his cabinet. The participants discussed his talks with Sanna Marin and Alar Karis. They condemned Eritrea.',
      ['MET_WITH Olaf Scholz > Sanna Marin happened', 'MET_WITH Olaf Scholz > Alar Karis happened'],
    ],
    [
      'participants are those who met',
      'Olaf Scholz and Sanna Marin met in Berlin. The participants discussed trade. They condemned Eritrea.',
      [
        'MET_WITH Olaf Scholz > Sanna Marin happened',
        'CRITICISED Olaf Scholz > Eritrea happened',
        'CRITICISED Sanna Marin > Eritrea happened',
      ],
    ],
    [
      'those named before are meant where nobody stands between',
      'Sanna Marin met with Olaf Scholz in Berlin. They condemned Eritrea.',
      [
        'MET_WITH Sanna Marin > Olaf Scholz happened',
        'CRITICISED Sanna Marin > Eritrea happened',
        'CRITICISED Olaf Scholz > Eritrea happened',
      ],
    ],
    [
      'journalists ask and not those who spoke',
      'Olaf Scholz received Sanna Marin in Berlin. Journalists shouted at the gate. They denounced Chad.',
      ['MET_WITH Olaf Scholz > Sanna Marin happened'],
    ],
  ],
);
