import { claimTable } from './claim-table.ts';

claimTable(
  '"n’t" denies with either apostrophe',
  { relations: ['MET_WITH', 'MEMBER_OF', 'SUPPORTED', 'AGREED_WITH'] },
  [
    ['past', 'Macron didn’t meet President Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['future', 'Macron won’t meet President Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['perfect', 'Macron hasn’t met President Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['progressive', 'Macron isn’t meeting President Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['other apostrophe', "Macron didn't meet President Putin.", ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['light verb', 'Macron didn’t have a meeting with Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
    ['state', 'Japan doesn’t support Chad.', ['SUPPORTED Japan > Chad denied']],
    ['copula', 'Ukraine isn’t a member of NATO.', ['MEMBER_OF Ukraine > NATO denied']],
    ['copula, other apostrophe', "Ukraine isn't a NATO member.", ['MEMBER_OF Ukraine > NATO denied']],
    ['not only', 'Norway isn’t only a member of NATO.', ['MEMBER_OF Norway > NATO happened']],
    ['no negation', 'Macron has met President Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin happened']],
    [
      'nothing above it',
      'Chancellor Merz couldn’t agree more with Macron.',
      ['AGREED_WITH Friedrich Merz > Emmanuel Macron happened'],
    ],
    [
      'did not agree',
      'Chancellor Merz couldn’t agree with Macron.',
      ['AGREED_WITH Friedrich Merz > Emmanuel Macron denied'],
    ],
    [
      'thanked without end',
      'Emmanuel Macron: I can’t thank you enough for your support, Mr Chancellor.\nFriedrich Merz: It was nothing.',
      ['SUPPORTED Emmanuel Macron > Friedrich Merz happened'],
    ],
  ],
);

claimTable('who is ranked among those who did so did it', { relations: ['VISITED', 'MET_WITH', 'SUPPORTED'] }, [
  [
    'first of an office',
    'Macron was the first French president to visit Guyana.',
    ['VISITED Emmanuel Macron > Guyana happened'],
  ],
  [
    'highest since',
    'Secretary Blinken is the highest official to visit Ghana since 2009.',
    ['VISITED Antony Blinken > Ghana happened'],
  ],
  [
    'last',
    'Macron was the last minister to meet Sergey Lavrov.',
    ['MET_WITH Emmanuel Macron > Sergey Lavrov happened'],
  ],
  [
    'only',
    'Macron was the only minister to meet Sergey Lavrov.',
    ['MET_WITH Emmanuel Macron > Sergey Lavrov happened'],
  ],
  ['became', 'Merkel became the first chancellor to visit Kenya.', ['VISITED Angela Merkel > Kenya happened']],
  [
    'apposed',
    'Nixon, the first president to visit China, met Mao Zedong.',
    ['VISITED Richard Nixon > China happened', 'MET_WITH Richard Nixon > Mao Zedong happened'],
  ],
  [
    'will be',
    'Macron will be the first French president to visit Guyana.',
    ['VISITED Emmanuel Macron > Guyana planned'],
  ],
  ['would be', 'Macron would be the first president to visit Guyana.', ['VISITED Emmanuel Macron > Guyana planned']],
  ['no rank', 'Macron is to visit Guyana.', ['VISITED Emmanuel Macron > Guyana planned']],
  ['rank of something else', 'Macron has a first plan to visit Guyana.', ['VISITED Emmanuel Macron > Guyana planned']],
  [
    'said in congratulation',
    'Macron was the first to congratulate President Lula.',
    ['SUPPORTED Emmanuel Macron > Luiz Inácio Lula da Silva happened'],
  ],
  ['hope', 'Macron hopes to visit Guyana.', ['VISITED Emmanuel Macron > Guyana possible']],
]);
