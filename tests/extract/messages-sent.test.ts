import { claimTable } from './claim-table.ts';

claimTable('messages of congratulation and condolence', { relations: ['SUPPORTED'] }, [
  [
    'a congratulatory message',
    'Xi Jinping sent a congratulatory message to Kenyan President William Ruto on his election.',
    ['SUPPORTED Xi Jinping > William Ruto happened'],
  ],
  [
    'congratulatory telegrams to two',
    'Xi Jinping sent congratulatory telegrams to Kenyan President William Ruto and Ugandan President Yoweri Museveni.',
    ['SUPPORTED Xi Jinping > William Ruto happened', 'SUPPORTED Xi Jinping > Yoweri Museveni happened'],
  ],
  [
    'a congratulatory letter of an office',
    'The King of Jordan sent a congratulatory letter to Kenyan President William Ruto.',
    ['SUPPORTED Jordan > William Ruto happened'],
  ],
  ['a message of another sort', 'Xi Jinping sent a verbal message to Kenyan President William Ruto on trade.', []],
  [
    'exchanged greetings with',
    'Samoan Prime Minister Fiame Naomi Mataʻafa exchanged New Year greetings with Fijian Prime Minister Sitiveni Rabuka.',
    [
      'SUPPORTED Fiame Naomi Mataʻafa > Sitiveni Rabuka happened',
      'SUPPORTED Sitiveni Rabuka > Fiame Naomi Mataʻafa happened',
    ],
  ],
  [
    'exchanged congratulatory messages',
    'Samoan Prime Minister Fiame Naomi Mataʻafa and Fijian Prime Minister Sitiveni Rabuka exchanged congratulatory messages on the anniversary.',
    [
      'SUPPORTED Fiame Naomi Mataʻafa > Sitiveni Rabuka happened',
      'SUPPORTED Sitiveni Rabuka > Fiame Naomi Mataʻafa happened',
    ],
  ],
  [
    'exchanged other things',
    'Samoan Prime Minister Fiame Naomi Mataʻafa exchanged letters on fishing with Fijian Prime Minister Sitiveni Rabuka.',
    [],
  ],
  [
    'received congratulations from',
    'Peruvian President Dina Boluarte received congratulations from Chilean President Gabriel Boric.',
    ['SUPPORTED Gabriel Boric > Dina Boluarte happened'],
  ],
  [
    'received a message of another sort',
    'Peruvian President Dina Boluarte received a message from Chilean President Gabriel Boric about copper.',
    [],
  ],
  [
    'wished a happy birthday',
    'Chilean President Gabriel Boric wished Peruvian President Dina Boluarte a happy birthday.',
    ['SUPPORTED Gabriel Boric > Dina Boluarte happened'],
  ],
  ['wished to do', 'Chilean President Gabriel Boric wished to see Peruvian President Dina Boluarte succeed.', []],
  ['thanks to as a preposition', 'Thanks to the mission led by Norway and Qatar, schools have opened in Sudan.', []],
  ['partly thanks to', 'The truce held largely thanks to Norway and the work of Qatar.', []],
  [
    'thanks given',
    'Danish Prime Minister Mette Frederiksen expressed thanks to Norway.',
    ['SUPPORTED Mette Frederiksen > Norway happened'],
  ],
  [
    'hostages held by',
    'Danish Prime Minister Mette Frederiksen welcomed efforts to secure the release of hostages held by Hamas.',
    [],
  ],
]);

claimTable('feelings for the one who is talked to', { relations: ['SUPPORTED'] }, [
  [
    'condolences in a call',
    'Xi Jinping spoke by phone with Chancellor Olaf Scholz of Germany. Xi Jinping also expressed condolences in connection with the tragedy in Solingen.',
    ['SUPPORTED Xi Jinping > Olaf Scholz happened'],
  ],
  [
    'appreciation for what was done',
    'President Joe Biden spoke by phone with President Volodymyr Zelenskyy of Ukraine. President Zelenskyy expressed his appreciation for the help.',
    ['SUPPORTED Volodymyr Zelenskyy > Joe Biden happened'],
  ],
  [
    'congratulations',
    'Indian Prime Minister Narendra Modi spoke by phone with Nepali Prime Minister Pushpa Kamal Dahal. Narendra Modi conveyed his congratulations on the vote.',
    ['SUPPORTED Narendra Modi > Pushpa Kamal Dahal happened'],
  ],
  [
    'another is named',
    'Xi Jinping spoke by phone with Chancellor Olaf Scholz of Germany. Xi Jinping expressed condolences to Japan.',
    ['SUPPORTED Xi Jinping > Japan happened'],
  ],
  [
    'more than two',
    'Xi Jinping spoke by phone with Chancellor Olaf Scholz of Germany and President Alain Berset of Switzerland. Xi Jinping expressed condolences in connection with the tragedy.',
    [],
  ],
  ['nobody to talk to', 'Xi Jinping expressed condolences in connection with the tragedy in Solingen.', []],
]);
