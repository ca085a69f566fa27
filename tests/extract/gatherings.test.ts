import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';

const HOME = { source: 'White House', published: '2022-03-01' };
const SEVEN =
  'Participants included:\n\n- Mary Jones, Baker\n- John Miller, Grocer\n- Ann Cook, Farmer\n- Peter Brown, Builder\n- Lucy Green, Teacher\n- Mark White, Nurse\n- Paul Black, Driver';

claimTable('gatherings of people at home', { relations: ['ATTENDED'] }, [
  [
    'many of one country, at an event of its own',
    `Gina Raimondo, the Secretary of Commerce, hosted the Main Street Summit. ${SEVEN}`,
    [],
    HOME,
  ],
  [
    'somebody from abroad makes it one between countries',
    'Participants in the Ottawa Fisheries Summit included:\n\n- Foreign Minister Anniken Huitfeldt of Norway\n- Foreign Minister Mélanie Joly of Canada\n- Foreign Minister Penny Wong of Australia',
    [
      'ATTENDED Anniken Huitfeldt > Ottawa Fisheries Summit happened',
      'ATTENDED Mélanie Joly > Ottawa Fisheries Summit happened',
      'ATTENDED Penny Wong > Ottawa Fisheries Summit happened',
    ],
    HOME,
  ],
  [
    'those who came to a meeting did not come to the summit that was spoken of',
    'The President held a meeting with permanent members of the Security Council. They spoke of the NATO Summit in Vilnius. The meeting was attended by Defence Minister Sergei Shoigu and Foreign Minister Sergei Lavrov.',
    [],
    {
      source: 'President of Russia (en.kremlin.ru)',
      url: 'http://en.kremlin.ru/events/president/news/1',
      published: '2022-03-01',
    },
  ],
  [
    'the signatories of a treaty sit nowhere',
    'The other signatories of the Artemis Accords are Australia, Brazil, Canada and Japan.',
    [],
    { published: '2022-03-01' },
  ],
]);

entityTable('events in the capitals of a title', 'Event', [
  [
    'a meeting that the text does not name',
    'The Secretary met with labor leaders today.',
    [],
    { title: 'Readout of Labor Leaders Meeting' },
  ],
  [
    'a meeting that the text names',
    'They came to the Negev Forum Meeting in Manama.',
    ['Negev Forum Meeting'],
    { title: 'Readout of the Negev Forum Meeting' },
  ],
  [
    'a meeting that the text names in another order',
    'Kenya hosted the second meeting of the Blue Water Trade Executive Working Group.',
    ['Second Meeting of the Blue Water Trade Executive Working Group'],
    { title: 'Second Meeting of the Blue Water Trade Executive Working Group' },
  ],
  [
    'a summit needs no second witness',
    'Leaders came together today.',
    ['Ocean Summit'],
    { title: 'Kenya Hosts Ocean Summit' },
  ],
  [
    'a verb begins no name',
    'Leaders came together.',
    ['Amazon Rivers Summit'],
    { title: 'Brazil Hosts Amazon Rivers Summit' },
  ],
  ['a report is no part of a name', 'They met.', [], { title: 'White House Readout of Meeting' }],
  [
    'a forum whose name begins like a title',
    'President Biden convened the Major Economies Forum on Energy and Climate.',
    ['Major Economies Forum on Energy and Climate'],
  ],
]);

claimTable('pairs of those who sit at one table', { relations: ['MET_WITH'] }, [
  [
    'guests of whom no other country is told than that of the publisher',
    'President Biden hosted a meeting on harbours today. The meeting participants included:\n\n- Mary Jones, President of the Dockers’ Guild\n- John Miller, Chair of the Pilots’ Union',
    [],
    HOME,
  ],
  [
    'a guest from abroad among them',
    'President Biden hosted a meeting on harbours today. The meeting included Canadian Prime Minister Justin Trudeau and John Miller.',
    ['MET_WITH Joe Biden > Justin Trudeau happened', 'MET_WITH Justin Trudeau > John Miller happened'],
    HOME,
  ],
]);
