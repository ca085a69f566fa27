import { claimTable } from '../claim-table.ts';

claimTable(
  'the day that a read-out calls today',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'SUPPORTED'], shows: ['date'] },
  [
    [
      'our meeting today',
      'Volodymyr Zelenskyy met with Prime Minister of Croatia Andrej Plenković.\n\n"I am grateful for our meeting today," said the President.',
      ['MET_WITH Volodymyr Zelenskyy > Andrej Plenković happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
    [
      'today in what is said',
      'Volodymyr Zelenskyy had a phone call with President of Lithuania Gitanas Nausėda.\n\n"Today we talked about air defence," the President said.',
      ['SPOKE_WITH Volodymyr Zelenskyy > Gitanas Nausėda happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
    [
      'happy to be here today',
      'Volodymyr Zelenskyy received President of Latvia Edgars Rinkēvičs.\n\n"I am happy to be in Kyiv today," said the guest.',
      ['MET_WITH Volodymyr Zelenskyy > Edgars Rinkēvičs happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
    [
      "on today's agenda",
      "Volodymyr Zelenskyy held talks with President of Poland Andrzej Duda.\n\nSecurity was on today's agenda.",
      ['MET_WITH Volodymyr Zelenskyy > Andrzej Duda happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
    [
      'nowadays is no day',
      'Volodymyr Zelenskyy met with President of Finland Alexander Stubb.\n\n"Europe today needs unity," he said.',
      ['MET_WITH Volodymyr Zelenskyy > Alexander Stubb happened'],
      { source: 'President of Ukraine' },
    ],
    [
      'a country of today',
      'Volodymyr Zelenskyy met with President of Finland Alexander Stubb.\n\nThe economy of today faces many challenges.',
      ['MET_WITH Volodymyr Zelenskyy > Alexander Stubb happened'],
      { source: 'President of Ukraine' },
    ],
    [
      'no word of the day',
      'Volodymyr Zelenskyy met with Prime Minister of Norway Jonas Gahr Støre.\n\nThey spoke of energy.',
      ['MET_WITH Volodymyr Zelenskyy > Jonas Gahr Støre happened'],
      { source: 'President of Ukraine' },
    ],
    [
      'a meeting that is dated otherwise',
      'Volodymyr Zelenskyy met with Prime Minister of Norway Jonas Gahr Støre yesterday.\n\n"Today we are at work again," he said.',
      ['MET_WITH Volodymyr Zelenskyy > Jonas Gahr Støre happened on 2024-05-14'],
      { source: 'President of Ukraine' },
    ],
    [
      'what was said there as well',
      'Volodymyr Zelenskyy met with Prime Minister of Estonia Kaja Kallas.\n\n"I am grateful for our talks today," said the President.\n\nVolodymyr Zelenskyy thanked Estonia.',
      [
        'MET_WITH Volodymyr Zelenskyy > Kaja Kallas happened on 2024-05-15',
        'SUPPORTED Volodymyr Zelenskyy > Estonia happened on 2024-05-15',
      ],
      { source: 'President of Ukraine' },
    ],
    [
      'the text has no date, so there is no today',
      'Volodymyr Zelenskyy met with Prime Minister of Croatia Andrej Plenković.\n\n"I am grateful for our meeting today," said the President.',
      ['MET_WITH Volodymyr Zelenskyy > Andrej Plenković happened'],
      { source: 'President of Ukraine', published: '' },
    ],
    [
      'will discuss today',
      'Volodymyr Zelenskyy received President of Slovakia Zuzana Čaputová.\n\n"We will discuss all of this today," he said.',
      ['MET_WITH Volodymyr Zelenskyy > Zuzana Čaputová happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
    [
      'could today is a condition',
      'Volodymyr Zelenskyy met with President of Slovakia Zuzana Čaputová.\n\n"Any country could be attacked today," he said.',
      ['MET_WITH Volodymyr Zelenskyy > Zuzana Čaputová happened'],
      { source: 'President of Ukraine' },
    ],
    [
      'this morning',
      'Volodymyr Zelenskyy met with President of Slovakia Zuzana Čaputová.\n\n"I was glad to welcome you this morning," he said.',
      ['MET_WITH Volodymyr Zelenskyy > Zuzana Čaputová happened on 2024-05-15'],
      { source: 'President of Ukraine' },
    ],
  ],
);
