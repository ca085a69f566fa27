import { claimTable } from './claim-table.ts';

const RELATIONS = ['ATTENDED', 'MET_WITH', 'VISITED', 'SUPPORTED', 'INVITED', 'CRITICISED'];

claimTable('"his guest", "her host"', { relations: RELATIONS }, [
  [
    'the guest of the one who speaks',
    'Malawian President Lazarus Chakwera received Zambian President Hakainde Hichilema. Chakwera thanked his guest.',
    [
      'MET_WITH Lazarus Chakwera > Hakainde Hichilema happened',
      'SUPPORTED Lazarus Chakwera > Hakainde Hichilema happened',
    ],
  ],
  [
    'the host',
    'Malawian President Lazarus Chakwera received Zambian President Hakainde Hichilema. Hichilema invited his host to Lusaka.',
    [
      'INVITED Hakainde Hichilema > Lazarus Chakwera happened',
      'MET_WITH Lazarus Chakwera > Hakainde Hichilema happened',
    ],
  ],
  [
    'nobody of another country',
    'Malawian President Lazarus Chakwera praised Malawian envoy Joseph Phiri. Chakwera thanked his guest.',
    ['SUPPORTED Lazarus Chakwera > Joseph Phiri happened'],
  ],
  [
    'a guest with a name',
    'Malawian President Lazarus Chakwera thanked his guest, Zambian President Hakainde Hichilema.',
    ['SUPPORTED Lazarus Chakwera > Hakainde Hichilema happened'],
  ],
  [
    'a guest speaker is none',
    'Malawian President Lazarus Chakwera met Zambian President Hakainde Hichilema. Chakwera thanked his guest speakers.',
    ['MET_WITH Lazarus Chakwera > Hakainde Hichilema happened'],
  ],
]);

claimTable('a delegation led by one person', { relations: RELATIONS }, [
  [
    'its journey is the journey of its head',
    'A delegation led by Malian Foreign Minister Abdoulaye Diop arrived in Algiers on Sunday.',
    ['VISITED Abdoulaye Diop > Algeria happened'],
  ],
  [
    'of a country',
    'A Cuban delegation headed by Deputy Prime Minister Ricardo Cabrisas visited Minsk.',
    ['VISITED Ricardo Cabrisas > Belarus happened'],
  ],
  [
    'in the next sentence',
    'A Cuban delegation headed by Deputy Prime Minister Ricardo Cabrisas visited Minsk. The delegation was received by Belarusian President Alexander Lukashenko.',
    ['MET_WITH Alexander Lukashenko > Ricardo Cabrisas happened', 'VISITED Ricardo Cabrisas > Belarus happened'],
  ],
  [
    'another delegation',
    'A Cuban delegation headed by Deputy Prime Minister Ricardo Cabrisas met with the Belarusian delegation.',
    ['MET_WITH Ricardo Cabrisas > Belarus happened'],
  ],
  [
    'whoever will lead it, and not who announces it',
    'President Lazarus Chakwera announced a delegation to attend the Ocean Summit in Togo. Foreign Minister Nancy Tembo will lead the delegation.',
    ['ATTENDED Nancy Tembo > Ocean Summit in Togo planned', 'VISITED Nancy Tembo > Togo planned'],
  ],
  ['nobody leads it', 'A trade delegation arrived in Algiers on Sunday.', []],
]);

claimTable('names and titles of small words', { relations: ['MET_WITH', 'INVITED'] }, [
  [
    'He is a family name behind a title',
    'Chinese Vice Premier He Lifeng met Swiss President Karin Keller-Sutter.',
    ['MET_WITH He Lifeng > Karin Keller-Sutter happened'],
  ],
  [
    'HE is an honorific',
    'HE Tariq Al Ansari met Swiss President Karin Keller-Sutter.',
    ['MET_WITH Tariq Al Ansari > Karin Keller-Sutter happened'],
  ],
  [
    'He is a pronoun elsewhere',
    'Queen Letizia of Spain met Peruvian Premier Gustavo Adrianzén. He invited her to Lima.',
    ['MET_WITH Letizia > Gustavo Adrianzén happened', 'INVITED Gustavo Adrianzén > Letizia happened'],
  ],
  [
    'a prime minister is a premier',
    'Nepalese Prime Minister Pushpa Kamal Dahal was in high spirits. The premier met Bhutanese envoy Sonam Dorji.',
    ['MET_WITH Pushpa Kamal Dahal > Sonam Dorji happened'],
  ],
]);
