import { claimTable } from './claim-table.ts';

claimTable('anniversaries of relations', { relations: ['RECOGNISED'], shows: ['date'] }, [
  [
    'the anniversary of relations between two',
    'The 20th anniversary of diplomatic relations between Fiji and Samoa was celebrated.',
    ['RECOGNISED Fiji > Samoa happened on 2004', 'RECOGNISED Samoa > Fiji happened on 2004'],
  ],
  [
    'both celebrate',
    'Chile and New Zealand celebrate the 75th anniversary of diplomatic relations.',
    ['RECOGNISED Chile > New Zealand happened on 1949', 'RECOGNISED New Zealand > Chile happened on 1949'],
  ],
  [
    'one celebrates its relations with another',
    'Turkey marked the 100th anniversary of its diplomatic relations with Japan.',
    ['RECOGNISED Turkey > Japan happened on 1924', 'RECOGNISED Japan > Turkey happened on 1924'],
  ],
  [
    'years of relations',
    'Fiji and Samoa celebrate 40 years of diplomatic relations.',
    ['RECOGNISED Fiji > Samoa happened on 1984', 'RECOGNISED Samoa > Fiji happened on 1984'],
  ],
  [
    'counted from next year',
    'Next year will mark 45 years of diplomatic relations between Kenya and Ireland.',
    ['RECOGNISED Kenya > Ireland happened on 1980', 'RECOGNISED Ireland > Kenya happened on 1980'],
  ],
  [
    'counted from last year',
    'Last year Ghana and Cuba celebrated the 60th anniversary of diplomatic relations.',
    ['RECOGNISED Ghana > Cuba happened on 1963', 'RECOGNISED Cuba > Ghana happened on 1963'],
  ],
  [
    'in order to commemorate',
    'To commemorate 50 years of diplomatic relations with Japan, Mongolia held a concert.',
    ['RECOGNISED Mongolia > Japan happened on 1974', 'RECOGNISED Japan > Mongolia happened on 1974'],
  ],
  ['of an economy', 'Kenya and Ghana celebrate 40 years of growth.', []],
  ['of a war', 'The 10th anniversary of the war between Fiji and Samoa was marked.', []],
  ["of another's liberation", "Peru marked the 200th anniversary of Chile's liberation from Spain.", []],
  ['years spent', 'Over 30 years, Armenia and Italy have become close.', []],
  [
    'between our countries',
    'President Sadyr Japarov met President Serdar Berdimuhamedov in Bishkek. “We mark the 30th anniversary of diplomatic relations between our two countries,” Japarov said.',
    ['RECOGNISED Kyrgyzstan > Turkmenistan happened on 1994', 'RECOGNISED Turkmenistan > Kyrgyzstan happened on 1994'],
  ],
]);

claimTable('talks of two countries', { relations: ['NEGOTIATED_WITH'] }, [
  [
    'one meeting of two persons',
    'Paraguayan President Santiago Peña held negotiations with Uruguayan President Yamandú Orsi in Asunción.',
    [],
  ],
  [
    'of two countries whose persons are not named',
    'Paraguay and Uruguay held negotiations on the dam.',
    ['NEGOTIATED_WITH Paraguay > Uruguay happened'],
  ],
  [
    'whose leaders met there',
    'Fijian-Samoan talks took place in Suva. Fijian Prime Minister Sitiveni Rabuka met Samoan Prime Minister Fiame Naomi Mataʻafa.',
    [],
  ],
  [
    'without persons',
    'Talks between Ethiopia and Egypt on the dam have stalled.',
    ['NEGOTIATED_WITH Ethiopia > Egypt happened'],
  ],
  [
    'negotiations stay a process',
    'Negotiations between Fiji and Samoa on fishing go on. Fijian Prime Minister Sitiveni Rabuka met Samoan Prime Minister Fiame Naomi Mataʻafa.',
    ['NEGOTIATED_WITH Fiji > Samoa happened'],
  ],
  ['dealing with a problem is no negotiation', 'Jordan is dealing with ISIS and the drought.', []],
]);

claimTable('an agreement told once', { relations: ['SIGNED_WITH', 'AGREED_WITH'] }, [
  [
    'between two',
    'An agreement between Ethiopia and Somaliland angered Somalia.',
    ['SIGNED_WITH Ethiopia > Somaliland happened'],
  ],
  [
    'of one with a body',
    "Ghana's agreement with the IMF expired.",
    ['SIGNED_WITH Ghana > International Monetary Fund happened'],
  ],
  ['to do something', 'Ghana and Togo agreed to open the border.', ['AGREED_WITH Ghana > Togo happened']],
]);
