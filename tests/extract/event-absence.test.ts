import { claimTable } from './claim-table.ts';

const TAKING_PART = { relations: ['ATTENDED'] };

claimTable('who stays away from a named event', TAKING_PART, [
  [
    'did not attend',
    'Mexican President Andrés Manuel López Obrador did not attend the Summit of the Americas.',
    ['ATTENDED Andrés Manuel López Obrador > Summit of the Americas denied'],
  ],
  [
    'will not attend',
    'Chinese President Xi Jinping will not attend the Jakarta Ocean Summit.',
    ['ATTENDED Xi Jinping > Jakarta Ocean Summit denied'],
  ],
  [
    'skips',
    'Indian Prime Minister Narendra Modi is skipping the Colombo Ports Conference.',
    ['ATTENDED Narendra Modi > Colombo Ports Conference denied'],
  ],
  ['boycotts', 'Venezuela boycotted the Quito Energy Summit.', ['ATTENDED Venezuela > Quito Energy Summit denied']],
  [
    'pulls out of it',
    'Serbia pulled out of the Ohrid Balkan Summit.',
    ['ATTENDED Serbia > Ohrid Balkan Summit denied'],
  ],
  [
    'stays away from it',
    'Algeria stayed away from the Tunis Energy Forum.',
    ['ATTENDED Algeria > Tunis Energy Forum denied'],
  ],
  [
    'stays away, told later',
    'The Tunis Energy Forum opened on Monday. Algeria stayed away.',
    ['ATTENDED Algeria > Tunis Energy Forum denied'],
  ],
  [
    'is absent, told later',
    'The Tunis Energy Forum opened on Monday. Moroccan King Mohammed VI was absent.',
    ['ATTENDED Mohammed VI > Tunis Energy Forum denied'],
  ],
  [
    'cancels participation, told later',
    'The Cali Forest Summit ends today. Colombian President Gustavo Petro cancelled his participation.',
    ['ATTENDED Gustavo Petro > Cali Forest Summit denied'],
  ],
  [
    'absence of somebody from it',
    'The absence of Turkish President Recep Tayyip Erdogan from the Vienna Migration Conference was noted.',
    ['ATTENDED Recep Tayyip Erdogan > Vienna Migration Conference denied'],
  ],
  [
    'never came',
    'Cuban leader Fidel Castro never attended the Ibero-American Summit in Salamanca.',
    ['ATTENDED Fidel Castro > Ibero-American Summit in Salamanca denied'],
  ],
  [
    'refused to attend',
    'Israel refused to attend the Madrid Peace Conference.',
    ['ATTENDED Israel > Madrid Peace Conference denied'],
  ],
  [
    'declined to attend',
    'Iran declined to attend the Istanbul Syria Conference.',
    ['ATTENDED Iran > Istanbul Syria Conference denied'],
  ],
]);

claimTable('who is to come to a named event', TAKING_PART, [
  [
    'will attend',
    'Slovak Prime Minister Robert Fico will attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'is to attend',
    'Slovak Prime Minister Robert Fico is to attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'is due to speak',
    'Slovak Prime Minister Robert Fico is due to speak at the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'plans to attend',
    'Slovak Prime Minister Robert Fico plans to attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'is expected to attend',
    'Slovak Prime Minister Robert Fico is expected to attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'may attend',
    'Slovak Prime Minister Robert Fico may attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum possible'],
  ],
  [
    'could attend',
    'Slovak Prime Minister Robert Fico could attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum possible'],
  ],
  [
    'hopes to attend',
    'Slovak Prime Minister Robert Fico hopes to attend the Danube Strategy Forum.',
    ['ATTENDED Robert Fico > Danube Strategy Forum possible'],
  ],
  [
    'will fly in, told later',
    'The Danube Strategy Forum opened on Tuesday. Slovak Prime Minister Robert Fico will fly in on Friday.',
    ['ATTENDED Robert Fico > Danube Strategy Forum planned'],
  ],
  [
    'will host',
    'Slovakia will host the Danube Strategy Forum next year.',
    ['ATTENDED Slovakia > Danube Strategy Forum planned'],
  ],
  ['a plan without a name', 'Slovak Prime Minister Robert Fico will attend a forum.', []],
]);

claimTable('what is no presence at an event', TAKING_PART, [
  ['a treaty', 'Chad joined the Vienna Convention.', []],
  ['a subject', 'The Danube Strategy Forum discussed Slovakia.', []],
  ['a time', 'Slovakia voted a week after the Danube Strategy Forum.', []],
  ['a wish', 'Slovakia praised the Danube Strategy Forum.', []],
  ['a school event', 'Pupils attended a science conference in Iowa.', []],
  ['a film festival', 'Actors attended a gala in Cannes.', []],
  ['work on a document', 'Slovakia signed the declaration of the Danube Strategy Forum.', []],
  ['reporters', 'Reporters waited outside the Danube Strategy Forum.', []],
  ['a body of the same kind', 'The UN General Assembly condemned Slovakia.', []],
  ['a price', 'Prices in Slovakia rose during the winter.', []],
  ['a place nearby', 'Slovakia closed the roads near the Danube Strategy Forum.', []],
  ['a press conference', 'Slovak Prime Minister Robert Fico spoke at a press conference.', []],
]);
