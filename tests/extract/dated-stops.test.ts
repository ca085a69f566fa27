import { claimTable } from './claim-table.ts';

claimTable('what is dated one by one', { relations: ['VISITED', 'MET_WITH'], shows: ['date'] }, [
  [
    'two visits with a month each',
    'The talks followed Timorese President José Ramos-Horta’s visit to Chile in July 2010 and Peru in February 2011.',
    ['VISITED José Ramos-Horta > Chile happened on 2010-07', 'VISITED José Ramos-Horta > Peru happened on 2011-02'],
  ],
  [
    'three visits',
    'Ghanaian President John Mahama visited Chad in May 2013, Niger in June 2013 and Togo in August 2013.',
    [
      'VISITED John Mahama > Chad happened on 2013-05',
      'VISITED John Mahama > Niger happened on 2013-06',
      'VISITED John Mahama > Togo happened on 2013-08',
    ],
  ],
  [
    'persons on two days',
    'Nepali Prime Minister Pushpa Kamal Dahal met Bhutanese King Jigme Khesar Namgyel Wangchuck on 3 May and Indian Prime Minister Narendra Modi on 5 May.',
    [
      'MET_WITH Pushpa Kamal Dahal > Jigme Khesar Namgyel Wangchuck happened on 2024-05-03',
      'MET_WITH Pushpa Kamal Dahal > Narendra Modi happened on 2024-05-05',
    ],
  ],
  [
    'journeys to come',
    'Irish Foreign Minister Micheál Martin will travel to Oslo on June 6 and Helsinki on June 8.',
    ['VISITED Micheál Martin > Norway planned on 2024-06-06', 'VISITED Micheál Martin > Finland planned on 2024-06-08'],
  ],
  [
    'one date for both',
    'Ghanaian President John Mahama visited Chad and Niger in May 2013.',
    ['VISITED John Mahama > Chad happened on 2013-05', 'VISITED John Mahama > Niger happened on 2013-05'],
  ],
  [
    'a country that does something of its own',
    'Ghanaian President John Mahama visited Chad in May 2013 and Niger protested in June 2013.',
    ['VISITED John Mahama > Chad happened on 2013-05'],
  ],
  [
    'a country without a date of its own',
    'Ghanaian President John Mahama visited Chad in May 2013 and Niger welcomed it.',
    ['VISITED John Mahama > Chad happened on 2013-05'],
  ],
  [
    'a date fronted for the next clause',
    'Ghanaian President John Mahama visited Chad in May 2013, and in June 2013 Niger closed its border.',
    ['VISITED John Mahama > Chad happened on 2013-05'],
  ],
]);

claimTable('a meeting on a journey to several countries', { relations: ['VISITED', 'MET_WITH'] }, [
  [
    'in one of several',
    'Australian Foreign Minister Penny Wong will travel to Fiji, Samoa and Tonga, where she will meet Vanuatu’s Prime Minister Charlot Salwai.',
    [
      'MET_WITH Penny Wong > Charlot Salwai planned',
      'VISITED Penny Wong > Fiji planned',
      'VISITED Penny Wong > Samoa planned',
      'VISITED Penny Wong > Tonga planned',
    ],
  ],
  [
    'in the only one',
    'Australian Foreign Minister Penny Wong will travel to Fiji, where she will meet Vanuatu’s Prime Minister Charlot Salwai.',
    [
      'MET_WITH Penny Wong > Charlot Salwai planned',
      'VISITED Charlot Salwai > Fiji planned',
      'VISITED Penny Wong > Fiji planned',
    ],
  ],
  [
    'in a town with its country',
    'Australian Foreign Minister Penny Wong travelled to Suva, Fiji, where she met Vanuatu’s Prime Minister Charlot Salwai.',
    [
      'MET_WITH Penny Wong > Charlot Salwai happened',
      'VISITED Charlot Salwai > Fiji happened',
      'VISITED Penny Wong > Fiji happened',
    ],
  ],
]);

const LATE = { published: '2024-05-14', source: 'U.S. Department of State' };

claimTable('the day that a title ends with', { relations: ['MET_WITH'], shows: ['date'] }, [
  [
    'a schedule of the next day',
    'Secretary Blinken met today with Fijian Prime Minister Sitiveni Rabuka.',
    ['MET_WITH Antony Blinken > Sitiveni Rabuka happened on 2024-05-15'],
    { ...LATE, title: 'Public Schedule – May 15, 2024' },
  ],
  [
    'remarks of the day before',
    'U.S. President Joe Biden met Fijian Prime Minister Sitiveni Rabuka this morning.',
    ['MET_WITH Joe Biden > Sitiveni Rabuka happened on 2024-05-13'],
    { ...LATE, title: 'Remarks Before Departure (May 13, 2024)' },
  ],
  [
    'yesterday is the day before it',
    'U.S. President Joe Biden met Fijian Prime Minister Sitiveni Rabuka yesterday.',
    ['MET_WITH Joe Biden > Sitiveni Rabuka happened on 2024-05-12'],
    { ...LATE, title: 'Remarks Before Departure (May 13, 2024)' },
  ],
  [
    'a day long past',
    'U.S. President Joe Biden met Fijian Prime Minister Sitiveni Rabuka today.',
    ['MET_WITH Joe Biden > Sitiveni Rabuka happened on 2024-05-14'],
    { ...LATE, title: 'Report on the Crash – March 3, 2024' },
  ],
  [
    'a day that is part of a name',
    'U.S. President Joe Biden met Fijian Prime Minister Sitiveni Rabuka today.',
    ['MET_WITH Joe Biden > Sitiveni Rabuka happened on 2024-05-14'],
    { ...LATE, title: 'Remarks on the Attack of May 13, 2024' },
  ],
]);

claimTable('a date of something else', { relations: ['MET_WITH', 'SUPPORTED'], shows: ['date'] }, [
  [
    'of the vote for which somebody is congratulated',
    'Togolese President Faure Gnassingbé congratulated Patrice Talon on the election, which was held in Benin on April 11.',
    ['SUPPORTED Faure Gnassingbé > Patrice Talon happened'],
  ],
  [
    'of the agreement that is talked about',
    'Togolese President Faure Gnassingbé held talks with Patrice Talon. Gnassingbé and Talon discussed the 2015 package of measures.',
    ['MET_WITH Faure Gnassingbé > Patrice Talon happened'],
  ],
  [
    'of the summit that is attended',
    'Togolese President Faure Gnassingbé met Patrice Talon at the summit, which was held on April 11.',
    ['MET_WITH Faure Gnassingbé > Patrice Talon happened on 2024-04-11'],
  ],
]);
