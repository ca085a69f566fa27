import { claimTable } from './claim-table.ts';

claimTable('names behind the verb of a title', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  [
    'two known persons',
    'It rained.',
    ['MET_WITH Rishi Sunak > Emmanuel Macron happened'],
    { title: 'Rishi Sunak Meets Emmanuel Macron', published: '2023-08-19' },
  ],
  [
    'two surnames',
    'It rained.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened'],
    { title: 'Macron Meets Scholz in Paris', published: '2023-08-19' },
  ],
  [
    'a host',
    'It rained.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened'],
    { title: 'Macron Hosts Scholz at Elysee', published: '2023-08-19' },
  ],
  [
    'a name that ends like a gerund',
    'It rained.',
    ['MET_WITH Rishi Sunak > Xi Jinping happened'],
    { title: 'Rishi Sunak Meets Xi Jinping in London', published: '2023-08-19' },
  ],
  [
    'such a name first',
    'It rained.',
    ['MET_WITH Xi Jinping > Rishi Sunak happened'],
    { title: 'Xi Jinping Meets Rishi Sunak in London', published: '2023-08-19' },
  ],
  [
    'such a name of the past',
    'It rained.',
    ['MET_WITH Deng Xiaoping > Jimmy Carter happened'],
    { title: 'Deng Xiaoping Meets Jimmy Carter in Washington', published: '2023-08-19' },
  ],
  [
    'behind a title',
    'It rained.',
    ['MET_WITH Emmanuel Macron > Xi Jinping happened'],
    { title: 'French President Emmanuel Macron Meets Xi Jinping', published: '2023-08-19' },
  ],
  [
    'a call',
    'It rained.',
    ['SPOKE_WITH Olaf Scholz > Emmanuel Macron happened'],
    { title: 'Olaf Scholz Speaks with Emmanuel Macron on the Phone', published: '2023-08-19' },
  ],
  [
    'to a name that ends like a gerund',
    'It rained.',
    ['SPOKE_WITH Xi Jinping > Emmanuel Macron happened'],
    { title: 'Xi Jinping Speaks with Emmanuel Macron on the Phone', published: '2023-08-19' },
  ],
  [
    'small letters behind',
    'It rained.',
    ['MET_WITH Rishi Sunak > Emmanuel Macron happened'],
    { title: 'Rishi Sunak Meets Emmanuel Macron to discuss trade', published: '2023-08-19' },
  ],
  ['nobody behind it', 'It rained.', [], { title: 'Rishi Sunak Meets Tough Questions', published: '2023-08-19' }],
  ['criticism', 'It rained.', [], { title: 'Macron Meets Fierce Criticism in Paris', published: '2023-08-19' }],
]);
