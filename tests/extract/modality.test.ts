import { claimTable } from './claim-table.ts';

claimTable(
  'negation, denial, cancellation, plan, wish and condition',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SIGNED_WITH', 'MEMBER_OF'] },
  [
    [
      'did not',
      'Belarusian Foreign Minister Sergei Aleinik did not meet Polish Foreign Minister Radosław Sikorski.',
      ['MET_WITH Sergei Aleinik > Radosław Sikorski denied'],
    ],
    [
      'never',
      'Eritrean President Isaias Afwerki has never visited Canada.',
      ['VISITED Isaias Afwerki > Canada denied'],
    ],
    [
      'cancelled',
      'Slovak Prime Minister Robert Fico cancelled his visit to Slovenia.',
      ['VISITED Robert Fico > Slovenia denied'],
    ],
    [
      'called off',
      'Azerbaijani President Ilham Aliyev called off a meeting with Armenian Prime Minister Nikol Pashinyan.',
      ['MET_WITH Ilham Aliyev > Nikol Pashinyan denied'],
    ],
    [
      'postponed in the passive',
      'The visit of Malaysian Prime Minister Anwar Ibrahim to Egypt was postponed.',
      ['VISITED Anwar Ibrahim > Egypt denied'],
    ],
    [
      'denied reports',
      'Sudan denied that General Abdel Fattah al-Burhan had met Israeli Prime Minister Benjamin Netanyahu.',
      ['MET_WITH Abdel Fattah al-Burhan > Benjamin Netanyahu denied'],
    ],
    ['will', 'Iceland will sign a treaty with the Faroe Islands.', ['SIGNED_WITH Iceland > Faroe Islands planned']],
    [
      'is due to',
      'Tunisian Foreign Minister Nabil Ammar is due to visit Libya.',
      ['VISITED Nabil Ammar > Libya planned'],
    ],
    [
      'is scheduled',
      'A meeting between Greek Prime Minister Kyriakos Mitsotakis and Albanian Prime Minister Edi Rama is scheduled for Thursday.',
      ['MET_WITH Kyriakos Mitsotakis > Edi Rama planned'],
    ],
    [
      'wants to',
      'Bosnia wants to join the European Union.',
      ['MEMBER_OF Bosnia and Herzegovina > European Union possible'],
    ],
    [
      'could',
      'Cuban Foreign Minister Bruno Rodríguez could meet Spanish Foreign Minister José Manuel Albares.',
      ['MET_WITH Bruno Rodríguez > José Manuel Albares possible'],
    ],
    [
      'if',
      'If Lithuanian President Gitanas Nausėda visits Georgia, the border will be closed.',
      ['VISITED Gitanas Nausėda > Georgia possible'],
    ],
    [
      'ruled out',
      'Serbian President Aleksandar Vučić ruled out a meeting with Kosovar Prime Minister Albin Kurti.',
      ['MET_WITH Aleksandar Vučić > Albin Kurti denied'],
    ],
    [
      'progressive of the near future',
      'New Zealand Foreign Minister Winston Peters is travelling to Tuvalu next week.',
      ['VISITED Winston Peters > Tuvalu planned'],
    ],
    [
      'would like to',
      'Gambian President Adama Barrow said he would like to visit Jamaica.',
      ['VISITED Adama Barrow > Jamaica possible'],
    ],
    [
      'without meeting',
      'Romanian Foreign Minister Luminița Odobescu left Vienna without meeting Austrian Foreign Minister Alexander Schallenberg.',
      ['MET_WITH Luminița Odobescu > Alexander Schallenberg denied'],
    ],
    [
      'had been planned to',
      'Croatian President Zoran Milanović was supposed to visit Kosovo but stayed at home.',
      ['VISITED Zoran Milanović > Kosovo denied'],
    ],
  ],
);

claimTable('what a plan rests on or shows', { relations: ['INVITED', 'SUPPORTED', 'COOPERATED_WITH'] }, [
  [
    'an invitation that a visit to come answers has been given',
    'Kenyan President William Ruto will visit Germany at the invitation of German Chancellor Olaf Scholz.',
    ['INVITED Olaf Scholz > William Ruto happened'],
  ],
  [
    'support that will be underscored is there',
    'The ministers will underscore Germany’s support for Moldova.',
    ['SUPPORTED Germany > Moldova happened'],
  ],
  [
    'cooperation that will be discussed is there when it is somebody’s',
    'The ministers will discuss Germany’s cooperation with Japan.',
    ['COOPERATED_WITH Germany > Japan happened'],
  ],
  ['… and else a topic', 'The ministers will discuss cooperation with Japan.', []],
]);
