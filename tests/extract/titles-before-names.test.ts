import { claimTable } from './claim-table.ts';

const OFFICES = { relations: ['REPRESENTS'] };

claimTable('titles with long names of what they are for', OFFICES, [
  [
    'a country that begins with a word of the compass',
    'President of South Korea Lee Jae-myung met his guests.',
    ['REPRESENTS Lee Jae-myung > South Korea happened'],
  ],
  [
    'a republic named by its adjective',
    'President of the Turkish Republic Recep Tayyip Erdoğan sent a message.',
    ['REPRESENTS Recep Tayyip Erdoğan > Turkey happened'],
  ],
  [
    'a list of tasks behind a body',
    'The Kenyan Bureau of Oceans, Fisheries, and Science Senior Bureau Official Laura Ann Reed spoke.',
    ['REPRESENTS Laura Ann Reed > Kenya happened'],
  ],
  [
    'the same in the text of a government is an official of it',
    'Bureau of Oceans, Fisheries, and Science Senior Bureau Official Laura Ann Reed spoke.',
    ['REPRESENTS Laura Ann Reed > United States happened'],
    { source: 'U.S. Department of State' },
  ],
  [
    'an office of no known state',
    'Office of Disaster Prevention Director Samuel Feld spoke.',
    ['REPRESENTS Samuel Feld > United States happened'],
    { source: 'The White House' },
  ],
  [
    'tasks of an envoy up to the name',
    'Special Presidential Representative for Environmental Protection, Ecology and Transport Boris Ivanov was there.',
    ['REPRESENTS Boris Ivanov > Russia happened'],
    { source: 'Kremlin' },
  ],
  [
    'the next person in a list is not what the office is for',
    'Ann Ganzer, Chilean Minister for Oceans and Trade, and Bruce Turner spoke.',
    ['REPRESENTS Ann Ganzer > Chile happened'],
  ],
  [
    'a council of a state',
    'Jon Haal, the Chairman of the National Defence Commission of Estonia, spoke.',
    ['REPRESENTS Jon Haal > Estonia happened'],
  ],
  [
    'a council of believers is none of a state',
    'Omar Farid, the Chairman of the Muslim Council of Austria, spoke.',
    ['REPRESENTS Omar Farid > Muslim Council of Austria happened'],
  ],
  [
    'a presidential aide',
    'Presidential Aide Sergei Orlov was there.',
    ['REPRESENTS Sergei Orlov > Russia happened'],
    { source: 'Kremlin' },
  ],
  ['an aide of nobody', 'Aide Sergei Orlov was there.', [], { source: 'Kremlin' }],
  [
    'elected as',
    'Peruvian President Dina Boluarte congratulated Ali Bongo on his election as President of Gabon.',
    ['REPRESENTS Dina Boluarte > Peru happened', 'REPRESENTS Ali Bongo Ondimba > Gabon happened'],
  ],
]);

claimTable('heads of firms and of their organs', OFFICES, [
  [
    'two titles before the firm',
    'President and CEO of BASF Kurt Bock was there.',
    ['REPRESENTS Kurt Bock > BASF happened'],
  ],
  [
    'a firm that no list knows, behind the name',
    'Anna Keller, CEO of Kupolar, was there.',
    ['REPRESENTS Anna Keller > Kupolar happened'],
  ],
  [
    'the general director of a firm',
    'General Director of Uralmeda Dmitry Osipov was there.',
    ['REPRESENTS Dmitry Osipov > Uralmeda happened'],
  ],
  [
    'the chairman of an organ before the firm',
    'Gazprom Management Committee Chairman Alexei Miller was there.',
    ['REPRESENTS Alexei Miller > Gazprom happened'],
  ],
  [
    'the chairman of an organ behind the firm',
    'Chairman of the Gazprom Management Committee Alexei Miller was there.',
    ['REPRESENTS Alexei Miller > Gazprom happened'],
  ],
  [
    'the president of a firm is no president of a state',
    'President of Rosneft Sergei Belov was there. The President was tired.',
    ['REPRESENTS Sergei Belov > Rosneft happened', 'REPRESENTS Vladimir Putin > Russia happened'],
    { source: 'Kremlin' },
  ],
  ['a firm without a name', 'The CEO of the firm, Ann Lee, was there.', []],
]);

claimTable('offices held in a part of a state', OFFICES, [
  [
    'a region no list knows',
    'Governor of the Tverovsk Region Igor Rudenko was there.',
    ['REPRESENTS Igor Rudenko > Russia happened'],
    { source: 'Kremlin' },
  ],
  [
    'a state with "New" in its name',
    'Governor of New Mexico Michelle Torres was there.',
    ['REPRESENTS Michelle Torres > United States happened'],
  ],
  [
    'a senator from a state',
    'Senator from South Carolina Robert Hall was there.',
    ['REPRESENTS Robert Hall > United States happened'],
  ],
  [
    'a mayor behind the town',
    'The mayor of Lyon, Gerard Dupont, was there.',
    ['REPRESENTS Gerard Dupont > France happened'],
  ],
  [
    'a town that no list knows, in the text of a government',
    'Mayor of Clarkville Betty Burns was there.',
    ['REPRESENTS Betty Burns > United States happened'],
    { source: 'U.S. Department of State' },
  ],
  ['a town that no list knows', 'Mayor of Clarkville Betty Burns was there.', []],
  [
    'a representative in capitals',
    'Representative John Marlow was there.',
    ['REPRESENTS John Marlow > United States happened'],
  ],
  ['a representative of anybody', 'John Marlow, a representative for the sheriff, was there.', []],
]);

claimTable('envoys of the United Nations', OFFICES, [
  [
    'a rapporteur with an apposition',
    'The Special Rapporteur on Torture, Juan Mendez, was there.',
    ['REPRESENTS Juan Mendez > United Nations happened'],
  ],
  [
    'a rapporteur with a task in small letters',
    'Special Rapporteur on freedom of expression Irene Khan was there.',
    ['REPRESENTS Irene Khan > United Nations happened'],
  ],
  [
    'of the Secretary-General',
    'Special Envoy of the Secretary-General for Syria Geir Pedersen was there.',
    ['REPRESENTS Geir Pedersen > United Nations happened'],
  ],
  [
    "the Secretary-General's",
    "The Secretary-General's Special Envoy for Yemen, Hans Grundberg, was there.",
    ['REPRESENTS Hans Grundberg > United Nations happened'],
  ],
  [
    'a title that is also the name of a body',
    'UN High Commissioner for Refugees Filippo Grandi was there. The High Commissioner was tired.',
    ['REPRESENTS Filippo Grandi > UNHCR happened'],
    { source: 'U.S. Department of State' },
  ],
  [
    'of a country all the same',
    'The Swedish Special Envoy for Yemen Peter Semneby was there.',
    ['REPRESENTS Peter Semneby > Sweden happened'],
  ],
]);
