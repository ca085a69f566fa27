import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';

claimTable('family names that are small words', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED'] }, [
  ['behind a title', 'President To Lam met Xi Jinping.', ['MET_WITH Tô Lâm > Xi Jinping happened']],
  [
    'behind a country and a title',
    'Vietnamese President To Lam met Xi Jinping.',
    ['MET_WITH Tô Lâm > Xi Jinping happened'],
  ],
  ['at the beginning', 'To Lam met Xi Jinping.', ['MET_WITH Tô Lâm > Xi Jinping happened']],
  ['with its marks', 'Tô Lâm met Xi Jinping.', ['MET_WITH Tô Lâm > Xi Jinping happened']],
  ['as object', 'Xi Jinping spoke with President To Lam.', ['SPOKE_WITH Xi Jinping > Tô Lâm happened']],
  ['behind "to"', 'Xi Jinping spoke to To Lam.', ['SPOKE_WITH Xi Jinping > Tô Lâm happened']],
  ['before a relative clause', 'To Lam, who met Xi Jinping, left.', ['MET_WITH Tô Lâm > Xi Jinping happened']],
  ['in passive', 'Xi Jinping was received by To Lam.', ['MET_WITH Xi Jinping > Tô Lâm happened']],
  ['in a plan', 'To Lam will meet Xi Jinping.', ['MET_WITH Tô Lâm > Xi Jinping planned']],
]);

entityTable('small words that are no names', 'Person', [
  ['a direction', 'The road to Lam Dong is closed.', []],
  ['a direction, written large', 'The Road To Lam Dong was shown.', []],
  ['an infinitive at the beginning', 'To Lambast Congress is easy.', []],
]);
