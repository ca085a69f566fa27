import { claimTable } from './claim-table.ts';

claimTable('what is looked forward to', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED'] }, [
  [
    'a gerund',
    'Foreign Minister Penny Wong looks forward to meeting with Vivian Balakrishnan.',
    ['MET_WITH Penny Wong > Vivian Balakrishnan planned'],
  ],
  [
    'to host',
    'President William Ruto looks forward to hosting Hakainde Hichilema.',
    ['MET_WITH William Ruto > Hakainde Hichilema planned'],
  ],
  [
    'a guest and his journey',
    'President Emmanuel Macron is looking forward to receiving Chancellor Olaf Scholz in Paris.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz planned', 'VISITED Olaf Scholz > France planned'],
  ],
  [
    'a noun',
    'Lula looked forward to his talks with Gabriel Boric.',
    ['MET_WITH Luiz Inácio Lula da Silva > Gabriel Boric planned'],
  ],
  [
    'our next meeting',
    'President William Ruto told President Hakainde Hichilema at their talks that he looked forward to our next meeting with Gabriel Boric.',
    ['MET_WITH William Ruto > Hakainde Hichilema happened', 'MET_WITH William Ruto > Gabriel Boric planned'],
  ],
  [
    'a noun with an adjective',
    'Antony Blinken looks forward to a productive meeting with Wang Yi.',
    ['MET_WITH Antony Blinken > Wang Yi planned'],
  ],
  [
    'a call, as he said',
    'Mark Rutte said he was looking forward to a phone call with Pedro Sánchez.',
    ['SPOKE_WITH Mark Rutte > Pedro Sánchez planned'],
  ],
  [
    'very much',
    'President Joe Biden looks forward very much to a meeting with President Volodymyr Zelenskyy.',
    ['MET_WITH Joe Biden > Volodymyr Zelenskyy planned'],
  ],
  [
    'his own journey',
    'Sergey Lavrov is looking forward to his visit to Ethiopia.',
    ['VISITED Sergey Lavrov > Ethiopia planned'],
  ],
  [
    "another's journey",
    "William Ruto looks forward to President Joe Biden's visit to Kenya.",
    ['VISITED Joe Biden > Kenya planned'],
  ],
  [
    'a talk that goes on today',
    "Sergey Lavrov was looking forward to today's meeting with Wang Yi.",
    ['MET_WITH Sergey Lavrov > Wang Yi happened'],
  ],
  ['nobody met', 'Olaf Scholz looks forward to the summer.', []],
  ['no way of looking', 'Emmanuel Macron met Olaf Scholz.', ['MET_WITH Emmanuel Macron > Olaf Scholz happened']],
  [
    'another way of looking',
    'Penny Wong looked back on her meeting with Vivian Balakrishnan.',
    ['MET_WITH Penny Wong > Vivian Balakrishnan happened'],
  ],
]);
