import { claimTable } from './claim-table.ts';

claimTable(
  'acronyms in brackets',
  { relations: ['MET_WITH', 'VISITED', 'CRITICISED', 'REQUESTED', 'SIGNED_WITH', 'SPOKE_WITH', 'SANCTIONED', 'AIDED'] },
  [
    [
      'a body, its acronym and a verb',
      'The International Atomic Energy Agency (IAEA) criticised Iran.',
      ['CRITICISED International Atomic Energy Agency > Iran happened'],
    ],
    [
      'an acronym used alone later',
      'The African Union (AU) sent a letter to Khartoum. The AU urged Sudan to open the border.',
      ['REQUESTED African Union > Sudan happened'],
    ],
    [
      'an acronym between title and name',
      'North Atlantic Treaty Organization (NATO) Secretary General Jens Stoltenberg met Swedish Prime Minister Ulf Kristersson.',
      ['MET_WITH Jens Stoltenberg > Ulf Kristersson happened'],
    ],
    [
      'a bracket between subject and verb',
      'The Economic Community of West African States (ECOWAS) imposed sanctions on Niger.',
      ['SANCTIONED ECOWAS > Niger happened'],
    ],
    [
      'a bracket after the object',
      'Bolivia signed an agreement with the International Monetary Fund (IMF) on Monday.',
      ['SIGNED_WITH Bolivia > International Monetary Fund happened'],
    ],
    [
      'an age in brackets',
      'King Abdullah II of Jordan (62) met French President Emmanuel Macron.',
      ['MET_WITH Abdullah II of Jordan > Emmanuel Macron happened'],
    ],
    [
      'a second name of a country in brackets',
      'Burma (Myanmar) signed an agreement with Thailand.',
      ['SIGNED_WITH Myanmar > Thailand happened'],
    ],
    [
      'an acronym in brackets is no second party',
      'The European Union (EU) criticised Georgia.',
      ['CRITICISED European Union > Georgia happened'],
    ],
    ['a ministry and its acronym', 'The Ministry of External Affairs (MEA) was asked for a comment.', []],
    [
      'an acronym that is also a word',
      'The World Health Organization (WHO) urged Brazil to share the vaccine.',
      ['REQUESTED World Health Organization > Brazil happened'],
    ],
    [
      'a person of a bracketed body',
      'United Nations Development Programme (UNDP) Administrator Achim Steiner met Ghanaian President Nana Akufo-Addo.',
      ['MET_WITH Achim Steiner > Nana Akufo-Addo happened'],
    ],
    [
      'a currency in brackets',
      'Denmark gave Moldova 20 million kroner (USD 2.9m).',
      ['AIDED Denmark > Moldova happened'],
    ],
    [
      'an unknown body with a new acronym',
      'The Tarnow Maritime Council (TMC) signed an agreement with Estonia. Later the TMC criticised Russia.',
      [
        'CRITICISED Tarnow Maritime Council > Russia happened',
        'SIGNED_WITH Tarnow Maritime Council > Estonia happened',
      ],
    ],
    [
      'a party in brackets after a name',
      'Senator Chris Coons (D-Del.) met Kenyan President William Ruto.',
      ['MET_WITH Chris Coons > William Ruto happened'],
    ],
  ],
);
