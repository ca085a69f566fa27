import { claimTable } from './claim-table.ts';

const TOLD = ['MET_WITH', 'APPOINTED'];

claimTable('credentials handed over', { relations: TOLD }, [
  [
    'behind a colon, with countries in brackets',
    'Three ambassadors presented their credentials to President Alar Karis: Omar Bah (Republic of Mali), Lesley Ware (Ghana) and Tomislav Horvat (Croatia).',
    [
      'APPOINTED Croatia > Tomislav Horvat happened',
      'APPOINTED Ghana > Lesley Ware happened',
      'APPOINTED Mali > Omar Bah happened',
      'MET_WITH Alar Karis > Lesley Ware happened',
      'MET_WITH Alar Karis > Omar Bah happened',
      'MET_WITH Alar Karis > Tomislav Horvat happened',
    ],
  ],
  [
    'still to come',
    'Two ambassadors will present their letters of credence to President Alar Karis: Omar Bah (Mali) and Lesley Ware (Ghana).',
    [
      'APPOINTED Ghana > Lesley Ware planned',
      'APPOINTED Mali > Omar Bah planned',
      'MET_WITH Alar Karis > Lesley Ware planned',
      'MET_WITH Alar Karis > Omar Bah planned',
    ],
  ],
  [
    'in the passive, the receiver in front',
    'Credentials to President Alar Karis will be presented by Omar Bah (Mali) and Lesley Ware (Republic of Ghana).',
    [
      'APPOINTED Ghana > Lesley Ware planned',
      'APPOINTED Mali > Omar Bah planned',
      'MET_WITH Lesley Ware > Alar Karis planned',
      'MET_WITH Omar Bah > Alar Karis planned',
    ],
  ],
  [
    'the receiver told of before',
    'President Alar Karis spoke at a ceremony for the presentation of credentials. Letters of credence were presented by Omar Bah (Mali) and Lesley Ware (Ghana).',
    [
      'APPOINTED Ghana > Lesley Ware happened',
      'APPOINTED Mali > Omar Bah happened',
      'MET_WITH Alar Karis > Lesley Ware happened',
      'MET_WITH Alar Karis > Omar Bah happened',
    ],
  ],
  [
    'entries of a name and a country',
    'The following ambassadors handed in their credentials to President Alar Karis: Omar Bah, Mali; Gholam Reza Shafei, Islamic Republic of Iran; and Lesley Ware, Ghana.',
    [
      'APPOINTED Ghana > Lesley Ware happened',
      'APPOINTED Iran > Gholam Reza Shafei happened',
      'APPOINTED Mali > Omar Bah happened',
      'MET_WITH Alar Karis > Gholam Reza Shafei happened',
      'MET_WITH Alar Karis > Lesley Ware happened',
      'MET_WITH Alar Karis > Omar Bah happened',
    ],
  ],
  [
    'line by line, which tells more than the countries before',
    'President Alar Karis received letters of credence from two new ambassadors from Mali and Ghana.\n\nPresident Karis received letters of credence from:\n\nOmar Bah – the Republic of Mali,\n\nLesley Ware – the Republic of Ghana.',
    [
      'APPOINTED Ghana > Lesley Ware happened',
      'APPOINTED Mali > Omar Bah happened',
      'MET_WITH Alar Karis > Lesley Ware happened',
      'MET_WITH Alar Karis > Omar Bah happened',
    ],
  ],
  [
    'countries apart from their number',
    'Ambassadors of three countries — Kenya, Jordan and Mali – presented their credentials to President Alar Karis.',
    [
      'MET_WITH Alar Karis > Jordan happened',
      'MET_WITH Alar Karis > Kenya happened',
      'MET_WITH Alar Karis > Mali happened',
    ],
  ],
  [
    'more than six, without the receiver',
    'President Alar Karis opened the ceremony for the presentation of credentials. The ambassadors of Kenya, Jordan, Mali, Canada, Qatar, Ireland and Samoa presented their credentials.',
    [
      'MET_WITH Alar Karis > Canada happened',
      'MET_WITH Alar Karis > Ireland happened',
      'MET_WITH Alar Karis > Jordan happened',
      'MET_WITH Alar Karis > Kenya happened',
      'MET_WITH Alar Karis > Mali happened',
      'MET_WITH Alar Karis > Qatar happened',
      'MET_WITH Alar Karis > Samoa happened',
    ],
  ],
  [
    'received from ambassadors to one place and of others',
    'President Alar Karis received credentials from the new ambassadors to Estonia from Chad, the Republic of Bangladesh and the State of Bahrain.',
    [
      'MET_WITH Alar Karis > Bahrain happened',
      'MET_WITH Alar Karis > Bangladesh happened',
      'MET_WITH Alar Karis > Chad happened',
    ],
  ],
  [
    'one ambassador',
    'President Alar Karis received the letters of credence of Ambassador Lesley Ware of Ghana.',
    ['APPOINTED Ghana > Lesley Ware happened', 'MET_WITH Alar Karis > Lesley Ware happened'],
  ],
  ['not done', 'Omar Bah of Mali did not present his credentials to President Alar Karis.', []],
  ['no credentials', 'The committee received letters from Sweden and Norway.', []],
  ['nobody named', 'Three new ambassadors presented their credentials to President Alar Karis in the morning.', []],
  ['papers of another kind', 'The bank presented its credentials as a lender: low fees, Norway and Ghana.', []],
]);

claimTable('envoys of a list', { relations: ['REPRESENTS'] }, [
  [
    'who hand over credentials are ambassadors',
    'Letters of credence were presented by Omar Bah (Mali) and Lesley Ware (Ghana).',
    ['REPRESENTS Lesley Ware > Ghana happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  ['a line elsewhere is none', 'The winners were:\n\nOmar Bah – the Republic of Mali,\n\nLesley Ware – Ghana.', []],
]);

claimTable('states under their full style', { relations: ['SIGNED_WITH'] }, [
  [
    'republic and state',
    'The State of Bahrain and the Republic of Bangladesh signed a treaty.',
    ['SIGNED_WITH Bahrain > Bangladesh happened'],
  ],
  [
    'several describers',
    'Chad signed an agreement with the Federal Democratic Republic of Nepal.',
    ['SIGNED_WITH Chad > Nepal happened'],
  ],
  ['no state behind it', 'The Union of Concerned Scientists and the Federation of Miners signed an appeal.', []],
]);

claimTable('a council and those who make it up', { relations: ['MET_WITH'] }, [
  [
    'is not met by them',
    'The Interstate Council of the Eurasian Economic Community held a session. The session was attended by Vladimir Putin, Alexander Lukashenko and Emomali Rahmon.',
    [
      'MET_WITH Alexander Lukashenko > Emomali Rahmon happened',
      'MET_WITH Vladimir Putin > Alexander Lukashenko happened',
      'MET_WITH Vladimir Putin > Emomali Rahmon happened',
    ],
    { published: '2012-03-01' },
  ],
]);
