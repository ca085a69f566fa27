import { claimTable } from './claim-table.ts';

claimTable(
  'threats and refusals however they are told',
  { relations: ['THREATENED', 'REJECTED', 'REQUESTED', 'SANCTIONED', 'FOUGHT'] },
  [
    [
      'reads a vow to retaliate against somebody',
      'Iran vowed to retaliate against Israel with words.',
      ['THREATENED Iran > Israel happened', 'FOUGHT Iran > Israel planned'],
    ],
    [
      'reads a threatened tariff as a threat alone',
      'President Donald Trump threatened to impose 50% tariffs on Brazil.',
      ['THREATENED Donald Trump > Brazil happened'],
    ],
    [
      'reads a warning with a price',
      'North Korea warned South Korea it would pay a price for the leaflets.',
      ['THREATENED North Korea > South Korea happened'],
    ],
    [
      'reads a threat with its means',
      'Belarus threatened Lithuania with a blockade.',
      ['THREATENED Belarus > Lithuania happened'],
    ],
    [
      'reads a threatened annexation as a threat alone',
      "Nicolás Maduro has repeatedly threatened to annex Guyana's Essequibo region.",
      ['THREATENED Nicolás Maduro > Guyana happened'],
    ],
    [
      'reads an offer that is turned down',
      'Ukraine turned down a Hungarian proposal for a Christmas truce.',
      ['REJECTED Ukraine > Hungary happened'],
    ],
    [
      'reads a call that is rejected as asked too',
      'Israel rejected a call by France for a ceasefire.',
      ['REJECTED Israel > France happened', 'REQUESTED France > Israel happened'],
    ],
    [
      'reads demands that are dismissed',
      "Kyiv has dismissed the Kremlin's demands as an ultimatum.",
      ['REJECTED Ukraine > Russia happened', 'REQUESTED Russia > Ukraine happened'],
    ],
    [
      'reads a veto of a draft by others',
      'Russia vetoed a US-drafted resolution.',
      ['REJECTED Russia > United States happened'],
    ],
    [
      'reads an offer that is declined',
      'India declined an offer of mediation from President Donald Trump over Kashmir.',
      ['REJECTED India > Donald Trump happened'],
    ],
    [
      'reads an offer that is rebuffed',
      "Denmark's Prime Minister Mette Frederiksen rebuffed President Trump's offer to buy Greenland.",
      ['REJECTED Mette Frederiksen > Donald Trump happened'],
    ],
    [
      'reads talks that are boycotted',
      'China boycotted talks with the Philippines.',
      ['REJECTED China > Philippines happened'],
    ],
    [
      'reads consequences',
      'Beijing has warned Lithuania of consequences if it opens an office for Taiwan.',
      ['THREATENED China > Lithuania happened'],
    ],
    [
      'reads a request that was turned down',
      'The Soviet Union has turned down a British request to extradite two men.',
      ['REJECTED Soviet Union > United Kingdom happened', 'REQUESTED United Kingdom > Soviet Union happened'],
    ],
    [
      'reads a demand that is apposed',
      "Serbia's president refused to sign the accord proposed by the EU.",
      ['REJECTED Serbia > European Union happened'],
    ],
    [
      'leaves out what others are asked to do',
      'Poland has called on the European Union to impose sanctions on Belarus.',
      ['REQUESTED Poland > European Union happened'],
    ],
    [
      'leaves out an attack that is asked for',
      'King Abdullah II of Jordan urged Egypt to attack Israel.',
      ['REQUESTED Abdullah II of Jordan > Egypt happened'],
    ],
    ['takes travel warnings for no threat', 'Canada warned its citizens against travel to Haiti.', []],
    ['takes a hurricane warning for no threat', 'Forecasters issued a hurricane warning for Cuba.', []],
  ],
);
