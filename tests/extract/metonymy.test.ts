import { claimTable } from './claim-table.ts';

claimTable(
  'capitals and seats for governments',
  {
    relations: [
      'CRITICISED',
      'REQUESTED',
      'SANCTIONED',
      'SIGNED_WITH',
      'MET_WITH',
      'VISITED',
      'SUPPORTED',
      'THREATENED',
      'NEGOTIATED_WITH',
      'AIDED',
    ],
  },
  [
    ['a capital that condemns', 'Moscow condemned Warsaw on Friday.', ['CRITICISED Russia > Poland happened']],
    ['the Kremlin', 'The Kremlin accused London of sabotage.', ['CRITICISED Russia > United Kingdom happened']],
    [
      'the White House',
      'The White House urged Caracas to release the votes.',
      ['REQUESTED United States > Venezuela happened'],
    ],
    [
      'between two capitals',
      'The treaty between New Delhi and Kathmandu was signed in 1950.',
      ['SIGNED_WITH India > Nepal happened'],
    ],
    [
      'a capital as place',
      'Guyanese Foreign Minister Hugh Todd met Surinamese Foreign Minister Albert Ramdin in Georgetown.',
      ['MET_WITH Hugh Todd > Albert Ramdin happened', 'VISITED Albert Ramdin > Guyana happened'],
    ],
    [
      'a town that is no capital',
      'Polish President Andrzej Duda visited Munich.',
      ['VISITED Andrzej Duda > Germany happened'],
    ],
    [
      'a meeting in a town that is no capital',
      'Chinese envoy Wu Haitong met Pakistani Foreign Minister Ishaq Dar in Lahore.',
      ['MET_WITH Wu Haitong > Ishaq Dar happened', 'VISITED Wu Haitong > Pakistan happened'],
    ],
    [
      'travel to a capital',
      'Montenegrin Prime Minister Milojko Spajić flew to Paris.',
      ['VISITED Milojko Spajić > France happened'],
    ],
    ['Tehran supports', 'Tehran supports Damascus.', ['SUPPORTED Iran > Syria happened']],
    [
      'a capital with genitive',
      "Canberra's sanctions against Naypyidaw were widened.",
      ['SANCTIONED Australia > Myanmar happened'],
    ],
    [
      'Downing Street',
      'Downing Street warned Pyongyang of consequences.',
      ['THREATENED United Kingdom > North Korea happened'],
    ],
    ['an embassy town as place of a crime', 'Police in Berlin searched a shop.', []],
    ['a town in a fixed name', 'The Paris Agreement was praised by scientists.', []],
    ['a club of a capital', 'Real Madrid beat Bayern Munich in Madrid.', []],
    ['the Élysée', 'The Élysée Palace called on Bamako to free the officer.', ['REQUESTED France > Mali happened']],
    [
      'Beijing and Manila',
      'Beijing and Manila are negotiating a code of conduct.',
      ['NEGOTIATED_WITH China > Philippines happened'],
    ],
    ['a capital that sends', 'Seoul sent medicines to Ulaanbaatar.', ['AIDED South Korea > Mongolia happened']],
  ],
);
