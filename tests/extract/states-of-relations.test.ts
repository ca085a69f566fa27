import { claimTable } from './claim-table.ts';

claimTable(
  'ties told of in the passive or in a list',
  { relations: ['RECOGNISED', 'MEMBER_OF', 'SANCTIONED', 'MEDIATED', 'AGREED_WITH'] },
  [
    [
      'reads the parties inside the subject of a passive',
      'Diplomatic relations between Uruguay and Finland were established on 21 March 1935.',
      ['RECOGNISED Uruguay > Finland happened', 'RECOGNISED Finland > Uruguay happened'],
    ],
    [
      'reads ties that were never cut',
      'Diplomatic ties have never been severed between Chile and Peru.',
      ['SANCTIONED Chile > Peru denied', 'SANCTIONED Peru > Chile denied'],
    ],
    [
      'repeats the preposition of a membership',
      'Latvia became a member of the World Trade Organization in 1999 and of NATO in 2004.',
      ['MEMBER_OF Latvia > World Trade Organization happened', 'MEMBER_OF Latvia > NATO happened'],
    ],
    [
      'takes a candidate for a planned member',
      'Serbia is a candidate for membership of the European Union.',
      ['MEMBER_OF Serbia > European Union planned'],
    ],
    [
      'takes an application for a plan',
      'Bosnia and Herzegovina applied for membership in the European Union in 2016.',
      ['MEMBER_OF Bosnia and Herzegovina > European Union planned'],
    ],
    [
      'reads all members of a list',
      'Samoa belongs to the UN, the IMF and the World Bank.',
      [
        'MEMBER_OF Samoa > United Nations happened',
        'MEMBER_OF Samoa > International Monetary Fund happened',
        'MEMBER_OF Samoa > World Bank happened',
      ],
    ],
    [
      'reads a truce and who brokered it',
      'Lebanon and Israel agreed to a ceasefire brokered by France.',
      [
        'AGREED_WITH Lebanon > Israel happened',
        'MEDIATED France > Lebanon happened',
        'MEDIATED France > Israel happened',
      ],
    ],
    [
      'reads talks mediated by a third',
      'Peace talks between Yemen and Saudi Arabia were mediated by Oman.',
      ['MEDIATED Oman > Yemen happened', 'MEDIATED Oman > Saudi Arabia happened'],
    ],
    [
      'reads a verb behind a name with a plain noun after it',
      'The United Arab Emirates mediated prisoner swaps between Russia and Ukraine.',
      ['MEDIATED United Arab Emirates > Russia happened', 'MEDIATED United Arab Emirates > Ukraine happened'],
    ],
    [
      'reads what was agreed between two',
      'It was agreed between Poland and Lithuania that the road would be built.',
      ['AGREED_WITH Poland > Lithuania happened'],
    ],
    [
      'takes sanctions under thought for possible',
      'Washington is considering sanctions against Georgia.',
      ['SANCTIONED United States > Georgia possible'],
    ],
    ['takes a joint pledge of help for no agreement', 'Norway and Iceland pledged their full support to Finland.', []],
  ],
);

claimTable('joint acts told by a verb', { relations: ['COOPERATED_WITH', 'REQUESTED'] }, [
  [
    'reads an adverb between verb and partner',
    'Australia cooperates closely with Indonesia on counter-terrorism.',
    ['COOPERATED_WITH Australia > Indonesia happened'],
  ],
  [
    'reads "jointly with" after the object',
    'Ukraine will produce drones jointly with Denmark.',
    ['COOPERATED_WITH Ukraine > Denmark planned'],
  ],
  [
    'reads taking part in an exercise',
    'Finland and Sweden took part in the NATO exercise.',
    ['COOPERATED_WITH Finland > NATO happened', 'COOPERATED_WITH Sweden > NATO happened'],
  ],
  [
    'takes a bare noun after a verb for its object',
    'Thai Prime Minister Srettha Thavisin sought help from Qatar.',
    ['REQUESTED Srettha Thavisin > Qatar happened'],
  ],
  ['takes an infinitive for its verb still', 'Qatar offered to help Thailand.', []],
]);
