import { claimTable } from './claim-table.ts';

const CABLE = 'Oslo, March 4, 1961, 6 p.m.';
const FROM_EMBASSY = { title: 'Telegram From the Embassy in Norway to the Department of State', published: '' };
const BRACKETED = { title: 'The Ambassador in Norway (Willis) to the Secretary of State', published: '' };
const BETWEEN = { title: 'Letter From President Kennedy to Prime Minister Macmillan', published: '' };
const CABLEGRAM = { title: 'Cablegram from Evatt to Burton', published: '' };

claimTable('who writes a despatch and to whom', { relations: ['MET_WITH', 'SUPPORTED', 'REQUESTED', 'CRITICISED'] }, [
  [
    'whose surname stands below',
    `${CABLE}\n\nI called on Foreign Minister Halvard Lange this morning.\n\nWillis`,
    ['MET_WITH Willis > Halvard Lange happened'],
    FROM_EMBASSY,
  ],
  [
    'whose surname stands in brackets',
    `${CABLE}\n\nLast night I met Foreign Minister Halvard Lange.`,
    ['MET_WITH Willis > Halvard Lange happened'],
    BRACKETED,
  ],
  [
    'a mission without a name is its state',
    `${CABLE}\n\nI met Foreign Minister Halvard Lange this morning.`,
    ['MET_WITH United States > Halvard Lange happened'],
    FROM_EMBASSY,
  ],
  [
    'a letter from one leader to another',
    'Washington, May 4, 1961.\n\nDear Harold:\n\nI am grateful to you for your support.',
    ['SUPPORTED John F. Kennedy > Harold Macmillan happened'],
    BETWEEN,
  ],
  [
    'what the other asks of the writer',
    `${CABLE}\n\nFinland's Foreign Minister Ralf Törngren asked me to reconsider.`,
    ['REQUESTED Ralf Törngren > Willis happened'],
    BRACKETED,
  ],
  [
    'a cablegram between two surnames',
    'Cablegram 21 Tokyo, 2 August 1947.\n\nFinland’s Foreign Minister Ralf Törngren met me on 30 July.',
    ['MET_WITH Ralf Törngren > Herbert Vere Evatt happened'],
    CABLEGRAM,
  ],
  [
    'a minister who calls on somebody makes a visit',
    `${CABLE}\n\nThe Danish Minister called on me yesterday.`,
    ['MET_WITH Denmark > Willis happened'],
    BRACKETED,
  ],
  [
    'and one who calls on somebody to act asks for it',
    'Danish Foreign Minister Lars Rasmussen called on Chad to release the crew.',
    ['REQUESTED Lars Rasmussen > Chad happened'],
  ],
  [
    'a quotation is somebody else’s words',
    `${CABLE}\n\nForeign Minister Halvard Lange said: “I met Ralf Törngren last week.”`,
    ['MET_WITH Halvard Lange > Ralf Törngren happened'],
    BRACKETED,
  ],
  [
    'no head, no writer',
    `${CABLE}\n\nI met Foreign Minister Halvard Lange this morning.`,
    [],
    { title: 'Fish', published: '' },
  ],
  [
    'a message told of in a headline',
    'I met Foreign Minister Halvard Lange this morning.',
    [],
    { title: 'A letter from the past comes to light', published: '' },
  ],
  [
    'a name in brackets that sends nothing',
    'I met Halvard Lange.',
    [],
    { title: 'The ship (Willis) sails', published: '' },
  ],
]);
