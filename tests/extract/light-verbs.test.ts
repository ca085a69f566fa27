import { claimTable } from './claim-table.ts';

claimTable('light verbs with an event noun', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED'] }, [
  [
    'held talks',
    'Thai Foreign Minister Maris Sangiampongsa held talks with Lao Prime Minister Sonexay Siphandone.',
    ['MET_WITH Maris Sangiampongsa > Sonexay Siphandone happened'],
  ],
  [
    'paid a visit',
    'Slovenian President Nataša Pirc Musar paid an official visit to North Macedonia.',
    ['VISITED Nataša Pirc Musar > North Macedonia happened'],
  ],
  [
    'hosted a lunch for',
    'Indonesian President Joko Widodo hosted a lunch for Singapore Prime Minister Lee Hsien Loong.',
    ['MET_WITH Joko Widodo > Lee Hsien Loong happened'],
  ],
  [
    'paid a courtesy call on',
    'Cuban envoy Raúl Ferreiro paid a courtesy call on Jamaican Prime Minister Andrew Holness.',
    ['MET_WITH Raúl Ferreiro > Andrew Holness happened'],
  ],
  [
    'had a phone call',
    'Dutch Prime Minister Mark Rutte had a long telephone conversation with Ukrainian President Volodymyr Zelenskyy.',
    ['SPOKE_WITH Mark Rutte > Volodymyr Zelenskyy happened'],
  ],
  [
    'made a trip',
    'British Foreign Secretary David Cameron made a surprise trip to Ukraine.',
    ['VISITED David Cameron > Ukraine happened'],
  ],
  [
    'conducted a working meeting',
    'Belarusian President Alexander Lukashenko conducted a working meeting with Tajik Foreign Minister Sirojiddin Muhriddin.',
    ['MET_WITH Alexander Lukashenko > Sirojiddin Muhriddin happened'],
  ],
  [
    'gave a dinner in honour of',
    'Portuguese President Marcelo Rebelo de Sousa gave a dinner for Cape Verdean President José Maria Neves.',
    ['MET_WITH Marcelo Rebelo de Sousa > José Maria Neves happened'],
  ],
  [
    'had an audience with',
    'Croatian Prime Minister Andrej Plenković had an audience with Pope Francis.',
    ['MET_WITH Andrej Plenković > Pope Francis happened'],
  ],
  [
    'wrapped up a visit',
    'Turkish President Recep Tayyip Erdoğan wrapped up a two-day visit to Iraq.',
    ['VISITED Recep Tayyip Erdoğan > Iraq happened'],
  ],
  [
    'held a cabinet meeting is no meeting of parties',
    'Spanish Prime Minister Pedro Sánchez held a cabinet meeting on Morocco.',
    [],
  ],
  ['held a rally', 'Argentine President Javier Milei held a rally about Spain.', []],
  ['took part in no visit', 'Finnish President Alexander Stubb took a keen interest in Kenya.', []],
  [
    'exchanged views over the phone',
    'Swiss Foreign Minister Ignazio Cassis had a video call with Moldovan Foreign Minister Mihai Popșoi.',
    ['SPOKE_WITH Ignazio Cassis > Mihai Popșoi happened'],
  ],
  [
    'called on a person',
    'Nepalese envoy Bishnu Karki called on Bangladeshi Foreign Minister Hasan Mahmud in Dhaka.',
    ['MET_WITH Bishnu Karki > Hasan Mahmud happened', 'VISITED Bishnu Karki > Bangladesh happened'],
  ],
]);
