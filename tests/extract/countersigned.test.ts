import { claimTable } from './claim-table.ts';

claimTable('papers that persons sign for two sides', { relations: ['SIGNED_WITH'] }, [
  [
    'each with his side behind "by"',
    'The protocol was signed by Lena Holm on behalf of Sweden and Ivo Marek on behalf of Slovakia.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'on the side of',
    'The memorandum was signed by Foreign Minister Lena Holm on the Swedish side and Foreign Minister Ivo Marek on the Slovak side.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'from the side of, between commas',
    'The memorandum was signed by Foreign Minister Lena Holm, from the Swedish side, and Foreign Minister Ivo Marek, from the Slovak side.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'the verb said again',
    'Lena Holm signed the protocol for Sweden and Ivo Marek signed it for Slovakia.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'did so',
    'Lena Holm signed the protocol on behalf of Sweden and Ivo Marek did so on behalf of Slovakia.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'while',
    'Lena Holm signed for Sweden, while Ivo Marek signed for Slovakia.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  ['another verb', 'Lena Holm signed the protocol for Sweden and Ivo Marek left for Slovakia.', []],
  ['the other does not', 'Lena Holm signed for Sweden and Ivo Marek did not sign for Slovakia.', []],
  [
    'in sentences of their own',
    'Lena Holm signed the joint statement for Sweden. Ivo Marek, Minister of Trade, signed for Slovakia.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  [
    'the sides in front',
    'For Sweden, the pact was signed by Lena Holm. For Slovakia, it was signed by Ivo Marek.',
    ['SIGNED_WITH Lena Holm > Ivo Marek happened'],
  ],
  ['one side twice', 'Lena Holm signed the pact for Sweden. Ivo Marek signed another pact for Sweden.', []],
  ['the second has still to', 'Lena Holm signed the pact for Sweden. Ivo Marek will sign for Slovakia.', []],
  [
    'for others to do something',
    'Lena Holm signed a decree for Sweden to join. Ivo Marek signed an order for Slovakia to leave.',
    [],
  ],
  [
    'the text of a treaty',
    'The text of the treaty was initialled by the delegations of Chad and Niger.',
    ['SIGNED_WITH Chad > Niger happened'],
  ],
]);

claimTable('hyphenated words that name a pair each', { relations: ['SIGNED_WITH', 'NEGOTIATED_WITH'] }, [
  [
    'two agreements',
    'The Egyptian-Jordanian and Egyptian-Libyan agreements were signed in 1990.',
    ['SIGNED_WITH Egypt > Jordan happened', 'SIGNED_WITH Egypt > Libya happened'],
  ],
  [
    'a people without a state',
    'Secret Israeli-Palestinian and Israeli-Jordanian negotiations went on for months.',
    ['NEGOTIATED_WITH Israel > Palestinian Authority happened', 'NEGOTIATED_WITH Israel > Jordan happened'],
  ],
  [
    'one word for three',
    'The Turkish-Russian-Iranian negotiations ended on Monday.',
    [
      'NEGOTIATED_WITH Turkey > Russia happened',
      'NEGOTIATED_WITH Turkey > Iran happened',
      'NEGOTIATED_WITH Russia > Iran happened',
    ],
  ],
  [
    'where they end is no party',
    'The Turkish-Russian negotiations ended in Astana.',
    ['NEGOTIATED_WITH Turkey > Russia happened'],
  ],
  ['of one side only', 'Iran’s negotiations ended in Astana.', []],
]);
