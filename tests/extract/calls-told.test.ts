import { claimTable } from './claim-table.ts';

claimTable('calls however they are told', { relations: ['SPOKE_WITH', 'MET_WITH'] }, [
  [
    'reads "had a telephone conversation at the initiative of"',
    'Vladimir Putin had a telephone conversation with President of Turkiye Recep Tayyip Erdogan at the initiative of the Turkish side.',
    ['SPOKE_WITH Vladimir Putin > Recep Tayyip Erdoğan happened'],
  ],
  [
    'reads a call with a counterpart by apposition',
    'National Security Advisor Jake Sullivan held a call this morning with his counterpart in Brazil, Celso Amorim.',
    ['SPOKE_WITH Jake Sullivan > Celso Amorim happened'],
  ],
  [
    'reads a call between two ministers without a name',
    'A phone call between the Indian and Chinese foreign ministers lasted 75 minutes.',
    ['SPOKE_WITH India > China happened'],
  ],
  [
    'reads talks by telephone that took place between',
    'Telephone talks took place between the foreign ministers of Armenia and Azerbaijan.',
    ['SPOKE_WITH Armenia > Azerbaijan happened'],
  ],
  [
    'takes a call with reporters for none',
    'In a call with reporters, the Kremlin spokesman Dmitry Peskov said Moscow was watching.',
    [],
  ],
  [
    'reads who is told something in a call',
    'During their phone call on Friday, President Vladimir Putin told President Emmanuel Macron that Russia was ready for talks.',
    ['SPOKE_WITH Vladimir Putin > Emmanuel Macron happened'],
  ],
  [
    'reads "by telephone" at the start',
    'By telephone, Chancellor Olaf Scholz assured President Volodymyr Zelenskyy of further aid.',
    ['SPOKE_WITH Olaf Scholz > Volodymyr Zelenskyy happened'],
  ],
  [
    'reads calls that are placed',
    'Secretary Blinken placed calls to the foreign ministers of Saudi Arabia, Jordan and Egypt.',
    [
      'SPOKE_WITH Antony Blinken > Saudi Arabia happened',
      'SPOKE_WITH Antony Blinken > Jordan happened',
      'SPOKE_WITH Antony Blinken > Egypt happened',
    ],
  ],
  [
    'reads "by phone" behind a verb of talk',
    'Kremlin spokesman Dmitry Peskov told reporters that President Putin and President Erdogan had discussed Gaza by phone.',
    ['SPOKE_WITH Vladimir Putin > Recep Tayyip Erdoğan happened'],
  ],
  [
    'reads a phone call put between subject and verb',
    'Foreign Secretary David Cameron, in a phone conversation on Tuesday, urged Iranian Foreign Minister Hossein Amir-Abdollahian to rein in the Houthis.',
    ['SPOKE_WITH David Cameron > Hossein Amir-Abdollahian happened'],
  ],
  [
    'reads two who spoke with "and with"',
    'Secretary Blinken spoke yesterday with Foreign Minister Hakan Fidan and with Foreign Minister Sameh Shoukry.',
    ['SPOKE_WITH Antony Blinken > Hakan Fidan happened', 'SPOKE_WITH Antony Blinken > Sameh Shoukry happened'],
  ],
  [
    'reads a call that followed a meeting',
    'The meeting followed the call between President Biden and President Xi on April 2.',
    ['SPOKE_WITH Joe Biden > Xi Jinping happened'],
  ],
  [
    'reads a call that is planned',
    'President Javier Milei will hold a telephone call with Prime Minister Giorgia Meloni on Friday.',
    ['SPOKE_WITH Javier Milei > Giorgia Meloni planned'],
  ],
  [
    'reads a call that did not take place',
    'A call between President Emmanuel Macron and President Vladimir Putin did not take place.',
    ['SPOKE_WITH Emmanuel Macron > Vladimir Putin denied'],
  ],
  [
    'reads "spoke on the phone"',
    'Prime Minister Mark Carney spoke on the phone with President Claudia Sheinbaum.',
    ['SPOKE_WITH Mark Carney > Claudia Sheinbaum happened'],
  ],
  [
    'takes a call for something for none',
    'Prime Minister Anwar Ibrahim called for a ceasefire. President Prabowo Subianto agreed.',
    [],
  ],
]);
