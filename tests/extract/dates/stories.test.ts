import { claimTable } from '../claim-table.ts';

claimTable(
  'dates told one after the other',
  { relations: ['MET_WITH', 'VISITED', 'RECOGNISED', 'SIGNED_WITH', 'SUPPORTED'], shows: ['date'] },
  [
    [
      'a month in an account of history',
      'In 1971 Canada recognised China. In November, Canadian Prime Minister Pierre Trudeau met Soviet Premier Alexei Kosygin.',
      [
        'RECOGNISED Canada > China happened on 1971',
        'MET_WITH Pierre-Elliott Trudeau > Alexei Kosygin happened on 1971-11',
      ],
    ],
    [
      'the next day',
      'On 9 May 1978 Egyptian President Anwar Sadat met Israeli Prime Minister Menachem Begin. The next day Sadat visited Jordan.',
      [
        'MET_WITH Anwar Sadat > Menachem Begin happened on 1978-05-09',
        'VISITED Anwar Sadat > Jordan happened on 1978-05-10',
      ],
    ],
    [
      'the same year',
      'In 1965 the United States recognised Maldives. That same year Maldives recognised Japan.',
      ['RECOGNISED United States > Maldives happened on 1965', 'RECOGNISED Maldives > Japan happened on 1965'],
    ],
    [
      'two months later',
      'In March 1955 Austria recognised Ethiopia. Two months later Austria recognised Sudan.',
      ['RECOGNISED Austria > Ethiopia happened on 1955-03', 'RECOGNISED Austria > Sudan happened on 1955-05'],
    ],
    [
      'across New Year',
      'In November 1962 India met China. In February India recognised Algeria.',
      ['MET_WITH India > China happened on 1962-11', 'RECOGNISED India > Algeria happened on 1963-02'],
    ],
    [
      'a day of the year told last',
      'In 1936 Peru recognised Iraq. On 4 June Peru recognised Finland.',
      ['RECOGNISED Peru > Iraq happened on 1936', 'RECOGNISED Peru > Finland happened on 1936-06-04'],
    ],
    [
      'a heading gives its year',
      'Exchange of Notes, 1922.\n\nAlbania signed a treaty with Belgium.',
      ['SIGNED_WITH Albania > Belgium happened on 1922'],
    ],
    [
      'a heading without a year gives none',
      'Exchange of Notes\n\nAlbania signed a treaty with Belgium.',
      ['SIGNED_WITH Albania > Belgium happened'],
    ],
    [
      'an anniversary',
      'Norway and Poland celebrated the 30th anniversary of the establishment of diplomatic relations between Norway and Croatia.',
      ['RECOGNISED Norway > Croatia happened on 1994', 'RECOGNISED Croatia > Norway happened on 1994'],
    ],
    [
      'an anniversary dates no congratulation',
      'Norway congratulated Greece on the 200th anniversary of its independence.',
      ['SUPPORTED Norway > Greece happened'],
    ],
    [
      "this year's story stays in this year",
      'In 2024 Kenya recognised Kosovo. In March, Kenya recognised Palau.',
      ['RECOGNISED Kenya > Kosovo happened on 2024', 'RECOGNISED Kenya > Palau happened on 2024-03'],
    ],
    [
      'the year of a name opens no story',
      'Iceland praised the 1994 Budapest Memorandum. In March, Iceland recognised Kosovo.',
      ['RECOGNISED Iceland > Kosovo happened on 2024-03'],
    ],
    [
      'far behind, the story is over',
      'In 1971 Canada recognised China. It rained. It rained. It rained. It rained. In March, Canada recognised Kosovo.',
      ['RECOGNISED Canada > China happened on 1971', 'RECOGNISED Canada > Kosovo happened on 2024-03'],
    ],
    [
      'without a day of its own a text tells what it spells out',
      'Malta recognised Kosovo in March.',
      ['RECOGNISED Malta > Kosovo happened'],
      { published: '' },
    ],
    [
      'after a month it goes on by months',
      'In March 2010 Malta recognised Kosovo. In May, Malta recognised Palau.',
      ['RECOGNISED Malta > Kosovo happened on 2010-03', 'RECOGNISED Malta > Palau happened on 2010-05'],
      { published: '' },
    ],
    [
      'a plan comes in the latest year that is named',
      'Maltese President Myriam Spiteri Debono will visit Italy on June 8. She will speak at EXPO 2017.',
      ['VISITED Myriam Spiteri Debono > Italy planned on 2017-06-08'],
      { published: '' },
    ],
  ],
);
