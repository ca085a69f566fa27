import { claimTable } from './claim-table.ts';

claimTable('name orders, variants and holders of the day', { relations: ['REPRESENTS'] }, [
  [
    'a surname with title gets the holder of the day',
    'Prime Minister Sunak of the United Kingdom answered questions.',
    ['REPRESENTS Rishi Sunak > United Kingdom happened'],
  ],
  [
    'the holder of another day',
    'Prime Minister Blair of the United Kingdom answered questions.',
    ['REPRESENTS Tony Blair > United Kingdom happened'],
    { published: '2003-03-01' },
  ],
  [
    'two Bushes: the father',
    'President Bush of the United States answered questions.',
    ['REPRESENTS George H. W. Bush > United States happened'],
    { published: '1990-06-01' },
  ],
  [
    'two Bushes: the son',
    'President Bush of the United States answered questions.',
    ['REPRESENTS George W. Bush > United States happened'],
    { published: '2005-06-01' },
  ],
  [
    'Zelensky or Zelenskyy',
    'Ukrainian President Volodymyr Zelensky answered questions.',
    ['REPRESENTS Volodymyr Zelenskyy > Ukraine happened'],
  ],
  [
    'al-Sisi or el-Sisi',
    'Egyptian President al-Sisi answered questions.',
    ['REPRESENTS Abdel Fattah el-Sisi > Egypt happened'],
  ],
  [
    'Hungarian order',
    'Hungarian Prime Minister Orbán Viktor answered questions.',
    ['REPRESENTS Viktor Orbán > Hungary happened'],
  ],
  [
    'a patronymic',
    'Russian President Vladimir Vladimirovich Putin answered questions.',
    ['REPRESENTS Vladimir Putin > Russia happened'],
  ],
  [
    'a king with a number',
    'King Charles III of the United Kingdom answered questions.',
    ['REPRESENTS Charles III > United Kingdom happened'],
  ],
  [
    'a historical state',
    'Soviet Foreign Minister Andrei Gromyko answered questions.',
    ['REPRESENTS Andrei Gromyko > Soviet Union happened'],
    { published: '1975-03-01' },
  ],
  [
    'an unknown person by title',
    'Malaysian Deputy Foreign Minister Farouk Tengganu answered questions.',
    ['REPRESENTS Farouk Tengganu > Malaysia happened'],
  ],
  ['a bare first name is nobody', 'Vladimir answered questions in Poland.', []],
]);
