import { claimTable } from './claim-table.ts';

const OFFICES = { relations: ['REPRESENTS'] };

claimTable('heads of bodies', OFFICES, [
  [
    'a body of several states behind its title',
    'The President of the European Commission, Ursula von der Leyen, arrived on Monday.',
    ['REPRESENTS Ursula von der Leyen > European Commission happened'],
  ],
  [
    'the same without commas',
    'President of the European Council Charles Michel thanked the hosts.',
    ['REPRESENTS Charles Michel > European Council happened'],
  ],
  [
    'an organ of the United Nations',
    'The President of the General Assembly, Dennis Francis, opened the debate.',
    ['REPRESENTS Dennis Francis > United Nations General Assembly happened'],
  ],
  [
    'a bank of several states',
    'The President of the World Bank, Ajay Banga, opened the debate.',
    ['REPRESENTS Ajay Banga > World Bank happened'],
  ],
  [
    'a republic is no body',
    'The President of the Republic of Ghana, John Mahama, opened the debate.',
    ['REPRESENTS John Mahama > Ghana happened'],
  ],
  [
    'a body whose name begins like a portfolio',
    'The Chairman of the Central Tender Commission, Ella Markova, spoke.',
    ['REPRESENTS Ella Markova > Central Tender Commission happened'],
  ],
  [
    'a ministry of that word',
    'The Minister of Energy of Estonia, Kaja Tamm, spoke.',
    ['REPRESENTS Kaja Tamm > Estonia happened'],
  ],
  [
    'the organ of a firm with a genitive',
    'The guests met Viktor Belov, Chairman of Gazprom’s Management Committee, on Monday.',
    ['REPRESENTS Viktor Belov > Gazprom happened'],
  ],
  [
    'a title in brackets',
    'Viktor Belov (Rosatom CEO) thanked the guests.',
    ['REPRESENTS Viktor Belov > Rosatom happened'],
  ],
  [
    'a title in square brackets',
    'They met with Viktor Belov [Chairman of Gazprom’s Management Committee].',
    ['REPRESENTS Viktor Belov > Gazprom happened'],
  ],
  ['a word in brackets behind no full name', 'The Organising (Representative) Bodies met in spring.', []],
  [
    'a federation that sends an envoy to a body',
    'The Permanent Representative of the Russian Federation to the European Union, Pavel Belov, attended.',
    ['REPRESENTS Pavel Belov > Russia happened'],
  ],
  [
    'a church',
    'The ministers were received by Patriarch Kirill.',
    ['REPRESENTS Kirill of Moscow > Russian Orthodox Church happened'],
  ],
  [
    'a church named by its see',
    'Patriarch of Moscow and All Russia Kirill sent a message.',
    ['REPRESENTS Kirill of Moscow > Russian Orthodox Church happened'],
  ],
  [
    'no ambassador of that surname',
    'The Ecumenical Patriarch Bartholomew sent a message.',
    ['REPRESENTS Bartholomew I of Constantinople > Ecumenical Patriarchate of Constantinople happened'],
  ],
  [
    'a state whose name ends like a country’s',
    'Former New Jersey governor Ann Whitfield spoke.',
    ['REPRESENTS Ann Whitfield > United States happened'],
  ],
  [
    'an office not yet taken',
    'The United States named Ambassador-designate Herman Ellis to the post.',
    ['REPRESENTS Herman Ellis > United States happened'],
  ],
  [
    'a task and an uncommon given name',
    'The Special Rapporteur on Violence Against Women, Dubravka Horvat, spoke.',
    ['REPRESENTS Dubravka Horvat > United Nations happened'],
  ],
]);
