import { claimTable } from './claim-table.ts';

claimTable('papers led or sponsored together', { relations: ['SIGNED_WITH', 'COOPERATED_WITH'] }, [
  [
    "signed another's statement",
    'Canada signed a joint statement led by Denmark.',
    ['SIGNED_WITH Canada > Denmark happened'],
  ],
  [
    'joined in signing it',
    'Norway joined 30 countries in co-signing an Australia-led joint statement.',
    ['SIGNED_WITH Norway > Australia happened'],
  ],
  [
    'co-sponsored a resolution',
    'Norway co-sponsored an EU-led resolution on Ethiopia.',
    ['COOPERATED_WITH Norway > European Union happened'],
  ],
  ['whose forum it is', 'Norway co-sponsored a UN General Assembly resolution on Ethiopia.', []],
  ['co-hosted with', 'Canada co-hosted the event with Japan.', ['COOPERATED_WITH Canada > Japan happened']],
  ['will co-host with', 'Fiji will co-host a conference with Palau.', ['COOPERATED_WITH Fiji > Palau planned']],
  [
    'joint projects',
    'Vietnam and Laos carry out joint projects in energy.',
    ['COOPERATED_WITH Vietnam > Laos happened'],
  ],
  ['signed alone', 'Canada signed a statement on the budget.', []],
  [
    'we signed, in a talk of two',
    'President of Armenia Vahagn Khachaturyan: Mr President, I am glad to see you.\n\nPresident of Georgia Mikheil Kavelashvili: I thank you. Since the day when we signed the treaty on trade, much has changed.\n\nPresident of Armenia Vahagn Khachaturyan: Yes, I agree.',
    ['SIGNED_WITH Mikheil Kavelashvili > Vahagn Khachaturyan happened'],
  ],
]);

claimTable('appointed behind the name', { relations: ['APPOINTED'] }, [
  [
    'was named',
    "Paul Novak was named Slovakia's ambassador to Cuba in May.",
    ['APPOINTED Slovakia > Paul Novak happened'],
  ],
  [
    'was accredited to',
    'Norwegian Ambassador to Kenya Anna Berg was accredited to Somalia on December 6, 1996.',
    ['APPOINTED Norway > Anna Berg happened'],
  ],
  ['was ambassador', "Paul Novak was Slovakia's ambassador to Cuba in May.", []],
]);
