import { claimTable } from './claim-table.ts';

claimTable('names behind joined nouns', { relations: ['MET_WITH'] }, [
  [
    'two adjectives of one noun',
    'Australian Foreign Minister Penny Wong met with state and local officials including Fijian Mayor Salote Vuki and Tongan Governor Sione Tuita.',
    ['MET_WITH Penny Wong > Salote Vuki happened', 'MET_WITH Penny Wong > Sione Tuita happened'],
  ],
  [
    'two nouns',
    'Australian Foreign Minister Penny Wong met with ministers and lawmakers, including Tongan Foreign Minister Sione Tuita.',
    ['MET_WITH Penny Wong > Sione Tuita happened'],
  ],
  [
    'three nouns',
    'Australian Foreign Minister Penny Wong met with ministers, lawmakers and judges including Tongan Foreign Minister Sione Tuita.',
    ['MET_WITH Penny Wong > Sione Tuita happened'],
  ],
  [
    'as an object',
    'Australian Foreign Minister Penny Wong met military commanders and government officials, including Tongan General Sione Tuita.',
    ['MET_WITH Penny Wong > Sione Tuita happened'],
  ],
  [
    'bodies behind "such as"',
    'Australian Foreign Minister Penny Wong met with organisations such as Amnesty International and Human Rights Watch.',
    ['MET_WITH Penny Wong > Amnesty International happened', 'MET_WITH Penny Wong > Human Rights Watch happened'],
  ],
  [
    'bodies behind joined nouns',
    'Australian Foreign Minister Penny Wong met with partners and donors including Amnesty International and Human Rights Watch.',
    ['MET_WITH Penny Wong > Amnesty International happened', 'MET_WITH Penny Wong > Human Rights Watch happened'],
  ],
  [
    'one noun',
    'Australian Foreign Minister Penny Wong met with officials including Tongan General Sione Tuita.',
    ['MET_WITH Penny Wong > Sione Tuita happened'],
  ],
  ['no names', 'Australian Foreign Minister Penny Wong met with ministers, lawmakers and judges.', []],
  [
    'a subject of its own',
    'Australian Foreign Minister Penny Wong met with students and Tongan General Sione Tuita spoke in Nukuʻalofa.',
    [],
  ],
]);

claimTable('meetings of three', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  [
    'held a trilateral meeting with two',
    'Greek Foreign Minister Giorgos Gerapetritis held a trilateral meeting with Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi.',
    [
      'MET_WITH Constantinos Kombos > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  [
    'met two for a trilateral',
    'Greek Foreign Minister Giorgos Gerapetritis met with Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi for a trilateral meeting.',
    [
      'MET_WITH Constantinos Kombos > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  [
    'named only',
    'Nikos Christodoulides praised Greek Foreign Minister Giorgos Gerapetritis’s tripartite meeting with Egyptian Foreign Minister Sameh Shoukry and Jordanian Foreign Minister Ayman Safadi.',
    [
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Sameh Shoukry happened',
      'MET_WITH Sameh Shoukry > Ayman Safadi happened',
    ],
  ],
  [
    'a call of three',
    'Greek Foreign Minister Giorgos Gerapetritis had a trilateral telephone conversation with Egyptian Foreign Minister Sameh Shoukry and Jordanian Foreign Minister Ayman Safadi.',
    [
      'SPOKE_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'SPOKE_WITH Giorgos Gerapetritis > Sameh Shoukry happened',
      'SPOKE_WITH Sameh Shoukry > Ayman Safadi happened',
    ],
  ],
  [
    'two bilateral meetings',
    'Greek Foreign Minister Giorgos Gerapetritis held bilateral meetings with Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi.',
    [
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  [
    'two of one country',
    'Greek Foreign Minister Giorgos Gerapetritis held a trilateral meeting with Egyptian Foreign Minister Sameh Shoukry and Egyptian General Adel Fathi.',
    ['MET_WITH Giorgos Gerapetritis > Adel Fathi happened', 'MET_WITH Giorgos Gerapetritis > Sameh Shoukry happened'],
  ],
  [
    'a topic',
    'Greek Foreign Minister Giorgos Gerapetritis met with Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi to discuss trilateral trade.',
    [
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  [
    'three who are all subjects',
    'Greek Foreign Minister Giorgos Gerapetritis, Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi held a trilateral meeting.',
    [
      'MET_WITH Constantinos Kombos > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  [
    'to come',
    'Greek Foreign Minister Giorgos Gerapetritis will hold a trilateral meeting with Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi.',
    [
      'MET_WITH Constantinos Kombos > Ayman Safadi planned',
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi planned',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos planned',
    ],
  ],
  [
    'with one alone',
    'Greek Foreign Minister Giorgos Gerapetritis held a trilateral meeting with Cypriot Foreign Minister Constantinos Kombos.',
    ['MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened'],
  ],
  [
    'two met one by one',
    'Greek Foreign Minister Giorgos Gerapetritis met Cypriot Foreign Minister Constantinos Kombos and Jordanian Foreign Minister Ayman Safadi.',
    [
      'MET_WITH Giorgos Gerapetritis > Ayman Safadi happened',
      'MET_WITH Giorgos Gerapetritis > Constantinos Kombos happened',
    ],
  ],
  ['an interaction of two countries', 'The book describes the interaction between Jordan and Greece.', []],
  [
    'an interaction of two',
    'The book describes an interaction between Greek Foreign Minister Giorgos Gerapetritis and Jordanian Foreign Minister Ayman Safadi.',
    ['SPOKE_WITH Giorgos Gerapetritis > Ayman Safadi happened'],
  ],
]);
