import { claimTable } from './claim-table.ts';

const talk = { title: 'Meeting with President of Serbia Aleksandar Vučić', source: 'kremlin' };
const opening = 'Vladimir Putin met with President of Serbia Aleksandar Vučić.\n\n';

claimTable('journeys that who says "we" made himself', { relations: ['VISITED'], shows: ['date'] }, [
  [
    'during our visit to a capital',
    `${opening}President of Russia Vladimir Putin: I remember the hospitality shown to us during our visit to Belgrade on January 17.`,
    ['VISITED Vladimir Putin > Serbia happened on 2024-01-17'],
    talk,
  ],
  [
    'our recent trip to a country',
    `${opening}President of Russia Vladimir Putin: Our recent trip to Vietnam was useful.`,
    ['VISITED Vladimir Putin > Vietnam happened'],
    talk,
  ],
  [
    'we were in a capital',
    `${opening}President of Serbia Aleksandar Vučić: We were in Cairo on Monday.`,
    ['VISITED Aleksandar Vučić > Egypt happened on 2024-05-13'],
    talk,
  ],
  [
    'we arrived in a country',
    `${opening}President of Serbia Aleksandar Vučić: We arrived in Russia yesterday.`,
    ['VISITED Aleksandar Vučić > Russia happened on 2024-05-14'],
    talk,
  ],
  [
    'we are in favour is no stay',
    `${opening}President of Serbia Aleksandar Vučić: We are in favour of peace with Egypt.`,
    [],
    talk,
  ],
  ['our visits in general', `${opening}President of Serbia Aleksandar Vučić: Our visitors like Egypt.`, [], talk],
]);

claimTable('invitations that are accepted', { relations: ['VISITED', 'INVITED'] }, [
  [
    'accepted the invitation to visit',
    'President of Chile Gabriel Boric accepted the invitation to visit Norway.',
    ['VISITED Gabriel Boric > Norway planned'],
  ],
  [
    'accepted an invitation to pay a visit',
    'Norwegian Prime Minister Jonas Gahr Støre accepted President Gabriel Boric’s invitation to pay a state visit to Chile.',
    ['INVITED Gabriel Boric > Jonas Gahr Støre happened', 'VISITED Jonas Gahr Støre > Chile planned'],
  ],
  [
    'an invitation alone leaves the visit open',
    'President of Chile Gabriel Boric received an invitation to visit Norway.',
    [],
  ],
  [
    'an invitation that is considered',
    'President of Chile Gabriel Boric is considering the invitation to visit Norway.',
    [],
  ],
  [
    'did not accept it',
    'President of Chile Gabriel Boric did not accept the invitation to visit Norway.',
    ['VISITED Gabriel Boric > Norway denied'],
  ],
  ['might accept it', 'President of Chile Gabriel Boric might accept the invitation to visit Norway.', []],
]);
