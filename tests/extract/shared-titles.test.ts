import { claimTable } from './claim-table.ts';

claimTable('a title of several countries before as many names', { relations: ['REPRESENTS'] }, [
  [
    'counterparts, names between commas',
    'Odhiambo met his Chadian and Malian counterparts, Ali Issa and Omar Bah.',
    ['REPRESENTS Ali Issa > Chad happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  [
    'counterparts, names at once',
    'Odhiambo met her Chadian and Malian counterparts Ali Issa and Omar Bah in Nairobi.',
    ['REPRESENTS Ali Issa > Chad happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  [
    'ministers',
    'The Chadian and Malian foreign ministers, Ali Issa and Omar Bah, left.',
    ['REPRESENTS Ali Issa > Chad happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  [
    'ministers without an article',
    'Chadian and Malian ministers Ali Issa and Omar Bah left.',
    ['REPRESENTS Ali Issa > Chad happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  [
    'ambassadors of three',
    'Odhiambo received the Chadian, Nigerien and Malian ambassadors, Ali Issa, Omar Bah and Sidi Traore, in Nairobi.',
    [
      'REPRESENTS Ali Issa > Chad happened',
      'REPRESENTS Omar Bah > Niger happened',
      'REPRESENTS Sidi Traore > Mali happened',
    ],
  ],
  [
    'known persons',
    'Baerbock met the French and Polish foreign ministers Catherine Colonna and Zbigniew Rau in Berlin.',
    ['REPRESENTS Catherine Colonna > France happened', 'REPRESENTS Zbigniew Rau > Poland happened'],
    { published: '2022-06-01' },
  ],
  [
    'more names than countries: nobody knows whose they are',
    'Odhiambo received the Chadian and Malian ambassadors Ali Issa, Omar Bah and Sidi Traore.',
    [],
  ],
  [
    'fewer names than countries',
    'Odhiambo received the Chadian, Nigerien and Malian ambassadors, Ali Issa and Omar Bah.',
    [],
  ],
  ['no names', 'Odhiambo received the Chadian and Malian ambassadors.', []],
  [
    'one country, two names',
    'Odhiambo received Malian ministers Ali Issa and Omar Bah.',
    ['REPRESENTS Ali Issa > Mali happened', 'REPRESENTS Omar Bah > Mali happened'],
  ],
  [
    'each with a title of their own',
    'Chadian President Ali Issa and Malian ministers Omar Bah and Sidi Traore left.',
    [
      'REPRESENTS Ali Issa > Chad happened',
      'REPRESENTS Omar Bah > Mali happened',
      'REPRESENTS Sidi Traore > Mali happened',
    ],
  ],
  ['countries, and no title', 'The Chadian and Malian flags flew over Ali Issa and Omar Bah.', []],
]);
