import { describe, expect, it } from 'vitest';
import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';
import { extractSentence } from './extract-sentence.ts';

const STATE = 'U.S. Department of State, press releases';

claimTable('entries of a day’s schedule', { relations: ['MET_WITH', 'VISITED'], shows: ['date'] }, [
  [
    'are plans of that day',
    '2:25 p.m. Secretary Blinken meets with Canadian Foreign Minister Mélanie Joly, at the Department of State.',
    [
      'MET_WITH Antony Blinken > Mélanie Joly planned on 2024-05-15',
      'VISITED Mélanie Joly > United States planned on 2024-05-15',
    ],
    { source: STATE },
  ],
  [
    'may be written in capitals and without minutes',
    '9 AM Secretary Blinken meets with Canadian Foreign Minister Mélanie Joly.',
    ['MET_WITH Antony Blinken > Mélanie Joly planned on 2024-05-15'],
    { source: STATE },
  ],
  [
    'leave a meeting in the past tense done',
    'At 2:25 p.m. Secretary Blinken met with Canadian Foreign Minister Mélanie Joly.',
    ['MET_WITH Antony Blinken > Mélanie Joly happened'],
    { source: STATE },
  ],
  [
    'tell who takes part in the meeting of another',
    'Secretary Blinken participates in President Biden’s bilateral meeting with German Chancellor Olaf Scholz.',
    ['MET_WITH Antony Blinken > Olaf Scholz happened', 'MET_WITH Joe Biden > Olaf Scholz happened'],
    { source: STATE },
  ],
]);

claimTable('the place of a meeting', { relations: ['VISITED'] }, [
  [
    'stands behind the verb of a meeting that took place',
    'A meeting between Vladimir Putin and President of Mongolia Ukhnaagiin Khurelsukh took place in Qingdao.',
    ['VISITED Vladimir Putin > China happened', 'VISITED Ukhnaagiin Khurelsukh > China happened'],
  ],
  [
    'is the country of the ministry that it is at',
    'Deputy Secretary Sherman met with Canadian Foreign Minister Mélanie Joly at the Department of State.',
    ['VISITED Mélanie Joly > United States happened'],
    { source: STATE },
  ],
  [
    'is not told by a body without a country',
    'Prime Minister Kishida met President Macron at the International Atomic Energy Agency.',
    [],
  ],
]);

claimTable('titles beside brackets, regions and leaders', { relations: ['REPRESENTS'], shows: ['role'] }, [
  [
    'letters between the country and the title',
    'Republic of Korea (ROK) Special Representative Noh Kyu-duk spoke.',
    ['REPRESENTS Noh Kyu-duk > South Korea happened as Special Representative'],
  ],
  [
    'whom an adviser serves',
    'United Arab Emirates Diplomatic Advisor to the President Dr. Anwar Gargash spoke.',
    ['REPRESENTS Anwar Gargash > United Arab Emirates happened as Diplomatic Advisor to the President'],
  ],
  [
    'unknown words of a portfolio before a given name',
    'Russian Minister for Antitrust Policy and Support for Entrepreneurship Dmitry Kovalyov spoke.',
    ['REPRESENTS Dmitry Kovalyov > Russia happened as Minister for Antitrust Policy and Support for Entrepreneurship'],
  ],
  [
    'the hour is no prime minister',
    '3 p.m. Secretary Blinken speaks.',
    ['REPRESENTS Antony Blinken > United States happened as Secretary'],
    { source: STATE },
  ],
]);

claimTable('a title that countries share', { relations: ['MET_WITH'] }, [
  [
    'means the persons who hold it',
    'President Vladimir Putin of Russia and President Tarja Halonen of Finland spoke. The Russian and Finnish presidents met in Helsinki.',
    ['MET_WITH Vladimir Putin > Tarja Halonen happened'],
    { published: '2001-09-02' },
  ],
  [
    'means the countries where one holder is not known',
    'The Iranian and Saudi foreign ministers met in Beijing.',
    ['MET_WITH Iran > Saudi Arabia happened'],
  ],
  [
    'may be shared by three',
    'The US, Japanese and Indian foreign ministers met in Rome.',
    [
      'MET_WITH United States > Japan happened',
      'MET_WITH United States > India happened',
      'MET_WITH Japan > India happened',
    ],
  ],
]);

claimTable('what is told of a group', { relations: ['SUPPORTED', 'REQUESTED', 'AGREED_WITH'] }, [
  [
    'is told of those in the headline where a sentence speaks of its persons apart',
    'President Biden briefed leaders on his call with President Putin. The leaders underscored their support for Ukraine.',
    [
      'SUPPORTED Joe Biden > Ukraine happened',
      'SUPPORTED Emmanuel Macron > Ukraine happened',
      'SUPPORTED Olaf Scholz > Ukraine happened',
    ],
    { title: 'Readout of President Biden’s Call with President Macron of France and Chancellor Scholz of Germany' },
  ],
  [
    'is told of both states that open the sentence',
    'The United States and Japan reaffirmed their support for Ukraine.',
    ['SUPPORTED United States > Ukraine happened', 'SUPPORTED Japan > Ukraine happened'],
  ],
  [
    'may be a need that is stressed',
    'Secretary Blinken underscored the need for Russia to reduce tensions.',
    ['REQUESTED Antony Blinken > Russia happened'],
  ],
]);

claimTable('events and who is at them', { relations: ['ATTENDED'], shows: ['date'] }, [
  [
    'a conference that was a meeting',
    'The Casablanca Conference was a meeting between President Franklin D. Roosevelt and Prime Minister Winston Churchill.',
    [
      'ATTENDED Franklin D. Roosevelt > Casablanca Conference happened',
      'ATTENDED Winston Churchill > Casablanca Conference happened',
    ],
    { published: '' },
  ],
  [
    'a date inside the name’s phrase',
    'Secretary Blinken will also attend the June 12 Trilateral Ministerial meeting.',
    ['ATTENDED Antony Blinken > Trilateral Ministerial meeting planned on 2024-06-12'],
  ],
  [
    'a meeting of a coalition in a town',
    'Secretary Blinken attended a meeting of the Global Coalition to Defeat ISIS in Marrakech.',
    ['ATTENDED Antony Blinken > Global Coalition to Defeat ISIS Meeting in Marrakech happened'],
  ],
  [
    'an event that opens the sentence without a comma',
    'At the G20 Summit in Bali Joe Biden thanked the hosts.',
    ['ATTENDED Joe Biden > G20 Summit in Bali happened'],
  ],
  [
    'a pledge that was made there says nothing of who recalls it',
    'Joe Biden recalled the pledge to consult made at the Madrid Summit.',
    [],
  ],
]);

claimTable('talks that were held', { relations: ['MET_WITH'] }, [
  [
    'are done, whatever is to be built on them',
    'The ministers seek to build on the discussions held between Prime Minister Modi and Prime Minister Kishida.',
    ['MET_WITH Narendra Modi > Fumio Kishida happened'],
  ],
]);

entityTable('names of persons', 'Person', [
  ['a surname of the compass', 'Special Representative for Afghanistan Thomas West spoke.', ['Thomas West']],
  ['no name goes on with "before"', 'Remarks by President Biden Before Marine One Departure', ['Joe Biden']],
  ['no name begins with a portfolio', 'Minister for Family and Promotion Anna Kowalska spoke.', ['Anna Kowalska']],
  ['an assistant to the president is a title', 'Ann Lee will be Deputy Assistant to the President.', ['Ann Lee']],
]);

entityTable('names of countries', 'Country', [
  ['one China', "President of the People's Republic of China Xi Jinping spoke.", ['China']],
  ['letters behind a hyphen', 'The Japan-U.S. talks went on.', ['Japan', 'United States']],
  ['letters between hyphens', 'The Japan-U.S.-ROK talks went on.', ['Japan', 'South Korea', 'United States']],
]);

describe('names of bodies', () => {
  it.each<[text: string, name: string]>([
    ['Secretary Raimondo to Co-Host Economic Policy Consultative Committee', 'Economic Policy Consultative Committee'],
    [
      'She will meet UN Office for Disaster Risk Reduction Special Representative Mami Mizutori.',
      'UN Office for Disaster Risk Reduction',
    ],
  ])('hold no title and no verb: %s', (text, name) => {
    const { entities } = extractSentence(text);
    expect(entities.filter(({ kind }) => kind === 'Organisation').map((one) => one.name)).toContain(name);
  });
});

claimTable('couples of one name', { relations: ['MET_WITH', 'REPRESENTS'] }, [
  [
    'the title tells the president from his wife',
    'President Biden met Prime Minister Modi. First Lady Jill Biden left.',
    [
      'MET_WITH Joe Biden > Narendra Modi happened',
      'REPRESENTS Joe Biden > United States happened',
      'REPRESENTS Narendra Modi > India happened',
    ],
  ],
  [
    'both host both',
    'President Joe Biden and First Lady Jill Biden hosted President Macron of France and Brigitte Macron.',
    [
      'MET_WITH Joe Biden > Emmanuel Macron happened',
      'MET_WITH Joe Biden > Brigitte Macron happened',
      'MET_WITH Jill Biden > Emmanuel Macron happened',
      'MET_WITH Jill Biden > Brigitte Macron happened',
      'REPRESENTS Joe Biden > United States happened',
      'REPRESENTS Emmanuel Macron > France happened',
    ],
  ],
  [
    'a title that is another’s is not split off',
    'Foreign Minister Wang Yi spoke. President Wang met nobody.',
    ['REPRESENTS Wang Yi > China happened'],
  ],
]);

entityTable('one person by two names', 'Person', [
  ['known by both', 'President Joe Biden spoke. President Joseph R. Biden, Jr. left.', ['Joe Biden']],
  ['a head of a republic', 'Head of the Republic of Komi Vladimir Torlopov spoke.', ['Vladimir Torlopov']],
]);

claimTable('officials of one country side by side', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  ['do not meet each other', 'Antony Blinken and Lloyd Austin held talks in Rome.', []],
  [
    'meet their guests',
    'Antony Blinken and Lloyd Austin held talks with Yoav Gallant.',
    ['MET_WITH Antony Blinken > Yoav Gallant happened', 'MET_WITH Lloyd Austin > Yoav Gallant happened'],
  ],
]);

claimTable('who is criticised', { relations: ['CRITICISED', 'FOUGHT'] }, [
  ['not who suffers an act', 'Joe Biden condemned the invasion of Ukraine.', []],
  [
    'who does it, behind "by"',
    'Joe Biden condemned the occupation of Georgia by Russia.',
    ['CRITICISED Joe Biden > Russia happened', 'FOUGHT Russia > Georgia happened'],
  ],
  ['whose policy it is', 'Joe Biden condemned the policies of China.', ['CRITICISED Joe Biden > China happened']],
  [
    'nobody attacks by being attacked',
    'We stand together in condemning the invasion of Ukraine, Mario Draghi said.',
    [],
  ],
]);

claimTable('who was at an event', { relations: ['ATTENDED', 'VISITED'] }, [
  ['not who greets its guests', 'Vladimir Putin sent a message of greetings to the participants of the Ulm Forum.', []],
  ['not who dies at home', 'The artist Viktor Merezhko died in Moscow on January 30.', []],
]);
