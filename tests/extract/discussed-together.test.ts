import { claimTable } from './claim-table.ts';

claimTable('two who discussed something', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  ['names', 'Vladimir Putin and Hu Jintao discussed trade.', ['MET_WITH Vladimir Putin > Hu Jintao happened']],
  [
    'titles',
    'Kenyan President William Ruto and Ugandan President Yoweri Museveni discussed the new railway.',
    ['MET_WITH William Ruto > Yoweri Museveni happened'],
  ],
  [
    'views exchanged',
    'President Emmanuel Macron and Chancellor Olaf Scholz exchanged views on the budget.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  [
    'three of them',
    'President Heydar Aliyev, President Robert Kocharyan and President Eduard Shevardnadze discussed the pipeline.',
    [
      'MET_WITH Heydar Aliyev > Robert Kocharyan happened',
      'MET_WITH Heydar Aliyev > Eduard Shevardnadze happened',
      'MET_WITH Robert Kocharyan > Eduard Shevardnadze happened',
    ],
  ],
  [
    'after a call',
    'Emmanuel Macron telephoned Olaf Scholz. Emmanuel Macron and Olaf Scholz discussed the budget.',
    ['SPOKE_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  [
    'after they spoke',
    'Emmanuel Macron and Olaf Scholz spoke on Monday. They discussed the budget.',
    ['SPOKE_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  [
    'after a meeting',
    'Penny Wong met Vivian Balakrishnan in Perth. The two ministers discussed trade.',
    ['MET_WITH Penny Wong > Vivian Balakrishnan happened'],
  ],
  [
    'two hosts and a guest',
    'Antony Blinken and Lloyd Austin met Yoav Gallant. They discussed the strip.',
    ['MET_WITH Antony Blinken > Yoav Gallant happened', 'MET_WITH Lloyd Austin > Yoav Gallant happened'],
  ],
  [
    'with a third one talked about',
    'Emmanuel Macron met Olaf Scholz to speak about Donald Trump. The leaders also discussed trade.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  ['one alone', 'President William Ruto discussed the new railway.', []],
  ['a topic with a name', 'William Ruto discussed the speech of Yoweri Museveni.', []],
  ['experts', 'Experts discussed Vladimir Putin and Hu Jintao.', []],
]);
