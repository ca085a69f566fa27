import { claimTable } from './claim-table.ts';

claimTable('meetings however they are told', { relations: ['MET_WITH'] }, [
  [
    'reads an object behind the place',
    'Vladimir Putin received in the Kremlin the Minister of Foreign Affairs of China Wang Yi.',
    ['MET_WITH Vladimir Putin > Wang Yi happened'],
  ],
  [
    'reads how long talks ran',
    'Talks between President Yoon Suk Yeol and Prime Minister Fumio Kishida ran for 85 minutes.',
    ['MET_WITH Yoon Suk Yeol > Fumio Kishida happened'],
  ],
  [
    'reads a brief exchange',
    'On the sidelines, Prime Minister Keir Starmer had a brief exchange with President Javier Milei.',
    ['MET_WITH Keir Starmer > Javier Milei happened'],
  ],
  [
    'reads leaders without names',
    'President Ruto held bilateral meetings with the leaders of Japan, Norway and Ghana.',
    [
      'MET_WITH William Ruto > Japan happened',
      'MET_WITH William Ruto > Norway happened',
      'MET_WITH William Ruto > Ghana happened',
    ],
  ],
  [
    'reads "sat across the table from"',
    'Chancellor Scholz sat across the table from President Xi for three hours.',
    ['MET_WITH Olaf Scholz > Xi Jinping happened'],
  ],
  [
    'reads who attended a meeting',
    'The meeting was attended by Russian Foreign Minister Sergei Lavrov and his Syrian counterpart, Faisal Mekdad.',
    ['MET_WITH Sergey Lavrov > Faisal Mekdad happened'],
  ],
  [
    'reads a gerund behind a comma',
    'The envoy, Amos Hochstein, shuttled between Beirut and Jerusalem, meeting Prime Minister Najib Mikati and Benjamin Netanyahu.',
    ['MET_WITH Amos Hochstein > Najib Mikati happened', 'MET_WITH Amos Hochstein > Benjamin Netanyahu happened'],
  ],
  [
    'reads a delegation of a body',
    "Sheikh Abdullah bin Zayed, the UAE's foreign minister, received a delegation from the European Parliament.",
    ['MET_WITH Abdullah bin Zayed Al Nahyan > European Parliament happened'],
  ],
  [
    'reads two who co-chair a council',
    'President Macron and Chancellor Merz co-chaired the Franco-German council in Toulon.',
    ['MET_WITH Emmanuel Macron > Friedrich Merz happened'],
  ],
  [
    'reads one who is joined at the talks',
    'President Bola Tinubu was joined at the talks by President Mohamed Ould Ghazouani.',
    ['MET_WITH Bola Tinubu > Mohamed Ould Ghazouani happened'],
  ],
  [
    'reads a lunch before a departure',
    'After lunch with Prime Minister Modi, Secretary of Defense Lloyd Austin left for Tokyo.',
    ['MET_WITH Lloyd Austin > Narendra Modi happened'],
  ],
  [
    'reads a news conference that is used',
    'President Volodymyr Zelenskiy used a joint news conference with Chancellor Olaf Scholz in Berlin to accuse Moscow of stalling.',
    ['MET_WITH Volodymyr Zelenskyy > Olaf Scholz happened'],
  ],
  [
    'reads remarks of two before a meeting',
    'Remarks by President Biden and President Macron of France Before Bilateral Meeting',
    ['MET_WITH Joe Biden > Emmanuel Macron happened'],
  ],
  [
    'reads who receives a document at a ceremony',
    'After its foreign minister, Pekka Haavisto, signed the document and handed it to US Secretary of State Antony Blinken at a ceremony in Brussels, Finland was a member.',
    ['MET_WITH Pekka Haavisto > Antony Blinken happened'],
  ],
  [
    'reads officials of two places',
    'In Armenia and Azerbaijan, Acting Assistant Secretary Philip Reeker will meet with government, civil society, and business leaders.',
    ['MET_WITH Philip Reeker > Armenia planned', 'MET_WITH Philip Reeker > Azerbaijan planned'],
  ],
  [
    'takes a quotation of a meeting for one',
    '"I had a very good meeting with President Erdogan," NATO Secretary General Jens Stoltenberg told reporters in Ankara.',
    ['MET_WITH Jens Stoltenberg > Recep Tayyip Erdoğan happened'],
  ],
  [
    'takes a target that is met for no meeting',
    'Germany met the NATO target last year, Chancellor Olaf Scholz said.',
    [],
  ],
]);
