import { claimTable } from './claim-table.ts';

claimTable('the leaders of several states, named in the next sentence', { relations: ['MET_WITH', 'AGREED_WITH'] }, [
  [
    'presidents',
    'The presidents of Kenya and Uganda held talks in Nairobi. William Ruto and Yoweri Museveni spoke of trade.',
    ['MET_WITH William Ruto > Yoweri Museveni happened'],
  ],
  [
    'leaders with their titles',
    'The leaders of Turkey and Greece met in Athens. Turkish President Recep Tayyip Erdogan and Greek Prime Minister Kyriakos Mitsotakis took questions.',
    ['MET_WITH Kyriakos Mitsotakis > Recep Tayyip Erdoğan happened'],
  ],
  [
    'one of a pair whose state only the other tells',
    'The foreign ministers of Oman and Norway met in Oslo. Hamid Qubaisi and Norwegian Foreign Minister Espen Barth Eide took questions.',
    ['MET_WITH Espen Barth Eide > Hamid Qubaisi happened'],
  ],
  [
    'ministers of other offices',
    'The leaders of Chile and Peru met in Lima. Chilean Finance Minister Ana Rojas and Peruvian Finance Minister Luis Vega took questions.',
    ['MET_WITH Chile > Peru happened'],
  ],
  [
    'only one of them named',
    'The foreign ministers of Ghana and Togo met in Accra. Togolese Foreign Minister Robert Dussey took questions.',
    ['MET_WITH Ghana > Togo happened'],
  ],
]);

claimTable('groups of three, and what is done to them', { relations: ['MET_WITH', 'CRITICISED'] }, [
  [
    'three leaders who talk',
    'Emmanuel Macron hosted Donald Tusk and Giorgia Meloni in Paris. The three leaders discussed defence.',
    [
      'MET_WITH Donald Tusk > Emmanuel Macron happened',
      'MET_WITH Donald Tusk > Giorgia Meloni happened',
      'MET_WITH Emmanuel Macron > Giorgia Meloni happened',
    ],
  ],
  [
    'the countries of three persons',
    'Fumio Kishida, Yoon Suk Yeol and Joe Biden met in Seoul. North Korea accused the three countries of stirring up hatred.',
    [
      'CRITICISED North Korea > Japan happened',
      'CRITICISED North Korea > South Korea happened',
      'CRITICISED North Korea > United States happened',
      'MET_WITH Fumio Kishida > Joe Biden happened',
      'MET_WITH Fumio Kishida > Yoon Suk Yeol happened',
      'MET_WITH Joe Biden > Yoon Suk Yeol happened',
    ],
  ],
  [
    'two critics who are blamed',
    'Japan and Australia criticised Beijing. China accused the two countries of meddling.',
    [
      'CRITICISED Australia > China happened',
      'CRITICISED China > Australia happened',
      'CRITICISED China > Japan happened',
      'CRITICISED Japan > China happened',
    ],
  ],
  [
    'them, behind what was blamed',
    'Recep Tayyip Erdogan blocked the bids of Sweden and Finland, accusing them of harbouring rebels.',
    ['CRITICISED Recep Tayyip Erdoğan > Finland happened', 'CRITICISED Recep Tayyip Erdoğan > Sweden happened'],
  ],
  [
    'countries of a region',
    'Fumio Kishida met Joe Biden. North Korea accused the two countries of the alliance.',
    ['MET_WITH Fumio Kishida > Joe Biden happened'],
  ],
]);

claimTable('who did what is condemned or rejected', { relations: ['CRITICISED', 'SANCTIONED', 'FOUGHT'] }, [
  [
    'an attack',
    'Boko Haram fighters attacked a base in Nigeria. President Bola Tinubu condemned the attack.',
    ['CRITICISED Bola Tinubu > Boko Haram happened', 'FOUGHT Boko Haram > Nigeria happened'],
  ],
  [
    'strikes, condemned by several',
    'Israeli air strikes hit Damascus. Iran and Turkey condemned the strikes.',
    ['CRITICISED Iran > Israel happened', 'CRITICISED Turkey > Israel happened', 'FOUGHT Israel > Syria happened'],
  ],
  [
    'raids that a neighbour carried out',
    'Pakistan carried out air strikes in Afghanistan. The Taliban condemned the raids.',
    ['CRITICISED Taliban > Pakistan happened', 'FOUGHT Pakistan > Afghanistan happened'],
  ],
  [
    'sanctions called illegal',
    'The European Union imposed sanctions on Belarus. Russia called the sanctions illegal.',
    ['CRITICISED Russia > European Union happened', 'SANCTIONED European Union > Belarus happened'],
  ],
  [
    'measures of several',
    'The European Union and Canada sanctioned Belarus. Russia condemned the measures.',
    [
      'CRITICISED Russia > Canada happened',
      'CRITICISED Russia > European Union happened',
      'SANCTIONED Canada > Belarus happened',
      'SANCTIONED European Union > Belarus happened',
    ],
  ],
  ['an attack by nobody known', 'A bomb killed 12 people in Kabul. Iran condemned the attack.', []],
  [
    'a killing by nobody known',
    'A judge from Peru was shot in Quito. President Daniel Noboa condemned the killing.',
    [],
  ],
  [
    'an act of force that prompts another',
    'Poland expelled Belarusian diplomats, prompting Minsk to recall its ambassador from Warsaw.',
    ['SANCTIONED Belarus > Poland happened', 'SANCTIONED Poland > Belarus happened'],
  ],
]);

claimTable('demands told, and who makes them', { relations: ['REQUESTED', 'CRITICISED', 'SUPPORTED'] }, [
  [
    'a name in commas before the verb of speech',
    'The head of the United Nations, Antonio Guterres, said Israel must lift the blockade.',
    ['REQUESTED António Guterres > Israel happened'],
  ],
  [
    'an aside before the verb of speech',
    'Sergey Lavrov, who was in Tunis, said Chad should release the prisoners.',
    ['REQUESTED Sergey Lavrov > Chad happened'],
  ],
  [
    'the speaker behind the words',
    '“The war must end,” said Emmanuel Macron, adding that Chad must release the prisoners.',
    ['REQUESTED Emmanuel Macron > Chad happened'],
  ],
  [
    'criticism and demand in one sentence',
    'Japan condemned North Korea for its latest missile launch and urged Pyongyang to return to talks.',
    ['CRITICISED Japan > North Korea happened', 'REQUESTED Japan > North Korea happened'],
  ],
  [
    'a past tense behind a gerund',
    'Nikol Pashinyan accused Azerbaijan of preparing a war and appealed to the European Union for help.',
    ['CRITICISED Nikol Pashinyan > Azerbaijan happened', 'REQUESTED Nikol Pashinyan > European Union happened'],
  ],
  [
    'what is demanded of somebody is not done',
    'Israel Katz said Colombia should condemn Hamas.',
    ['REQUESTED Israel Katz > Colombia happened'],
  ],
  ['nor thanks', 'Poland said Ukraine should thank Germany.', ['REQUESTED Poland > Ukraine happened']],
]);

claimTable('journeys, bodies and papers told on', { relations: ['MET_WITH', 'INVITED', 'SIGNED_WITH', 'MEMBER_OF'] }, [
  [
    'a relative clause within another',
    'Antony Blinken, who is on a tour that will also take him to Malaysia and Thailand, met Joko Widodo in Jakarta.',
    ['MET_WITH Antony Blinken > Joko Widodo happened'],
  ],
  [
    'him, whom the other one invites',
    'Joe Biden met Rishi Sunak, who invited him to London.',
    ['INVITED Rishi Sunak > Joe Biden happened', 'MET_WITH Joe Biden > Rishi Sunak happened'],
  ],
  [
    'who is to be met elsewhere',
    'Antony Blinken held talks with Retno Marsudi in Jakarta. In Kuala Lumpur he is to meet Anwar Ibrahim and Zambry Abdul Kadir.',
    [
      'MET_WITH Antony Blinken > Anwar Ibrahim planned',
      'MET_WITH Antony Blinken > Retno Marsudi happened',
      'MET_WITH Antony Blinken > Zambry Abdul Kadir planned',
    ],
  ],
  [
    'who joins others in signing',
    'Qatar joined Turkey and Iraq in signing a memorandum.',
    ['SIGNED_WITH Iraq > Qatar happened', 'SIGNED_WITH Iraq > Turkey happened', 'SIGNED_WITH Qatar > Turkey happened'],
  ],
  ['who joins a body', 'Mali joined the United Nations in 1960.', ['MEMBER_OF Mali > United Nations happened']],
  ['the bloc', 'ECOWAS leaders met in Abuja. The bloc suspended Mali in 2021.', ['MEMBER_OF Mali > ECOWAS denied']],
  ['an alliance of others', 'ECOWAS leaders met in Abuja. The alliance between Mali and Niger was discussed.', []],
]);
