import { claimTable } from './claim-table.ts';

claimTable('a mission that moves makes no journey', { relations: ['VISITED'] }, [
  ['moved', 'The American legation moved to Oslo in 1940.', []],
  ['returned', 'The Danish legation returned to Kabul last year.', []],
  ['crossed', 'The British consulate crossed into Norway in 1854.', []],
  ['was moved', 'The Polish consulate was moved to Lviv in 2022.', []],
  ['relocated', 'The Brazilian consulate relocated to Chile in 1973.', []],
  ['the chancery', 'The French chancery moved to Ghana in 1961.', []],
  [
    'a minister returns',
    'Danish Foreign Minister Lars Rasmussen returned to Kenya on Monday.',
    ['VISITED Lars Rasmussen > Kenya happened'],
  ],
  [
    'a minister crosses',
    'Danish Foreign Minister Lars Rasmussen crossed into Chad on Monday.',
    ['VISITED Lars Rasmussen > Chad happened'],
  ],
  [
    'a minister moves on',
    'Danish Foreign Minister Lars Rasmussen moved to Ghana on Monday.',
    ['VISITED Lars Rasmussen > Ghana happened'],
  ],
  [
    'on the way to an embassy',
    'Danish Foreign Minister Lars Rasmussen flew to Kenya for talks at the embassy.',
    ['VISITED Lars Rasmussen > Kenya happened'],
  ],
  [
    'travels to open it',
    'Danish Foreign Minister Lars Rasmussen travelled to Chile to open an embassy.',
    ['VISITED Lars Rasmussen > Chile happened'],
  ],
  [
    'does not return',
    'Danish Foreign Minister Lars Rasmussen will not return to Kenya.',
    ['VISITED Lars Rasmussen > Kenya denied'],
  ],
]);
