import { claimTable } from './claim-table.ts';

const HOUSE = { source: 'White House', published: '2024-05-15' };
const EVENTS = ['MET_WITH', 'SPOKE_WITH', 'INVITED', 'ATTENDED'];

claimTable('lists of those who take part', { relations: EVENTS }, [
  [
    'a meeting included, with persons of countries',
    'National Security Advisor Jake Sullivan hosted a meeting today. The meeting included Emmanuel Bonne of France, Jens Plötner of Germany, and Francesco Talò of Italy.',
    [
      'MET_WITH Emmanuel Bonne > Francesco Talò happened',
      'MET_WITH Emmanuel Bonne > Jens Plötner happened',
      'MET_WITH Jake Sullivan > Emmanuel Bonne happened',
      'MET_WITH Jake Sullivan > Francesco Talò happened',
      'MET_WITH Jake Sullivan > Jens Plötner happened',
      'MET_WITH Jens Plötner > Francesco Talò happened',
    ],
    HOUSE,
  ],
  [
    'more than six: only with the host',
    'President Biden convened a meeting of allies. The participants were Chancellor Olaf Scholz of Germany, President Emmanuel Macron of France, Prime Minister Rishi Sunak of the United Kingdom, Prime Minister Giorgia Meloni of Italy, Prime Minister Donald Tusk of Poland and Prime Minister Fumio Kishida of Japan.',
    [
      'MET_WITH Joe Biden > Donald Tusk happened',
      'MET_WITH Joe Biden > Emmanuel Macron happened',
      'MET_WITH Joe Biden > Fumio Kishida happened',
      'MET_WITH Joe Biden > Giorgia Meloni happened',
      'MET_WITH Joe Biden > Olaf Scholz happened',
      'MET_WITH Joe Biden > Rishi Sunak happened',
    ],
    HOUSE,
  ],
  [
    'joining the call were, in bullets',
    'President Biden spoke today with allies and partners. Joining the call were:\n\n• Prime Minister Justin Trudeau, Canada\n• Prime Minister Fumio Kishida, Japan',
    [
      'SPOKE_WITH Joe Biden > Fumio Kishida happened',
      'SPOKE_WITH Joe Biden > Justin Trudeau happened',
      'SPOKE_WITH Justin Trudeau > Fumio Kishida happened',
    ],
    HOUSE,
  ],
  [
    'joining somebody at a meeting',
    'Joining President Biden at the meeting were the following leaders:\n\n- Estonian President Alar Karis\n- Polish President Andrzej Duda',
    [
      'MET_WITH Alar Karis > Andrzej Duda happened',
      'MET_WITH Joe Biden > Alar Karis happened',
      'MET_WITH Joe Biden > Andrzej Duda happened',
    ],
    HOUSE,
  ],
  [
    'a heading above lines of country and minister',
    'Secretary of State Antony Blinken chaired the Lisbon Forum on Fisheries.\n\nParticipants:\n\nAngola: Foreign Minister Téte António\nNorway: Foreign Minister Anniken Huitfeldt',
    [
      'ATTENDED Anniken Huitfeldt > Lisbon Forum on Fisheries happened',
      'ATTENDED Antony Blinken > Lisbon Forum on Fisheries happened',
      'ATTENDED Tete António > Lisbon Forum on Fisheries happened',
      'MET_WITH Antony Blinken > Anniken Huitfeldt happened',
      'MET_WITH Antony Blinken > Tete António happened',
    ],
  ],
  [
    'attending a named event, in brackets',
    'Leaders attending the Caspian Summit in Aktau: Ilham Aliyev (Azerbaijan), Hassan Rouhani (Iran), Nursultan Nazarbayev (Kazakhstan).',
    [
      'ATTENDED Hassan Rouhani > Caspian Summit in Aktau happened',
      'ATTENDED Ilham Aliyev > Caspian Summit in Aktau happened',
      'ATTENDED Nursultan Nazarbayev > Caspian Summit in Aktau happened',
    ],
  ],
  [
    'attending were, below the name of the event',
    'Attending the Bled Strategic Forum were:\n- Slovenian President Nataša Pirc Musar\n- Bulgarian President Rumen Radev',
    [
      'ATTENDED Nataša Pirc Musar > Bled Strategic Forum happened',
      'ATTENDED Rumen Radev > Bled Strategic Forum happened',
    ],
  ],
  [
    'taking part on one side',
    'President Vladimir Putin held talks with President of Kazakhstan Kassym-Jomart Tokayev. Taking part in the talks were Foreign Minister Murat Nurtleu and Defence Minister Ruslan Zhaksylykov of Kazakhstan.',
    [
      'MET_WITH Vladimir Putin > Kassym-Jomart Tokayev happened',
      'MET_WITH Vladimir Putin > Murat Nurtleu happened',
      'MET_WITH Vladimir Putin > Ruslan Zhaksylykov happened',
    ],
    { source: 'Kremlin' },
  ],
  [
    'a list in a sentence after an announced noun',
    'President Biden invited the following leaders to the summit: Prime Minister Sheikh Hasina of Bangladesh, President Gabriel Boric of Chile and President William Ruto of Kenya.',
    [
      'INVITED Joe Biden > Gabriel Boric happened',
      'INVITED Joe Biden > Sheikh Hasina happened',
      'INVITED Joe Biden > William Ruto happened',
    ],
    HOUSE,
  ],
  [
    'an announced list of bullets, one of a body',
    'The President invited the following leaders to participate in the Summit:\n\n- Prime Minister Philip Davis, The Bahamas\n- President Ursula von der Leyen, European Commission\n- King Abdullah II, Jordan',
    [
      'INVITED Joe Biden > Abdullah II of Jordan happened',
      'INVITED Joe Biden > Philip Davis happened',
      'INVITED Joe Biden > Ursula von der Leyen happened',
    ],
    { ...HOUSE, title: 'President Biden Invites Leaders to a Summit' },
  ],
  [
    'the invited of an inviter who is told before',
    'Prime Minister Boris Johnson invited guests to the talks. Leaders invited include President Moon Jae-in of South Korea and President Cyril Ramaphosa of South Africa.',
    ['INVITED Boris Johnson > Cyril Ramaphosa happened', 'INVITED Boris Johnson > Moon Jae-in happened'],
  ],
  [
    'a list parted by semicolons',
    'President Putin met with Prime Minister Gaston Browne, Antigua and Barbuda; President Alberto Fernandez, Argentina; Prime Minister Scott Morrison, Australia.',
    [
      'MET_WITH Vladimir Putin > Alberto Fernández happened',
      'MET_WITH Vladimir Putin > Gaston Browne happened',
      'MET_WITH Vladimir Putin > Scott Morrison happened',
    ],
    { source: 'Kremlin' },
  ],
  [
    'taking part in an event has no limit',
    'Australia, Canada, Japan, New Zealand, Norway, Switzerland, Iceland and Chile attended the Lima Forum on Migration.',
    [
      'ATTENDED Australia > Lima Forum on Migration happened',
      'ATTENDED Canada > Lima Forum on Migration happened',
      'ATTENDED Chile > Lima Forum on Migration happened',
      'ATTENDED Iceland > Lima Forum on Migration happened',
      'ATTENDED Japan > Lima Forum on Migration happened',
      'ATTENDED New Zealand > Lima Forum on Migration happened',
      'ATTENDED Norway > Lima Forum on Migration happened',
      'ATTENDED Switzerland > Lima Forum on Migration happened',
    ],
  ],
  [
    'letters of honour behind a name',
    'President Biden convened a summit. Participants included:\n- The Honorable Anthony Albanese MP, Prime Minister of Australia\n- The Right Honorable Justin Trudeau, P.C., M.P., Prime Minister of Canada',
    [
      'MET_WITH Anthony Albanese > Justin Trudeau happened',
      'MET_WITH Joe Biden > Anthony Albanese happened',
      'MET_WITH Joe Biden > Justin Trudeau happened',
    ],
    HOUSE,
  ],
  [
    'officials of the host do not meet their own',
    'President Biden held a meeting with President Luis Arce of Bolivia. Participants in the meeting included Secretary of State Antony Blinken and Secretary of the Treasury Janet Yellen.',
    [
      'MET_WITH Joe Biden > Luis Arce happened',
      'MET_WITH Luis Arce > Antony Blinken happened',
      'MET_WITH Luis Arce > Janet Yellen happened',
    ],
    HOUSE,
  ],
  ['participants of nothing', 'Participants: Croatian envoy Ivan Babić, Serbian envoy Dragan Ilić.', []],
  ['contents of a report', 'The report included Chad, Niger and Mali.', []],
  ['a delegation is no occasion', 'The list of exports includes Peru, Chile and Bolivia.', []],
  [
    'guests of a film',
    'The cast includes Emma Stone and Ryan Gosling. Also on the bill are the Rolling Stones and Iron Maiden.',
    [],
  ],
]);

claimTable('dates of lists', { relations: EVENTS, shows: ['date'] }, [
  [
    'the day for which the occasion is told',
    'President Biden spoke with allies on Monday. Also on the call were Prime Minister Justin Trudeau of Canada and Prime Minister Fumio Kishida of Japan.',
    [
      'SPOKE_WITH Joe Biden > Fumio Kishida happened on 2024-05-13',
      'SPOKE_WITH Joe Biden > Justin Trudeau happened on 2024-05-13',
      'SPOKE_WITH Justin Trudeau > Fumio Kishida happened on 2024-05-13',
    ],
    HOUSE,
  ],
  [
    'the same act told again, not what came between',
    'Today, President Biden invited three leaders to a summit. On January 27, he had promised to hold it.\n\nThe President invited the following leaders:\n\n- President Luis Arce, Bolivia\n- President Gabriel Boric, Chile',
    [
      'INVITED Joe Biden > Gabriel Boric happened on 2024-05-15',
      'INVITED Joe Biden > Luis Arce happened on 2024-05-15',
    ],
    HOUSE,
  ],
]);
