import { claimTable } from './claim-table.ts';

claimTable('those who serve a leader', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'an adviser named behind the office that he serves',
    'Prime Minister Sanna Marin met with National Security Adviser to the French President Luc Marchand.',
    [
      'REPRESENTS Sanna Marin > Finland happened',
      'REPRESENTS Luc Marchand > France happened',
      'MET_WITH Sanna Marin > Luc Marchand happened',
    ],
  ],
  [
    'an envoy of a president',
    'Special Envoy of the Turkish President Emre Aydin met Sanna Marin.',
    ['REPRESENTS Emre Aydin > Turkey happened', 'MET_WITH Emre Aydin > Sanna Marin happened'],
  ],
  [
    'the leader himself where the name is his',
    'Sanna Marin met with an adviser to the French President Emmanuel Macron.',
    ['REPRESENTS Emmanuel Macron > France happened'],
  ],
]);

claimTable('where somebody goes, and what goes on there', { relations: ['VISITED'] }, [
  [
    'a leader goes to another state',
    'They discussed the upcoming visit by the Prime Minister of Latvia to Chad.',
    ['VISITED Latvia > Chad planned'],
  ],
  [
    'a president goes abroad',
    'The ministers discussed the recent visit of the President of Kenya to Peru.',
    ['VISITED Kenya > Peru happened'],
  ],
  ['an ambassador is posted abroad', 'The ministers discussed the arrest of the Ambassador of Kenya to Peru.', []],
  ['a part of one’s own state', 'President Vladimir Putin visited Chechnya on Monday.', []],
  [
    'a part of another state',
    'President Emmanuel Macron visited Tatarstan on Monday.',
    ['VISITED Emmanuel Macron > Tatarstan happened'],
  ],
  [
    'a site of a town abroad',
    'President Emmanuel Macron visited Osaka City Hall.',
    ['VISITED Emmanuel Macron > Japan happened'],
  ],
  [
    'a site with an article',
    'President Emmanuel Macron toured the New York Stock Exchange.',
    ['VISITED Emmanuel Macron > United States happened'],
  ],
  ['a site of one’s own town', 'President Emmanuel Macron visited Lyon City Hall.', []],
  ['a body named for a town is no site', 'President Emmanuel Macron visited the Paris Club.', []],
  [
    'the situation of a country is no place of a meeting',
    'During his meeting with Sanna Marin, President Emmanuel Macron assessed the situation in Libya.',
    [],
  ],
  [
    'nor is an operation in it',
    'Sanna Marin said that during her talks with Emmanuel Macron, the progress of the military operation in Mali was also discussed.',
    [],
  ],
  [
    'a meeting in a country is a stay there',
    'Sanna Marin met with Emmanuel Macron in Libya.',
    ['VISITED Sanna Marin > Libya happened', 'VISITED Emmanuel Macron > Libya happened'],
  ],
  [
    'the town of the talks beside the topic',
    'During talks with Olaf Scholz in Berlin, Emmanuel Macron discussed the conflict in Libya.',
    ['VISITED Emmanuel Macron > Germany happened'],
  ],
]);
