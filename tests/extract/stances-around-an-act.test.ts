import { claimTable } from './claim-table.ts';

claimTable(
  'who stands for or against what somebody does all the same',
  { relations: ['CRITICISED', 'REQUESTED', 'SUPPORTED', 'REJECTED'] },
  [
    [
      'despite opposition',
      "Despite Washington's opposition to the deal, Turkey bought the missiles.",
      ['CRITICISED United States > Turkey happened'],
    ],
    [
      'despite objections behind the act',
      'Turkey began drilling despite objections by Cyprus.',
      ['CRITICISED Cyprus > Turkey happened'],
    ],
    [
      'amid criticism',
      'Amid criticism from Berlin, Polish Prime Minister Mateusz Morawiecki defended the law.',
      ['CRITICISED Germany > Mateusz Morawiecki happened'],
    ],
    [
      'under pressure',
      'Under pressure from Washington, Panama left the scheme.',
      ['REQUESTED United States > Panama happened'],
    ],
    ['despite the rain', 'Despite the rain from Cyprus, Turkey began drilling.', []],
    [
      'an accusation denied',
      'The accusation by Latvia was denied by Belarus.',
      ['CRITICISED Latvia > Belarus happened'],
    ],
    [
      'an accusation made once',
      'Iran denied US accusations that it had hired mercenaries.',
      ['CRITICISED United States > Iran happened'],
    ],
    [
      'a show of support',
      'In a show of support for Kyiv, Danish Prime Minister Mette Frederiksen travelled to Odesa.',
      ['SUPPORTED Mette Frederiksen > Ukraine happened'],
    ],
    ['a show of something else', 'In a show of strength near Kyiv, Danish soldiers marched.', []],
    ['a fronted participle', 'Supported by Rwanda, the M23 rebels took the town.', ['SUPPORTED Rwanda > M23 happened']],
    ['a fronted participle of an act', 'Visited by Rwanda, the M23 rebels took the town.', []],
    [
      'a decision told before',
      'Kenya sent police to Haiti. The United States welcomed the decision.',
      ['SUPPORTED United States > Kenya happened'],
    ],
    [
      'a step told before',
      'Finland joined NATO on Tuesday. US President Joe Biden welcomed the step.',
      ['SUPPORTED Joe Biden > Finland happened'],
    ],
    ['a bid for a body', "Turkey blocked Sweden's NATO bid.", ['REJECTED Turkey > Sweden happened']],
    [
      'support for a bid',
      "Slovakia will continue to support Moldova's EU bid.",
      ['SUPPORTED Slovakia > Moldova happened'],
    ],
  ],
);
