import { claimTable } from './claim-table.ts';

claimTable('greetings, news and condolences by telephone', { relations: ['SPOKE_WITH'] }, [
  [
    'greetings received from several',
    'Vladimir Putin received New Year greetings by phone from Ilham Aliyev and Emomali Rahmon.',
    ['SPOKE_WITH Emomali Rahmon > Vladimir Putin happened', 'SPOKE_WITH Ilham Aliyev > Vladimir Putin happened'],
  ],
  [
    'congratulated',
    'Emmanuel Macron congratulated Narendra Modi by telephone.',
    ['SPOKE_WITH Emmanuel Macron > Narendra Modi happened'],
  ],
  [
    'passive',
    'Narendra Modi was congratulated over the phone by Emmanuel Macron and Olaf Scholz.',
    ['SPOKE_WITH Emmanuel Macron > Narendra Modi happened', 'SPOKE_WITH Narendra Modi > Olaf Scholz happened'],
  ],
  [
    'informed',
    'Olaf Scholz informed Emmanuel Macron by telephone about the plan.',
    ['SPOKE_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  [
    'thanked',
    'Volodymyr Zelensky thanked Rishi Sunak in a phone call.',
    ['SPOKE_WITH Rishi Sunak > Volodymyr Zelenskyy happened'],
  ],
  [
    'condolences',
    'Narendra Modi expressed his condolences to Emmanuel Macron by telephone.',
    ['SPOKE_WITH Emmanuel Macron > Narendra Modi happened'],
  ],
  [
    'to come',
    'Emmanuel Macron will brief Olaf Scholz by phone on Monday.',
    ['SPOKE_WITH Emmanuel Macron > Olaf Scholz planned'],
  ],
  ['without a call', 'Emmanuel Macron congratulated Narendra Modi.', []],
  ['in a letter', 'Emmanuel Macron thanked Rishi Sunak in a letter.', []],
  [
    'those who call do not call one another',
    'By telephone, Narendra Modi was greeted by Emmanuel Macron and Olaf Scholz.',
    [],
  ],
  ['greetings by post', 'Vladimir Putin received greetings from Ilham Aliyev.', []],
  ['about phones', 'Emmanuel Macron congratulated Narendra Modi on the new factory of mobile handsets.', []],
]);
