import { claimTable } from './claim-table.ts';

const WHITE_HOUSE = { source: 'The White House', published: '2022-05-10' };

claimTable(
  'those married to the holder of an office',
  { relations: ['MET_WITH', 'VISITED', 'ATTENDED', 'REPRESENTS'], shows: [] },
  [
    [
      'called by the title alone',
      'First Lady Jill Biden will travel to Romania. The First Lady will meet with Carmen Iohannis.',
      ['VISITED Jill Biden > Romania planned', 'MET_WITH Jill Biden > Carmen Iohannis planned'],
      WHITE_HOUSE,
    ],
    [
      'behind a place that nobody knows',
      'First Lady Jill Biden spoke. In Millhaven, the First Lady met with Olena Zelenska.',
      ['MET_WITH Jill Biden > Olena Zelenska happened'],
      WHITE_HOUSE,
    ],
    [
      'second gentleman',
      'Second Gentleman Douglas Emhoff visited Chile. The Second Gentleman later visited Peru.',
      ['VISITED Douglas Emhoff > Chile happened', 'VISITED Douglas Emhoff > Peru happened'],
      WHITE_HOUSE,
    ],
    [
      'of another state',
      'Ukraine’s First Lady Olena Zelenska visited Estonia.',
      ['VISITED Olena Zelenska > Estonia happened'],
    ],
    [
      'title behind the name',
      'Olena Zelenska, the First Lady of Ukraine, visited Estonia.',
      ['VISITED Olena Zelenska > Estonia happened'],
    ],
    ['former', 'Former First Lady Michelle Obama visited Kenya.', ['VISITED Michelle Obama > Kenya happened']],
    [
      'beside the President',
      'First Lady Jill Biden spoke. First Lady and President Biden hosted President Boric of Chile.',
      [
        'REPRESENTS Joe Biden > United States happened',
        'REPRESENTS Gabriel Boric > Chile happened',
        'MET_WITH Jill Biden > Gabriel Boric happened',
        'MET_WITH Joe Biden > Gabriel Boric happened',
      ],
      WHITE_HOUSE,
    ],
    ['nobody known by the title', 'The First Lady of Ukraine visited Estonia.', []],
    ['no title', 'The first lady in line was a nurse who had been to Chile.', []],
  ],
);

claimTable('what is done by saying that one wants to', { relations: ['SUPPORTED', 'INVITED'] }, [
  [
    'gratitude',
    'PRESIDENT MACRON: I would like to express my gratitude to President Biden for his hospitality.',
    ['SUPPORTED Emmanuel Macron > Joe Biden happened'],
  ],
  [
    'condolences',
    'PRESIDENT MACRON: I would like to convey my condolences to Prime Minister Kishida.',
    ['SUPPORTED Emmanuel Macron > Fumio Kishida happened'],
  ],
  [
    'want',
    'PRESIDENT ZELENSKYY: I want to extend my deep gratitude to Germany.',
    ['SUPPORTED Volodymyr Zelenskyy > Germany happened'],
  ],
  [
    'use the occasion',
    'PRESIDENT ZELENSKYY: I would like to use this occasion to thank President Biden.',
    ['SUPPORTED Volodymyr Zelenskyy > Joe Biden happened'],
  ],
  [
    'tribute',
    'PRESIDENT MACRON: I would also like to pay tribute to Prime Minister Kishida.',
    ['SUPPORTED Emmanuel Macron > Fumio Kishida happened'],
  ],
  [
    'still to come',
    'PRESIDENT BIDEN: I look forward to expressing my gratitude to President Duda.',
    ['SUPPORTED Joe Biden > Andrzej Duda planned'],
  ],
  ['wish for an act of others', 'President Biden hopes to win the support of Chile.', []],
]);

claimTable('guests who are welcomed to a seat', { relations: ['MET_WITH', 'VISITED', 'REPRESENTS'] }, [
  [
    'list behind the seat',
    'President Biden will welcome to the White House President Ferdinand Marcos Jr. of the Philippines and Prime Minister Fumio Kishida of Japan.',
    [
      'REPRESENTS Joe Biden > United States happened',
      'REPRESENTS Ferdinand Marcos Jr. > Philippines happened',
      'REPRESENTS Fumio Kishida > Japan happened',
      'MET_WITH Joe Biden > Ferdinand Marcos Jr. planned',
      'MET_WITH Joe Biden > Fumio Kishida planned',
      'VISITED Ferdinand Marcos Jr. > United States planned',
      'VISITED Fumio Kishida > United States planned',
    ],
  ],
  [
    'told',
    'President Biden welcomed to the White House Prime Minister Scott Morrison of Australia.',
    [
      'REPRESENTS Joe Biden > United States happened',
      'REPRESENTS Scott Morrison > Australia happened',
      'MET_WITH Joe Biden > Scott Morrison happened',
      'VISITED Scott Morrison > United States happened',
    ],
  ],
  [
    'Kremlin',
    'President Putin will welcome to the Kremlin President Xi Jinping of China.',
    [
      'REPRESENTS Vladimir Putin > Russia happened',
      'REPRESENTS Xi Jinping > China happened',
      'MET_WITH Vladimir Putin > Xi Jinping planned',
      'VISITED Xi Jinping > Russia planned',
    ],
  ],
  [
    'staff of the seat',
    'White House Press Secretary Jen Psaki spoke.',
    ['REPRESENTS Jen Psaki > United States happened'],
  ],
]);

claimTable('what those named before are called', { relations: ['RECOGNISED', 'MET_WITH', 'REPRESENTS'] }, [
  [
    'partners of the publisher',
    'Relations were restored between Oman and Kuwait, two close U.S. partners.',
    ['RECOGNISED Oman > Kuwait happened', 'RECOGNISED Kuwait > Oman happened'],
    WHITE_HOUSE,
  ],
  [
    'allies',
    'Relations were restored between Oman and Kuwait, both American allies.',
    ['RECOGNISED Oman > Kuwait happened', 'RECOGNISED Kuwait > Oman happened'],
    WHITE_HOUSE,
  ],
]);

claimTable('offices told in sentences of their own', { relations: ['REPRESENTS'] }, [
  [
    'served as',
    'Ana Ruiz lives in Lima. Prior to this role, she served as Vice President of the World Bank.',
    ['REPRESENTS Ana Ruiz > World Bank happened'],
  ],
  [
    'private post',
    'Ana Ruiz lives in Lima. She also served as Senior Fellow at the Brookings Institution.',
    ['REPRESENTS Ana Ruiz > Brookings Institution happened'],
  ],
  [
    'is',
    'Ana Ruiz lives in Lima. She is the Director of the World Bank.',
    ['REPRESENTS Ana Ruiz > World Bank happened'],
  ],
  [
    'nominee who leads a firm',
    'Ana Ruiz, Nominee for Deputy Under Secretary of Defense. Ana Ruiz is the Executive Director of the Brookings Institution.',
    ['REPRESENTS Ana Ruiz > Brookings Institution happened', 'REPRESENTS Ana Ruiz > United States happened'],
    WHITE_HOUSE,
  ],
  [
    'counsel',
    'Ana Ruiz, Nominee for General Counsel of the Army, spoke.',
    ['REPRESENTS Ana Ruiz > United States happened'],
    WHITE_HOUSE,
  ],
  [
    'nobody said to hold it',
    'Ana Ruiz lives in Lima. She thanked you for your work as President of the World Bank.',
    [],
  ],
]);
