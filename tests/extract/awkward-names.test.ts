import { claimTable } from './claim-table.ts';

claimTable('hyphens, apostrophes and particles in names', { relations: ['MET_WITH', 'VISITED'] }, [
  [
    'a hyphenated given name',
    'Ethiopian President Sahle-Work Zewde met Djibouti President Ismaïl Omar Guelleh.',
    ['MET_WITH Sahle-Work Zewde > Ismaïl Omar Guelleh happened'],
  ],
  [
    'an Irish apostrophe',
    'Northern Ireland First Minister Michelle O’Neill met Irish Prime Minister Simon Harris.',
    ["MET_WITH Michelle O'Neill > Simon Harris happened"],
  ],
  [
    'apostrophes inside an African name',
    "Kenyan envoy Peter Ng'ang'a met Ugandan Foreign Minister Odongo Jeje Abubakhar.",
    ["MET_WITH Peter Ng'ang'a > Jeje Odongo happened"],
  ],
  [
    '"al-" in small letters',
    'Egyptian President Abdel Fattah al-Sisi met Qatari Emir Tamim bin Hamad Al Thani.',
    ['MET_WITH Abdel Fattah el-Sisi > Tamim bin Hamad Al Thani happened'],
  ],
  [
    'a country with an apostrophe',
    "Ivory Coast's President Alassane Ouattara met President Patrice Talon of Benin.",
    ['MET_WITH Alassane Ouattara > Patrice Talon happened'],
  ],
  [
    'Korean names with hyphens',
    'South Korean Foreign Minister Cho Tae-yul met former UN Secretary-General Ban Ki-moon.',
    ['MET_WITH Cho Tae-yul > Ban Ki-moon happened'],
  ],
  [
    'a double-barrelled surname',
    'Dutch Foreign Minister Hanke Bruins Slot met Spanish envoy Inés Gómez-Acebo.',
    ['MET_WITH Hanke Bruins Slot > Inés Gómez-Acebo happened'],
  ],
  [
    'particles "van der" and "de la"',
    'Belgian envoy Joost van der Meulen met Bolivian Foreign Minister Lucía de la Fuente.',
    ['MET_WITH Joost van der Meulen > Lucía de la Fuente happened'],
  ],
  [
    'a curly genitive is not part of the name',
    'Ursula von der Leyen’s meeting with Moldovan President Maia Sandu lasted an hour.',
    ['MET_WITH Ursula von der Leyen > Maia Sandu happened'],
  ],
  ['a genitive after s', "Andrzej Halicki, Cyprus' envoy Nikos Christodoulides' friend, stayed at home.", []],
  [
    'initials',
    'S. R. Nathwani, India’s envoy, met J. K. Mbatha, the South African envoy.',
    ['MET_WITH S. R. Nathwani > J. K. Mbatha happened'],
  ],
  [
    '"bin" and "Al"',
    'Saudi Crown Prince Mohammed bin Salman met Emirati President Mohamed bin Zayed Al Nahyan.',
    ['MET_WITH Mohammed bin Salman > Mohamed bin Zayed Al Nahyan happened'],
  ],
  [
    'diacritics that a tagger may cut',
    'Turkish envoy Çağrı Şentürk met Croatian Foreign Minister Gordan Grlić-Radman.',
    ['MET_WITH Çağrı Şentürk > Gordan Grlić-Radman happened'],
  ],
  [
    'a verb after a diacritic',
    'Turkish President Recep Tayyip Erdoğan will visit Iraq.',
    ['VISITED Recep Tayyip Erdoğan > Iraq planned'],
  ],
  [
    'a Georgian and an Azerbaijani name',
    'Georgian Foreign Minister Ilia Darchiashvili met Azerbaijani Foreign Minister Jeyhun Bayramov.',
    ['MET_WITH Ilia Darchiashvili > Jeyhun Bayramov happened'],
  ],
  [
    'a Vietnamese name without marks',
    'Laotian Foreign Minister Saleumxay Kommasith met Vietnamese Foreign Minister Bui Thanh Son.',
    ['MET_WITH Saleumxay Kommasith > Bui Thanh Son happened'],
  ],
  [
    'a given name that is another word too',
    'Danish envoy Bill Torsund met Norwegian envoy Christian Halle.',
    ['MET_WITH Bill Torsund > Christian Halle happened'],
  ],
  ['the same word behind an article', 'The Bill Torsund wrote failed. The Christian Halle choir sang.', []],
]);
