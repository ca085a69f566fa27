import { claimTable } from './claim-table.ts';

claimTable('whose a stance is, and whom it is aimed at', { relations: ['SUPPORTED', 'CRITICISED'] }, [
  [
    'the support of the country, told by its minister',
    'Foreign Minister Jonas Gahr Støre reaffirmed Norway’s support for Moldova.',
    ['SUPPORTED Norway > Moldova happened'],
  ],
  [
    'the support of the minister himself',
    'Foreign Minister Jonas Gahr Støre expressed support for Moldova.',
    ['SUPPORTED Jonas Gahr Støre > Moldova happened'],
  ],
  [
    'the condolences of the country',
    'Foreign Minister Penny Wong reiterated Australia’s condolences to Nepal.',
    ['SUPPORTED Australia > Nepal happened'],
  ],
  [
    'the government and people',
    'Denmark stands with the government and people of Moldova.',
    ['SUPPORTED Denmark > Moldova happened'],
  ],
  [
    'the people and government behind solidarity',
    'Chile expressed solidarity with the people and government of Peru after the flood.',
    ['SUPPORTED Chile > Peru happened'],
  ],
  [
    'in the face of what somebody else does',
    'Denmark stands in solidarity with the government and people of Moldova in the face of the Kremlin’s threats.',
    ['SUPPORTED Denmark > Moldova happened'],
  ],
  ['standing with nobody named', 'Ghana stands with workers everywhere in the face of Russian threats.', []],
  ['standing in the rain', 'Anna Larsson stood in the rain with Prime Minister Ulf Kristersson.', []],
  ['what one will not stand for', 'Belgium won’t stand for Iran being ignored.', []],
  ['grief', 'Latvia grieves with Poland.', ['SUPPORTED Latvia > Poland happened']],
  [
    'support that is withdrawn beside a name',
    'Norway pulled its support, with Prime Minister Jonas Gahr Støre leaving the hall.',
    [],
  ],
  ['a need is no praise', 'Sweden stressed the need to strengthen the role of the OSCE.', []],
  ['cooperation that is also one’s own', 'Poland welcomed Danish-Polish cooperation.', []],
  ['praise', 'Poland welcomed Denmark’s leadership.', ['SUPPORTED Poland > Denmark happened']],
  [
    'what an act violates is not whom it is held against',
    'Sweden condemned the bombing as a violation of a United Nations resolution.',
    [],
  ],
  ['who suffers is not condemned', 'Finland condemned the attack on a school in Kenya’s capital.', []],
  ['who attacks is', 'Finland condemned the attack on a school by Eritrea.', ['CRITICISED Finland > Eritrea happened']],
  [
    'the situation in several countries',
    'Iceland co-sponsored resolutions on the human rights situation in Eritrea, Belarus and Syria.',
    [
      'CRITICISED Iceland > Eritrea happened',
      'CRITICISED Iceland > Belarus happened',
      'CRITICISED Iceland > Syria happened',
    ],
  ],
  ['another resolution', 'Chile co-sponsored a resolution on clean water in Nicaragua.', []],
]);

claimTable('titles in the plural behind another title', { relations: ['CRITICISED', 'SUPPORTED'] }, [
  [
    'the ministers named with the title',
    'Secretary Blinken met with South Korean Foreign Minister Park Jin and Japanese Foreign Minister Hayashi Yoshimasa. The Secretary and Foreign Ministers condemned Belarus.',
    [
      'CRITICISED Antony Blinken > Belarus happened',
      'CRITICISED Park Jin > Belarus happened',
      'CRITICISED Yoshimasa Hayashi > Belarus happened',
    ],
  ],
  [
    'no one named with it',
    'Secretary Blinken met with Park Jin and Hayashi Yoshimasa. The Secretary and Finance Ministers condemned Belarus.',
    ['CRITICISED Antony Blinken > Belarus happened'],
  ],
]);

claimTable(
  'what is only talked over',
  { relations: ['SUPPORTED', 'AIDED', 'THREATENED', 'REQUESTED', 'CRITICISED', 'MEDIATED'] },
  [
    ['efforts to support', 'Chile and Peru discussed efforts to support Haiti.', []],
    ['how to do it', 'The ministers of Spain and Portugal reviewed how to impose costs on Belarus.', []],
    ['ways to assist', 'Italian Foreign Minister Antonio Tajani came to Oslo to discuss ways to assist Lebanon.', []],
    [
      'and to congratulate',
      'Chancellor Friedrich Merz came to discuss trade and to congratulate Prime Minister Mark Carney.',
      ['SUPPORTED Friedrich Merz > Mark Carney happened'],
    ],
    [
      'done, and not discussed',
      'Chile and Peru supported Haiti.',
      ['SUPPORTED Chile > Haiti happened', 'SUPPORTED Peru > Haiti happened'],
    ],
    [
      'a programme of exchange is no mediation',
      'The Secretary will meet alumnae of U.S.-sponsored exchange programmes in Morocco.',
      [],
    ],
  ],
);

claimTable('requests and orders', { relations: ['REQUESTED', 'SANCTIONED', 'CRITICISED'] }, [
  [
    'a resolution that calls for something is no country',
    'The resolution on human rights in Sudan, which calls for the withdrawal of Chadian troops, was adopted.',
    [],
  ],
  [
    'an end to what somebody does is asked of him',
    'Chile called for an end to Russia’s aggression against Ukraine.',
    ['REQUESTED Chile > Russia happened'],
  ],
  [
    'diplomats told to leave',
    'The Dutch government ordered Russian diplomats to leave.',
    ['SANCTIONED Netherlands > Russia happened'],
  ],
  ['who can be counted on', 'You can always count on Jordan.', []],
  [
    'who counts on somebody',
    'Foreign Minister Tobias Billström said he counted on Turkey to act.',
    ['REQUESTED Tobias Billström > Turkey happened'],
  ],
]);

claimTable('force', { relations: ['FOUGHT'] }, [
  [
    'a war of a ruler is his state’s',
    'Putin’s unprovoked war against Ukraine has failed.',
    ['FOUGHT Russia > Ukraine happened'],
  ],
  ['so is his invasion', 'Saddam Hussein’s invasion of Kuwait was condemned.', ['FOUGHT Iraq > Kuwait happened']],
  ['a conflict by name is no act', 'The ministers spoke about the Israeli-Palestinian conflict.', []],
  [
    'aggression directed at somebody',
    'Poland warned of Russian aggression directed toward Moldova.',
    ['FOUGHT Russia > Moldova happened'],
  ],
]);

claimTable('bans, demands and gifts', { relations: ['SANCTIONED', 'REQUESTED', 'AIDED', 'FOUGHT'] }, [
  [
    'barred from entering',
    'Estonia barred Russian officials from entering the country.',
    ['SANCTIONED Estonia > Russia happened'],
  ],
  ['barred from nothing told', 'Estonia barred the door.', []],
  [
    'a ban and whom it covers',
    'The travel ban imposed by Australia covers Iran, Libya and Somalia.',
    [
      'SANCTIONED Australia > Iran happened',
      'SANCTIONED Australia > Libya happened',
      'SANCTIONED Australia > Somalia happened',
    ],
  ],
  ['what a study covers', 'The study published by Australia covers Iran, Libya and Somalia.', []],
  [
    'who joins sanctions',
    'Switzerland joined the sanctions against Belarus.',
    ['SANCTIONED Switzerland > Belarus happened'],
  ],
  ['who joins talks', 'Switzerland joined the talks on Belarus.', []],
  [
    'the withdrawal of troops',
    'Secretary Marco Rubio demanded the withdrawal of Rwandan troops.',
    ['REQUESTED Marco Rubio > Rwanda happened'],
  ],
  ['the release of a report', 'Secretary Marco Rubio demanded the release of a Rwandan report.', []],
  [
    'what the guest’s country gives',
    'President Emmanuel Macron thanked Prime Minister Fumio Kishida for Japan’s aid to Ukraine.',
    ['AIDED Japan > Ukraine happened'],
  ],
  [
    'airstrikes of a country',
    'Saudi-led airstrikes hit Houthi targets in Yemen.',
    ['FOUGHT Saudi Arabia > Houthis happened'],
  ],
]);
