import { claimTable } from './claim-table.ts';

claimTable(
  'the publisher as the unnamed actor',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SUPPORTED', 'SIGNED_WITH'] },
  [
    [
      'a Kremlin read-out',
      'The President met with Armenian Prime Minister Nikol Pashinyan at the Kremlin.',
      ['MET_WITH Vladimir Putin > Nikol Pashinyan happened', 'VISITED Nikol Pashinyan > Russia happened'],
      { source: 'Kremlin', url: 'http://en.kremlin.ru/events/president/news/1' },
    ],
    [
      'a White House read-out',
      'The President spoke by phone with President Abdel Fattah el-Sisi of Egypt.',
      ['SPOKE_WITH Joe Biden > Abdel Fattah el-Sisi happened'],
      { source: 'The White House' },
    ],
    [
      '"our" country',
      'The Prime Minister thanked Vanuatu for its help.',
      ['SUPPORTED Anthony Albanese > Vanuatu happened'],
      { source: 'Prime Minister of Australia' },
    ],
    [
      'a newspaper is no actor',
      'The President met with Armenian Prime Minister Nikol Pashinyan.',
      [],
      { source: 'The Daily Courier' },
    ],
    [
      'a read-out of a former day',
      'The President spoke by telephone with President Boris Yeltsin of Russia.',
      ['SPOKE_WITH Bill Clinton > Boris Yeltsin happened'],
      { source: 'The White House', published: '1996-04-02' },
    ],
    [
      'the foreign minister of a ministry site',
      'The External Affairs Minister met Foreign Minister Ali Sabry of Sri Lanka.',
      ['MET_WITH S. Jaishankar > Ali Sabry happened'],
      { source: 'Ministry of External Affairs, Government of India' },
    ],
    [
      'the other president stays the other',
      'The President of Serbia, Aleksandar Vučić, met the Minister of Culture.',
      [],
      { source: 'Kremlin', url: 'http://en.kremlin.ru/events/president/news/1' },
    ],
    [
      'a congratulation',
      'The President of Russia congratulated President of Chad Mahamat Déby on his election.',
      ['SUPPORTED Vladimir Putin > Mahamat Déby happened'],
      { source: 'Kremlin', url: 'http://en.kremlin.ru/events/president/news/1' },
    ],
    [
      'the Ukrainian president',
      'The President of Ukraine held talks with Finnish Prime Minister Petteri Orpo.',
      ['MET_WITH Volodymyr Zelenskyy > Petteri Orpo happened'],
      { source: 'President of Ukraine' },
    ],
    [
      'a plural of the sender',
      'The leaders spoke by phone with King Abdullah II of Jordan.',
      [],
      { source: 'The White House' },
    ],
    [
      'vice president at the White House',
      'Vice President Harris met with President Bernardo Arévalo of Guatemala.',
      ['MET_WITH Kamala Harris > Bernardo Arévalo happened'],
      { source: 'The White House' },
    ],
    [
      'the title names the sender',
      'They discussed Sudan.',
      ['MET_WITH Antony Blinken > Badr Albusaidi happened'],
      {
        source: 'U.S. Department of State',
        title: 'Secretary Blinken\u2019s Meeting with Omani Foreign Minister Badr Albusaidi',
      },
    ],
    [
      'a State Department read-out by title',
      'The Secretary met with Kuwaiti Foreign Minister Abdullah Al-Yahya.',
      ['MET_WITH Antony Blinken > Abdullah Al-Yahya happened'],
      { source: 'U.S. Department of State' },
    ],
  ],
);
