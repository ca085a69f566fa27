import { claimTable } from './claim-table.ts';

const BEFORE =
  'President Joe Biden, Vice President Kamala Harris and Secretary of State Antony Blinken received Barbadian Prime Minister Mia Mottley and Korean Foreign Minister Park Jin.';

claimTable('two titles joined before one name', { relations: ['AGREED_WITH'] }, [
  [
    'the President and Prime Minister X',
    `${BEFORE} The President and Prime Minister Mottley agreed on trade.`,
    ['AGREED_WITH Joe Biden > Mia Mottley happened'],
  ],
  [
    'the Vice President and Prime Minister X',
    `${BEFORE} The Vice President and Prime Minister Mottley agreed on trade.`,
    ['AGREED_WITH Kamala Harris > Mia Mottley happened'],
  ],
  [
    'the Secretary and Prime Minister X',
    `${BEFORE} The Secretary and Prime Minister Mottley agreed on trade.`,
    ['AGREED_WITH Antony Blinken > Mia Mottley happened'],
  ],
  [
    'the Secretary and Foreign Minister X',
    `${BEFORE} The Secretary and Foreign Minister Park agreed on trade.`,
    ['AGREED_WITH Antony Blinken > Park Jin happened'],
  ],
  [
    'the Secretary and President X',
    'Secretary of State Antony Blinken came to Quito. The Secretary and President Guillermo Lasso agreed on trade.',
    ['AGREED_WITH Antony Blinken > Guillermo Lasso happened'],
  ],
  [
    'the Prime Minister and King X',
    'Prime Minister Rishi Sunak came to Amman. The Prime Minister and King Abdullah II agreed on aid.',
    ['AGREED_WITH Rishi Sunak > Abdullah II of Jordan happened'],
  ],
  [
    'one who is both deputy and minister',
    'President Joe Biden and the Deputy Prime Minister and Foreign Minister Ishaq Dar agreed on trade.',
    ['AGREED_WITH Joe Biden > Ishaq Dar happened'],
  ],
  [
    'one who is vice president and minister',
    'President Joe Biden and the Vice President and Foreign Minister Janaina Tewaney agreed on trade.',
    ['AGREED_WITH Joe Biden > Janaina Tewaney happened'],
  ],
  [
    'the Foreign Minister and President X',
    'Foreign Minister Park Jin came to Quito. The Foreign Minister and President Guillermo Lasso agreed on trade.',
    ['AGREED_WITH Park Jin > Guillermo Lasso happened'],
  ],
  [
    'without an article',
    'Qatari Prime Minister and Foreign Minister Mohammed bin Abdulrahman Al Thani and Secretary Antony Blinken agreed on trade.',
    ['AGREED_WITH Mohammed bin Abdulrahman Al Thani > Antony Blinken happened'],
  ],
  [
    'a surname formed like a noun',
    'Secretary Antony Blinken met Jamaican Prime Minister Andrew Holness. Secretary Blinken and Prime Minister Holness agreed on trade.',
    ['AGREED_WITH Antony Blinken > Andrew Holness happened'],
  ],
  [
    'a noun formed like a surname',
    'Jamaican Minister for Youth Leadership Robert Morgan and Secretary Antony Blinken agreed on trade.',
    ['AGREED_WITH Robert Morgan > Antony Blinken happened'],
  ],
]);
