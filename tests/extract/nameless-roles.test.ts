import { claimTable } from './claim-table.ts';

claimTable('roles without a name', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SUPPORTED'] }, [
  [
    'the president is the one named before',
    'Kyrgyz President Sadyr Japarov landed in Ashgabat. The president met Turkmen President Serdar Berdimuhamedow.',
    ['VISITED Sadyr Japarov > Turkmenistan happened', 'MET_WITH Sadyr Japarov > Serdar Berdimuhamedow happened'],
  ],
  [
    'the foreign minister of the article',
    'Cambodian Foreign Minister Sok Chenda Sophea gave a speech. Later the foreign minister met Thai Foreign Minister Maris Sangiampongsa.',
    ['MET_WITH Sok Chenda Sophea > Maris Sangiampongsa happened'],
  ],
  [
    'the foreign minister of X without a name is the country',
    'Namibian President Nangolo Mbumba met the foreign minister of Angola.',
    ['MET_WITH Nangolo Mbumba > Angola happened'],
  ],
  [
    'a demonym role goes back to its holder',
    'Vietnamese Foreign Minister Bui Thanh Son met Bruneian envoy Haji Rosli. The Vietnamese minister invited the envoy to Hanoi.',
    ['MET_WITH Bui Thanh Son > Haji Rosli happened', 'INVITED Bui Thanh Son > Haji Rosli happened'],
  ],
  [
    'the Ukrainian leader',
    'Volodymyr Zelenskyy was late. The Ukrainian leader met Portuguese President Marcelo Rebelo de Sousa.',
    ['MET_WITH Volodymyr Zelenskyy > Marcelo Rebelo de Sousa happened'],
  ],
  [
    'EAM',
    'External Affairs Minister S. Jaishankar spoke at a forum. EAM also met Sri Lankan Foreign Minister Ali Sabry.',
    ['MET_WITH S. Jaishankar > Ali Sabry happened'],
  ],
  [
    'the prime minister and his guest',
    'Singapore Prime Minister Lee Hsien Loong opened the hall. The prime minister received Timor-Leste President José Ramos-Horta.',
    ['MET_WITH Lee Hsien Loong > José Ramos-Horta happened'],
  ],
  ['an indefinite official is nobody', 'A minister met Kuwaiti Emir Mishal Al-Ahmad Al-Sabah.', []],
  [
    'a deputy is not the minister',
    'Uzbek Foreign Minister Bakhtiyor Saidov was ill. The deputy foreign minister met Afghan envoy Zaki Noori.',
    [],
  ],
  [
    'the ambassador',
    'Latvian ambassador Ilze Kalnina presented a book. The ambassador met Lithuanian Foreign Minister Gabrielius Landsbergis.',
    ['MET_WITH Ilze Kalnina > Gabrielius Landsbergis happened'],
  ],
  [
    'officials of two countries',
    'Dutch officials met Surinamese officials.',
    ['MET_WITH Netherlands > Suriname happened'],
  ],
  [
    'an unnamed delegation is the country',
    'Malian Foreign Minister Abdoulaye Diop received the Algerian delegation.',
    ['MET_WITH Abdoulaye Diop > Algeria happened'],
  ],
  ['the Pope', 'The Pope met Paraguayan President Santiago Peña.', ['MET_WITH Pope Francis > Santiago Peña happened']],
]);
