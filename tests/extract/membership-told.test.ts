import { claimTable } from './claim-table.ts';

claimTable('membership, however it is told', { relations: ['MEMBER_OF'] }, [
  ['is part of', 'Kenya is part of the East African Community.', ['MEMBER_OF Kenya > East African Community happened']],
  ['is not part of', 'Ukraine is not part of NATO.', ['MEMBER_OF Ukraine > NATO denied']],
  [
    'is part of, along with others',
    'Uganda, along with Kenya and Tanzania, is part of the East African Community.',
    [
      'MEMBER_OF Uganda > East African Community happened',
      'MEMBER_OF Kenya > East African Community happened',
      'MEMBER_OF Tanzania > East African Community happened',
    ],
  ],
  [
    'is party to',
    'Botswana is party to the Southern African Customs Union.',
    ['MEMBER_OF Botswana > Southern African Customs Union happened'],
  ],
  [
    'is an observer in',
    'Mongolia is an observer in the Shanghai Cooperation Organisation.',
    ['MEMBER_OF Mongolia > Shanghai Cooperation Organisation happened'],
  ],
  [
    'made up of',
    'The Lima Group, made up of Canada, Brazil and Peru, met on Friday.',
    [
      'MEMBER_OF Canada > Lima Group happened',
      'MEMBER_OF Brazil > Lima Group happened',
      'MEMBER_OF Peru > Lima Group happened',
    ],
  ],
  [
    'whose members are',
    'The Mekong River Commission, whose members are Cambodia, Laos, Thailand and Vietnam, met on Monday.',
    [
      'MEMBER_OF Cambodia > Mekong River Commission happened',
      'MEMBER_OF Laos > Mekong River Commission happened',
      'MEMBER_OF Thailand > Mekong River Commission happened',
      'MEMBER_OF Vietnam > Mekong River Commission happened',
    ],
  ],
  [
    'as members of it, the subject follows',
    'As members of ASEAN, Vietnam and Laos keep close ties.',
    ['MEMBER_OF Vietnam > ASEAN happened', 'MEMBER_OF Laos > ASEAN happened'],
  ],
  [
    'the body of several',
    'The Quad of Australia, India, Japan and the United States met in Tokyo.',
    [
      'MEMBER_OF Australia > Quad happened',
      'MEMBER_OF India > Quad happened',
      'MEMBER_OF Japan > Quad happened',
      'MEMBER_OF United States > Quad happened',
    ],
  ],
  [
    'the partnership between',
    'The AUKUS partnership between Australia, the United Kingdom and the United States is expanding.',
    [
      'MEMBER_OF Australia > AUKUS happened',
      'MEMBER_OF United Kingdom > AUKUS happened',
      'MEMBER_OF United States > AUKUS happened',
    ],
  ],
  [
    'a candidate for membership',
    'Montenegro is a candidate for EU membership.',
    ['MEMBER_OF Montenegro > European Union planned'],
  ],
  ['applied for membership', 'Sweden applied for NATO membership in May 2022.', ['MEMBER_OF Sweden > NATO planned']],
  [
    'takes over its presidency',
    'Belarus takes over the CSTO presidency next year.',
    ['MEMBER_OF Belarus > Collective Security Treaty Organization planned'],
  ],
  ['joined the group', 'Congo joined the OPEC group in 2018.', ['MEMBER_OF Republic of the Congo > OPEC happened']],
  [
    'its departure',
    "Britain's departure from the European Union hurt trade.",
    ['MEMBER_OF United Kingdom > European Union denied'],
  ],
  [
    'an economy in it',
    'Italy, the third largest economy in the European Union, went into recession.',
    ['MEMBER_OF Italy > European Union happened'],
  ],
  ['joined what it says', "France joined the European Union's condemnation of the coup.", []],
  ['no member of a ministry', 'The State Department meeting of Japan and Australia took place.', []],
  ['a host of an occasion', 'Kenya was host of the summit.', []],
  ['territories of a commonwealth', 'The Commonwealth of Puerto Rico, Guam and American Samoa got help.', []],
]);
