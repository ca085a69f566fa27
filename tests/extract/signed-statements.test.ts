import { claimTable } from './claim-table.ts';

const RELEASE = { source: 'U.S. Department of State, press releases', published: '2022-05-10' };

claimTable('who speaks in a signed statement', { relations: ['SUPPORTED', 'REQUESTED', 'CRITICISED'] }, [
  [
    'the name and office that open the text sign it',
    'Antony J. Blinken, Secretary of State\n\nI congratulate the people of Fiji on their independence.',
    ['SUPPORTED Antony Blinken > Fiji happened'],
    RELEASE,
  ],
  [
    'on behalf of the country',
    'Antony J. Blinken, Secretary of State\n\nOn behalf of the United States of America, I congratulate the people and Government of Gambia as you celebrate your independence.',
    ['SUPPORTED Antony Blinken > Gambia happened'],
    RELEASE,
  ],
  [
    'best wishes',
    'Antony J. Blinken, Secretary of State\n\nOn behalf of the Government of the United States, I extend my best wishes to the people of Tonga.',
    ['SUPPORTED Antony Blinken > Tonga happened'],
    RELEASE,
  ],
  [
    'what the country does stays the country’s',
    'Antony J. Blinken, Secretary of State\n\nThe United States supports Moldova.',
    ['SUPPORTED United States > Moldova happened'],
    RELEASE,
  ],
  [
    'we of a signed statement are the country',
    'Antony J. Blinken, Secretary of State\n\nWe condemn Belarus for the arrests.',
    ['CRITICISED United States > Belarus happened'],
    RELEASE,
  ],
  [
    'a minister of another country',
    'Mélanie Joly, Minister of Foreign Affairs of Canada\n\nI urge Haiti to hold elections.',
    ['REQUESTED Mélanie Joly > Haiti happened'],
  ],
  [
    'an office does not say I',
    'Office of the Spokesperson\n\nI congratulate the people of Fiji on their independence.',
    [],
    RELEASE,
  ],
  [
    'a sentence about a person does not sign',
    'Antony J. Blinken arrived in Suva.\n\n“I congratulate Fiji,” a guest said.',
    [],
    RELEASE,
  ],
  [
    'a label says who speaks',
    'Antony J. Blinken, Secretary of State\n\nFOREIGN MINISTER HAYASHI: I thank Australia for its help.',
    ['SUPPORTED Yoshimasa Hayashi > Australia happened'],
    { ...RELEASE, title: 'Secretary Blinken and Japanese Foreign Minister Yoshimasa Hayashi Before Their Meeting' },
  ],
  [
    'a question is nobody’s',
    'Antony J. Blinken, Secretary of State\n\nQUESTION: I thank Australia for the help.',
    [],
    RELEASE,
  ],
  [
    'a name further down signs nothing',
    'The ceremony was held in Suva.\n\nAntony J. Blinken, Secretary of State\n\nI congratulate Fiji.',
    [],
    RELEASE,
  ],
]);

claimTable('messages of something', { relations: ['SUPPORTED'] }, [
  [
    'message of congratulations',
    'President Sergio Mattarella sent a message of congratulations to President Tharman Shanmugaratnam.',
    ['SUPPORTED Sergio Mattarella > Tharman Shanmugaratnam happened'],
  ],
  [
    'telegram of condolences',
    'Emmanuel Macron sent a telegram of condolences to Morocco.',
    ['SUPPORTED Emmanuel Macron > Morocco happened'],
  ],
  [
    'words of support',
    'Olaf Scholz offered words of support to Ukraine.',
    ['SUPPORTED Olaf Scholz > Ukraine happened'],
  ],
  [
    'message of sympathy from a country',
    'Norway conveyed a message of sympathy to Japan.',
    ['SUPPORTED Norway > Japan happened'],
  ],
  ['to nobody of a country', 'Emmanuel Macron sent a message of greetings to the participants of a forum in Chad.', []],
  ['a message of another kind', 'Emmanuel Macron sent a message of defiance to Niger.', []],
  [
    'standing in support',
    'Canada and Japan stand together in support of Ukraine.',
    ['SUPPORTED Canada > Ukraine happened', 'SUPPORTED Japan > Ukraine happened'],
  ],
]);
