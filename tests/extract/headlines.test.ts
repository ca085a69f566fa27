import { claimTable } from './claim-table.ts';

claimTable(
  'headlines in the present tense',
  {
    relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SIGNED_WITH', 'SANCTIONED', 'CRITICISED', 'REQUESTED'],
  },
  [
    [
      'meets',
      '',
      ['MET_WITH Emmanuel Macron > Andrzej Duda happened'],
      { title: 'Emmanuel Macron Meets Polish President Andrzej Duda' },
    ],
    [
      'small letters',
      '',
      ['MET_WITH Sergey Lavrov > Wang Yi happened'],
      { title: 'Lavrov meets Wang Yi as tensions rise' },
    ],
    [
      'holds talks with',
      '',
      ['MET_WITH Hakan Fidan > Fuad Hussein happened'],
      { title: 'Hakan Fidan holds talks with Iraqi Foreign Minister Fuad Hussein' },
    ],
    ['slaps sanctions', '', ['SANCTIONED United States > Iran happened'], { title: 'US imposes sanctions on Iran' }],
    [
      'condemns',
      '',
      ['CRITICISED Japan > North Korea happened'],
      { title: 'Japan condemns North Korea missile launch' },
    ],
    ['urges', '', ['REQUESTED China > Philippines happened'], { title: 'China urges Philippines to leave reef' }],
    [
      'set to meet',
      '',
      ['MET_WITH Fumio Kishida > Yoon Suk Yeol planned', 'VISITED Fumio Kishida > South Korea planned'],
      { title: 'Kishida set to meet Yoon in Seoul' },
    ],
    ['a speaker after a colon names no meeting', '', [], { title: 'Grain deal dead: Kremlin' }],
    ['a headline without parties', '', [], { title: 'Ministers Meet to Discuss Fish Quotas' }],
    [
      'a phone call',
      '',
      ['SPOKE_WITH Joe Biden > Benjamin Netanyahu happened'],
      { title: 'Biden speaks by phone with Netanyahu' },
    ],
    [
      'the title and the first sentence tell one fact',
      'Swedish Foreign Minister Tobias Billström met Moldovan Foreign Minister Mihai Popșoi.',
      ['MET_WITH Tobias Billström > Mihai Popșoi happened'],
      { title: 'Billström meets Popșoi' },
    ],
    ['to visit', '', ['VISITED Vladimir Putin > Vietnam planned'], { title: 'Putin to Visit Vietnam' }],
    ['sign a pact', '', ['SIGNED_WITH Kenya > Uganda happened'], { title: 'Kenya, Uganda sign trade pact' }],
    ['arrives in', '', ['VISITED Narendra Modi > Bhutan happened'], { title: 'Modi Arrives in Bhutan' }],
    ['invites', '', ['INVITED Xi Jinping > Vladimir Putin happened'], { title: 'Xi invites Putin to Beijing' }],
  ],
);
