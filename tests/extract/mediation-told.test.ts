import { claimTable } from './claim-table.ts';

claimTable('mediation however it is told', { relations: ['MEDIATED'] }, [
  [
    'reads a progressive with two mediators',
    'Qatar and Egypt are mediating between Israel and Hamas.',
    [
      'MEDIATED Qatar > Israel happened',
      'MEDIATED Qatar > Hamas happened',
      'MEDIATED Egypt > Israel happened',
      'MEDIATED Egypt > Hamas happened',
    ],
  ],
  [
    'reads a deal brokered by a third',
    'Saudi Arabia and Iran restored ties in 2023 in a deal brokered by China.',
    ['MEDIATED China > Saudi Arabia happened', 'MEDIATED China > Iran happened'],
  ],
  [
    'reads an offer as possible',
    'Pope Francis offered to mediate between Russia and Ukraine.',
    ['MEDIATED Pope Francis > Russia possible', 'MEDIATED Pope Francis > Ukraine possible'],
  ],
  [
    'reads accords with their parties',
    'Norway brokered the 1993 Oslo Accords between Israel and the PLO.',
    ['MEDIATED Norway > Israel happened', 'MEDIATED Norway > Palestine Liberation Organization happened'],
  ],
  [
    'reads mediation under which two agree',
    'Under Angolan mediation, the presidents of Rwanda and the Democratic Republic of the Congo agreed to a ceasefire.',
    ['MEDIATED Angola > Rwanda happened', 'MEDIATED Angola > Democratic Republic of the Congo happened'],
  ],
  [
    'reads the host of talks between two',
    'President Recep Tayyip Erdogan hosted talks between Somalia and Ethiopia in Ankara.',
    ['MEDIATED Recep Tayyip Erdoğan > Somalia happened', 'MEDIATED Recep Tayyip Erdoğan > Ethiopia happened'],
  ],
  [
    'reads a hyphenated participle',
    'The UN-brokered grain deal between Russia and Ukraine expired in July.',
    ['MEDIATED United Nations > Russia happened', 'MEDIATED United Nations > Ukraine happened'],
  ],
  [
    'reads talks that a third facilitated',
    'Switzerland facilitated talks between Armenia and Azerbaijan.',
    ['MEDIATED Switzerland > Armenia happened', 'MEDIATED Switzerland > Azerbaijan happened'],
  ],
  [
    'reads a past mediation with a person',
    'Martti Ahtisaari mediated between Serbia and Kosovo.',
    ['MEDIATED Martti Ahtisaari > Serbia happened', 'MEDIATED Martti Ahtisaari > Kosovo happened'],
  ],
  ['takes two who negotiate alone for no mediation', 'Armenia and Azerbaijan held talks on the border.', []],
  [
    'takes thanks for mediation for none of the thankers',
    'Secretary Blinken and Foreign Minister Gabi Ashkenazi expressed their appreciation for mediation.',
    [],
  ],
  ['takes a war that is ended on a battlefield for none', 'Vietnam ended the rule of the Khmer Rouge.', []],
]);
