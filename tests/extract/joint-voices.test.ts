import { claimTable } from './claim-table.ts';

const STANCES = { relations: ['CRITICISED', 'SUPPORTED', 'REQUESTED', 'THREATENED', 'SANCTIONED'] };
const OFFICE = { source: 'US State Department' };

claimTable('who "we" are in a text that several issue', STANCES, [
  [
    'those beside "we"',
    'We, the Foreign Ministers of Canada, Japan and Norway, met today. We stand with Moldova.',
    [
      'SUPPORTED Canada > Moldova happened',
      'SUPPORTED Japan > Moldova happened',
      'SUPPORTED Norway > Moldova happened',
    ],
    OFFICE,
  ],
  [
    'a body beside "we"',
    'We, the leaders of the Group of Seven (G7), met online today. We condemn the attack by Iran.',
    ['CRITICISED G7 > Iran happened'],
    OFFICE,
  ],
  [
    'a body with more members than act together',
    'We, the G7 Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom, and the United States of America, strongly condemn the raid by Belarus.',
    ['CRITICISED G7 > Belarus happened'],
    OFFICE,
  ],
  [
    'too many without a body',
    'We, the Ministers of Albania, Chile, Cyprus, Estonia, Ghana, Kenya, Latvia and Peru, met today. We condemn the raid by Belarus.',
    [],
    OFFICE,
  ],
  [
    'the body of the title',
    'We welcome the elections. We support Moldova.',
    ['SUPPORTED G7 > Moldova happened'],
    { ...OFFICE, title: 'G7 Leaders’ Statement on Moldova' },
  ],
  [
    'by whom the text was released',
    'The following statement was released by the Governments of Chile and Peru. We condemn the coup in Niger.',
    ['CRITICISED Chile > Niger happened', 'CRITICISED Peru > Niger happened'],
    { ...OFFICE, title: 'Joint Statement on Niger' },
  ],
  [
    'who opens the text',
    'Canada and Mexico condemn the attack by Iran. We stand with Jordan.',
    [
      'CRITICISED Canada > Iran happened',
      'CRITICISED Mexico > Iran happened',
      'SUPPORTED Canada > Jordan happened',
      'SUPPORTED Mexico > Jordan happened',
    ],
    { ...OFFICE, title: 'Joint Statement on Jordan' },
  ],
  [
    'the authors of the title',
    'We call on Belarus to free the prisoners.',
    ['REQUESTED Estonia > Belarus happened', 'REQUESTED Latvia > Belarus happened'],
    { ...OFFICE, title: 'Joint Statement by Estonia and Latvia on Belarus' },
  ],
  [
    'their governments',
    'We, the Presidents of Ghana and Kenya, met today. Our governments stand with Somalia.',
    ['SUPPORTED Ghana > Somalia happened', 'SUPPORTED Kenya > Somalia happened'],
    OFFICE,
  ],
  [
    'one state alone speaks for itself',
    'We, the people of the United States, are free. We support Moldova.',
    ['SUPPORTED United States > Moldova happened'],
    OFFICE,
  ],
  [
    'a topic is no author',
    'We condemn the attack by Iran.',
    ['CRITICISED United States > Iran happened'],
    { ...OFFICE, title: 'Statement on Jordan and Egypt' },
  ],
  [
    'a quotation has its own voice',
    'We, the Foreign Ministers of Canada and Japan, met today. “We support Moldova,” said Kenyan President William Ruto.',
    ['SUPPORTED Kenya > Moldova happened'],
    OFFICE,
  ],
  [
    'remarks at a joint statement',
    'We support Moldova.',
    ['SUPPORTED United States > Moldova happened'],
    { ...OFFICE, title: 'Readout of a call on the Joint Statement by Estonia and Latvia' },
  ],
]);
