import { claimTable } from './claim-table.ts';

claimTable('where the thing is that is talked about', { relations: ['VISITED', 'SPOKE_WITH', 'ATTENDED'] }, [
  [
    'about the war in a country',
    'Tongan Prime Minister Hu‘akavameiliku Siaosi Sovaleni spoke on Monday with Fijian Prime Minister Sitiveni Rabuka about the war in Sudan.',
    ['SPOKE_WITH Siaosi Sovaleni > Sitiveni Rabuka happened'],
  ],
  [
    'two who talk',
    'Latvian President Edgars Rinkēvičs and Estonian President Alar Karis spoke by phone about developments in Haiti.',
    ['SPOKE_WITH Edgars Rinkēvičs > Alar Karis happened'],
  ],
  [
    'regarding',
    'Kenyan President William Ruto spoke by phone with Chadian President Mahamat Déby regarding the crisis in Niger.',
    ['SPOKE_WITH William Ruto > Mahamat Déby happened'],
  ],
  [
    'on the situation',
    'Kenyan President William Ruto spoke by phone with Chadian President Mahamat Déby on the situation of refugees in Niger.',
    ['SPOKE_WITH William Ruto > Mahamat Déby happened'],
  ],
  [
    'a topic of two things',
    'Kenyan President William Ruto talked by phone to Chadian President Mahamat Déby about hunger and floods in Niger.',
    ['SPOKE_WITH William Ruto > Mahamat Déby happened'],
  ],
  [
    'briefed on',
    'Norwegian Foreign Minister Espen Barth Eide briefed Danish Foreign Minister Lars Løkke Rasmussen on the elections in Ghana.',
    [],
  ],
  [
    'consultations on',
    'Norwegian Foreign Minister Espen Barth Eide briefed Danish Foreign Minister Lars Løkke Rasmussen on the outcome of the talks on the coup in Niger.',
    [],
  ],
  [
    'the place of the speech stays',
    'Norwegian Prime Minister Jonas Gahr Støre spoke in Canada about the war.',
    ['VISITED Jonas Gahr Støre > Canada happened'],
  ],
  [
    'the place at the end stays',
    'Norwegian Prime Minister Jonas Gahr Støre spoke about Greenland in Canada on Tuesday.',
    ['VISITED Jonas Gahr Støre > Canada happened'],
  ],
  [
    'the place of a meeting stays',
    'Norwegian Prime Minister Jonas Gahr Støre attended talks on trade in Canada.',
    ['VISITED Jonas Gahr Støre > Canada happened'],
  ],
  [
    'from where one calls',
    'Norwegian Prime Minister Jonas Gahr Støre phoned Danish Prime Minister Mette Frederiksen about the floods in Libya.',
    ['SPOKE_WITH Jonas Gahr Støre > Mette Frederiksen happened'],
  ],
  [
    'a name that ends in a preposition',
    'President Alar Karis of Estonia and President Edgars Rinkēvičs of Latvia spoke by phone about the floods in Libya.',
    ['SPOKE_WITH Alar Karis > Edgars Rinkēvičs happened'],
  ],
]);
