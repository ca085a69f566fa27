import { claimTable } from './claim-table.ts';

claimTable('the days of an event', { relations: ['ATTENDED'], shows: ['date'] }, [
  [
    'chaired, told in the next sentence',
    'The meeting of the Chile-Peru Working Group on Mining took place yesterday in Lima. It was chaired by Peruvian Minister Elmer Schialer.',
    ['ATTENDED Elmer Schialer > meeting of the Chile-Peru Working Group on Mining happened on 2024-05-14'],
  ],
  [
    'the days on which it was held',
    'The Pacific Islands Summit was held in Suva on May 6 and 7. The weather was bad. There was no rain. Fijian Prime Minister Sitiveni Rabuka attended the Pacific Islands Summit.',
    ['ATTENDED Sitiveni Rabuka > Pacific Islands Summit happened on 2024-05-06/2024-05-07'],
  ],
  [
    'the day of another guest',
    'Kenyan President William Ruto attended the Africa Climate Summit on Monday. There was music. There was dancing. Much was said. Much was sung. Rwandan President Paul Kagame attended the Africa Climate Summit as well.',
    [
      'ATTENDED William Ruto > Africa Climate Summit happened on 2024-05-13',
      'ATTENDED Paul Kagame > Africa Climate Summit happened on 2024-05-13',
    ],
  ],
  [
    'two days of two guests leave a third without',
    'Kenyan President William Ruto attended the Africa Climate Summit on Monday. Ghanaian President John Mahama attended the Africa Climate Summit on Tuesday. Much was said. Much was sung. There was music. There was dancing. Rwandan President Paul Kagame attended the Africa Climate Summit as well.',
    [
      'ATTENDED William Ruto > Africa Climate Summit happened on 2024-05-13',
      'ATTENDED John Mahama > Africa Climate Summit happened on 2024-05-14',
      'ATTENDED Paul Kagame > Africa Climate Summit happened',
    ],
  ],
  [
    'an event to come',
    'The Delhi Summit will take place on June 4. Nepali Prime Minister Pushpa Kamal Dahal will attend the Delhi Summit.',
    ['ATTENDED Pushpa Kamal Dahal > Delhi Summit planned on 2024-06-04'],
  ],
  [
    'an event to come is not the one that was',
    'Nepali Prime Minister Pushpa Kamal Dahal attended the Delhi Summit. There was music. The Delhi Summit will next take place on June 4.',
    ['ATTENDED Pushpa Kamal Dahal > Delhi Summit happened'],
  ],
  [
    'an event that did not take place',
    'The Delhi Summit was not held on May 4. Nepali Prime Minister Pushpa Kamal Dahal will attend the Delhi Summit.',
    ['ATTENDED Pushpa Kamal Dahal > Delhi Summit planned'],
  ],
  [
    'an act of somebody else on another day',
    'Canada praised the Delhi Summit on Friday. Nepali Prime Minister Pushpa Kamal Dahal attended the Delhi Summit.',
    ['ATTENDED Pushpa Kamal Dahal > Delhi Summit happened'],
  ],
]);

const PAGE = 'https://www.gov.pe/';

claimTable('the visit of a guest who is received', { relations: ['VISITED'], shows: ['date'] }, [
  [
    'glad to see you here',
    'President of Peru Dina Boluarte met today with President of Chile Gabriel Boric.\n\nPresident of Peru Dina Boluarte: I am glad to welcome you to Peru.\n\nPresident of Chile Gabriel Boric: I am happy to be here in Lima.',
    ['VISITED Gabriel Boric > Peru happened on 2024-05-15'],
    { source: 'President of Peru', url: PAGE },
  ],
  [
    'who is on a visit',
    'Peruvian President Dina Boluarte met today with Chilean President Gabriel Boric, who is on a visit to Lima.',
    ['VISITED Gabriel Boric > Peru happened on 2024-05-15'],
  ],
  [
    'a visit of an earlier time',
    'Peruvian President Dina Boluarte met today with Chilean President Gabriel Boric. Relations have improved since his visit to Peru.',
    ['VISITED Gabriel Boric > Peru happened'],
  ],
  [
    'a visit with a date of its own',
    'Peruvian President Dina Boluarte met today with Chilean President Gabriel Boric. Boric visited Peru in May 2022.',
    ['VISITED Gabriel Boric > Peru happened on 2022-05'],
  ],
  [
    'a visit to another country',
    'Peruvian President Dina Boluarte met today with Chilean President Gabriel Boric. Boric remembered a visit to Ghana.',
    ['VISITED Gabriel Boric > Ghana happened'],
  ],
]);

claimTable('the day on which words were published', { relations: ['CRITICISED'], shows: ['date'] }, [
  [
    'an interview aired',
    'Russian Foreign Minister Sergei Lavrov accused the United States of lying in an interview aired on Monday.',
    ['CRITICISED Sergey Lavrov > United States happened on 2024-05-13'],
  ],
  [
    'a statement issued',
    'Kenya condemned Sudan in a statement issued on 3 May.',
    ['CRITICISED Kenya > Sudan happened on 2024-05-03'],
  ],
  [
    'what is condemned is of another day',
    'Kenya condemned Sudan for a raid launched on 3 May.',
    ['CRITICISED Kenya > Sudan happened'],
  ],
  [
    'a report of others',
    'Kenya condemned Sudan for its decision made on 3 May.',
    ['CRITICISED Kenya > Sudan happened'],
  ],
]);
