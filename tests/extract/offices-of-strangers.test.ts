import { claimTable } from './claim-table.ts';

const HISTORIAN = { source: 'Office of the Historian', published: '' } as const;
const STATE = { source: 'U.S. Department of State' } as const;

claimTable('titles without a country in a government’s own text', { relations: ['REPRESENTS'] }, [
  [
    'a foreign president',
    'The United States opened a legation in Haiti. Haiti lent it a house. President Borel came to the feast.',
    ['REPRESENTS Borel > Haiti happened'],
    HISTORIAN,
  ],
  [
    'a president of one’s own',
    'The United States opened a legation in Haiti. Haiti lent it a house. President James Buchanan was glad.',
    ['REPRESENTS James Buchanan > United States happened'],
    HISTORIAN,
  ],
  [
    'the first president',
    'The United States and Spain argued. Spain closed the river. President George Washington sent a note.',
    ['REPRESENTS George Washington > United States happened'],
    HISTORIAN,
  ],
  [
    'a prime minister where there is none',
    'The United States and Spain argued. Spain closed the river. Prime Minister Otero Salvat sent a note.',
    ['REPRESENTS Otero Salvat > Spain happened'],
    HISTORIAN,
  ],
  [
    'a foreign minister where there is none',
    'The United States and Persia argued. Persia closed the port. Foreign Minister Farrokh Tabari sent a note.',
    ['REPRESENTS Farrokh Tabari > Iran happened'],
    HISTORIAN,
  ],
  [
    'a queen where there is none',
    'The United States and Madagascar argued. Madagascar closed the port. Queen Rasoa sent a note.',
    ['REPRESENTS Rasoa > Madagascar happened'],
    HISTORIAN,
  ],
  [
    'who presides and is nobody known need not lead a state',
    'The United States aids Ghana. Ghana thanked the United States. President Ann Holt of the firm was absent.',
    [],
    STATE,
  ],
]);

claimTable('titles that tell a body', { relations: ['REPRESENTS'] }, [
  [
    'leader of a party',
    'The leader of the Labour Party, Keir Starmer, spoke in Leeds.',
    ['REPRESENTS Keir Starmer > Labour Party happened'],
  ],
  [
    'party leader',
    'Conservative leader Anna Holt spoke in Leeds.',
    ['REPRESENTS Anna Holt > Conservative Party happened'],
  ],
  [
    'behind the name',
    'Anna Holt, the leader of the Conservative Party, spoke in Leeds.',
    ['REPRESENTS Anna Holt > Conservative Party happened'],
  ],
  ['opposition leader', 'Opposition leader Anna Holt spoke in Leeds.', []],
  ['community leader', 'Community leader Anna Holt spoke in Leeds.', []],
  [
    'its leader',
    'The Anglo-Norse Society was founded in Oslo. Its leader, Jens Holt, was absent.',
    ['REPRESENTS Jens Holt > Anglo-Norse Society happened'],
  ],
  [
    'through its chairman',
    'The African Union, through its chairman Idris Oumar, condemned the coup.',
    ['REPRESENTS Idris Oumar > African Union happened'],
  ],
  [
    'its spokesman',
    'Hamas denied the attack. Its spokesman, Sami Darwish, spoke in Doha.',
    ['REPRESENTS Sami Darwish > Hamas happened'],
  ],
  [
    'a country is led too',
    'Eritrea left the talks with the African Union. Its leader, Ali Rahman, was absent.',
    ['REPRESENTS Ali Rahman > Eritrea happened'],
  ],
  [
    'a spokesman of the body before',
    'The Houthis denied the attack. Spokesman Omar Sabri called it false.',
    ['REPRESENTS Omar Sabri > Houthis happened'],
  ],
  ['a spokesman behind the press', 'Reuters reported the attack. Spokesman Karl Holt called it false.', []],
]);
