import { claimTable } from './claim-table.ts';

const MET = 'French President Emmanuel Macron met Armenian Prime Minister Nikol Pashinyan';

claimTable('who the two are', { relations: ['CRITICISED', 'REQUESTED', 'INVITED', 'SUPPORTED'] }, [
  [
    'two who met',
    `${MET}. The two leaders condemned Iran.`,
    ['CRITICISED Emmanuel Macron > Iran happened', 'CRITICISED Nikol Pashinyan > Iran happened'],
  ],
  [
    'a third one named between',
    `${MET} in Prague. Greek Prime Minister Kyriakos Mitsotakis was absent. The two leaders condemned Iran.`,
    ['CRITICISED Emmanuel Macron > Iran happened', 'CRITICISED Nikol Pashinyan > Iran happened'],
  ],
  [
    'a third one told of by one of the two',
    `${MET}. Nikol Pashinyan told of his talks with Kazakh President Kassym-Jomart Tokayev. Both leaders condemned Iran.`,
    ['CRITICISED Emmanuel Macron > Iran happened', 'CRITICISED Nikol Pashinyan > Iran happened'],
  ],
  [
    'two others named side by side',
    `${MET}. Rishi Sunak and Olaf Scholz stayed at home. The two leaders condemned Iran.`,
    ['CRITICISED Rishi Sunak > Iran happened', 'CRITICISED Olaf Scholz > Iran happened'],
  ],
  [
    'three who met',
    `${MET} and Azerbaijani President Ilham Aliyev. The three leaders condemned Iran.`,
    [
      'CRITICISED Emmanuel Macron > Iran happened',
      'CRITICISED Nikol Pashinyan > Iran happened',
      'CRITICISED Ilham Aliyev > Iran happened',
    ],
  ],
  [
    'the two presidents of three',
    `${MET} and Azerbaijani President Ilham Aliyev. The two presidents condemned Iran.`,
    ['CRITICISED Emmanuel Macron > Iran happened', 'CRITICISED Ilham Aliyev > Iran happened'],
  ],
  [
    'who does it is none of those it is done to',
    `${MET} and Azerbaijani President Ilham Aliyev. Macron thanked both leaders for their courage.`,
    ['SUPPORTED Emmanuel Macron > Nikol Pashinyan happened', 'SUPPORTED Emmanuel Macron > Ilham Aliyev happened'],
  ],
  [
    'both sides',
    `${MET} and Azerbaijani President Ilham Aliyev. Mr Macron urged both sides to keep the truce.`,
    ['REQUESTED Emmanuel Macron > Nikol Pashinyan happened', 'REQUESTED Emmanuel Macron > Ilham Aliyev happened'],
  ],
  [
    'invited the two',
    `${MET} and Azerbaijani President Ilham Aliyev. Mr Macron invited the two leaders to Paris.`,
    ['INVITED Emmanuel Macron > Nikol Pashinyan happened', 'INVITED Emmanuel Macron > Ilham Aliyev happened'],
  ],
  ['only one is left', `${MET}. Macron thanked both leaders for their courage.`, []],
  [
    'who puts out the statement',
    'Austrian spokesperson Eva Gruber spoke of a call between Chancellor Karl Nehammer and President Alar Karis of Estonia. They condemned Iran.',
    ['CRITICISED Karl Nehammer > Iran happened', 'CRITICISED Alar Karis > Iran happened'],
  ],
  [
    'what the two have',
    `${MET}. The visit ended with the two leaders’ call on Iran to stop.`,
    ['REQUESTED Emmanuel Macron > Iran happened', 'REQUESTED Nikol Pashinyan > Iran happened'],
  ],
  [
    'two states that the sentence names',
    `${MET}. Relations between Spain and Portugal are good, and both sides condemned Iran.`,
    ['CRITICISED Spain > Iran happened', 'CRITICISED Portugal > Iran happened'],
  ],
]);

claimTable(
  'an OSCE chair and a meeting of a day',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED'], shows: ['date'] },
  [
    [
      'chair-in-office',
      'Swiss President Alain Berset met OSCE Chairperson-in-Office Ian Borg.',
      ['MET_WITH Alain Berset > Ian Borg happened'],
    ],
    [
      'since their meeting of a day',
      'Armenian President Vahagn Khachaturyan and Azerbaijani President Ilham Aliyev reviewed progress since their September 2022 meeting.',
      ['MET_WITH Vahagn Khachatryan > Ilham Aliyev happened on 2022-09'],
    ],
    [
      'preparations for a meeting',
      'The ministers discussed preparations for the meeting of President Alar Karis and President Edgars Rinkēvičs.',
      ['MET_WITH Alar Karis > Edgars Rinkēvičs planned'],
    ],
    [
      'preparing for a visit',
      'Officials spoke of preparing for Algerian President Abdelmadjid Tebboune’s visit to Portugal.',
      ['VISITED Abdelmadjid Tebboune > Portugal planned'],
    ],
    [
      'a visit that was made',
      'Officials spoke of Algerian President Abdelmadjid Tebboune’s visit to Portugal.',
      ['VISITED Abdelmadjid Tebboune > Portugal happened'],
    ],
  ],
);
