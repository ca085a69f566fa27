import { claimTable } from './claim-table.ts';

claimTable('where an ambassador lives he is no visitor', { relations: ['VISITED'] }, [
  [
    'signs',
    'Kenyan Ambassador to Ghana Joseph Maina signed the accord in Accra with Ghanaian Foreign Minister Shirley Botchwey.',
    [],
  ],
  ['meets', 'Kenya’s ambassador to Ghana, Joseph Maina, met Ghanaian President Nana Akufo-Addo in Accra.', []],
  ['is there', 'Joseph Maina, the Kenyan ambassador in Ghana, is in Accra for talks.', []],
  ['a chargé', 'U.S. Chargé d’Affaires to Zimbabwe Laurence Socha attended a ceremony in Harare.', []],
  [
    'a high commissioner',
    'Indian High Commissioner to Fiji Palaniswamy Karthigeyan met Fijian Prime Minister Sitiveni Rabuka in Suva.',
    [],
  ],
  [
    'named with the office once',
    'Norwegian President of Parliament Masud Gharahkhani spoke. Danish Ambassador to Peru Rikke Olsen met Peruvian President Dina Boluarte. Olsen spoke in Lima.',
    [],
  ],
  [
    'in another country',
    'Kenya’s ambassador to Ghana, Joseph Maina, met Togolese President Faure Gnassingbé in Lomé.',
    ['VISITED Joseph Maina > Togo happened'],
  ],
  [
    'of a body of the world',
    'U.S. Ambassador to the United Nations Linda Thomas-Greenfield met Ghanaian President Nana Akufo-Addo in Accra.',
    ['VISITED Linda Thomas-Greenfield > Ghana happened'],
  ],
  [
    'a minister',
    'Kenyan Foreign Minister Musalia Mudavadi met Ghanaian President Nana Akufo-Addo in Accra.',
    ['VISITED Musalia Mudavadi > Ghana happened'],
  ],
  [
    'the guest of the ambassador',
    'Kenyan President William Ruto met Kenya’s ambassador to Ghana, Joseph Maina, in Accra.',
    ['VISITED William Ruto > Ghana happened'],
  ],
  [
    'an envoy who goes there',
    'U.S. Special Envoy for Sudan Tom Perriello met Sudanese General Abdel Fattah al-Burhan in Port Sudan.',
    ['VISITED Tom Perriello > Sudan happened'],
  ],
  [
    'a journey that is named',
    'Kenya’s ambassador to Ghana, Joseph Maina, visited Togo in May.',
    ['VISITED Joseph Maina > Togo happened'],
  ],
]);
