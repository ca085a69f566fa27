import { claimTable } from './claim-table.ts';

claimTable('relative clauses', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED'] }, [
  [
    'who met',
    'Danish Foreign Minister Lars Løkke Rasmussen, who met Greenlandic Prime Minister Múte Bourup Egede, was in good spirits.',
    ['MET_WITH Lars Løkke Rasmussen > Múte Bourup Egede happened'],
  ],
  [
    'the main verb after a relative clause',
    'Latvian President Edgars Rinkēvičs, who studied in Riga, met Estonian Prime Minister Kaja Kallas.',
    ['MET_WITH Edgars Rinkēvičs > Kaja Kallas happened'],
  ],
  [
    'during which',
    'The envoy of Ghana, Kofi Asare, gave a reception, during which he met with Togolese President Faure Gnassingbé.',
    ['MET_WITH Kofi Asare > Faure Gnassingbé happened'],
  ],
  [
    'who was received by',
    'Albanian President Bajram Begaj, who was received by Kosovar President Vjosa Osmani, thanked his hosts.',
    ['MET_WITH Bajram Begaj > Vjosa Osmani happened'],
  ],
  [
    'who invited',
    'The president thanked Emirati Foreign Minister Abdullah bin Zayed, who invited Serbian President Aleksandar Vučić to Abu Dhabi.',
    ['INVITED Abdullah bin Zayed > Aleksandar Vučić happened'],
  ],
  [
    'that-clause of a report',
    'The ministry said that Moroccan Foreign Minister Nasser Bourita met Spanish Foreign Minister José Manuel Albares.',
    ['MET_WITH Nasser Bourita > José Manuel Albares happened'],
  ],
  [
    'a reduced relative',
    'Syrian Foreign Minister Faisal Mekdad, accompanied by his deputy Bassam Sabbagh, met Omani Foreign Minister Badr Albusaidi.',
    ['MET_WITH Faisal Mekdad > Badr Albusaidi happened'],
  ],
  [
    'a relative clause that denies',
    'Bolivian President Luis Arce praised Cuban President Miguel Díaz-Canel, who has not visited Bolivia.',
    ['VISITED Miguel Díaz-Canel > Bolivia denied'],
  ],
  [
    'where',
    'Mauritanian President Mohamed Ould Ghazouani flew to Brussels, where he met Belgian Prime Minister Alexander De Croo.',
    [
      'VISITED Mohamed Ould Ghazouani > Belgium happened',
      'MET_WITH Mohamed Ould Ghazouani > Alexander De Croo happened',
    ],
  ],
  ['who lives', 'Nadia Rahmani, who lives in Canada, wrote a book about Tunisian President Kais Saied.', []],
  [
    'who is visiting',
    'Vietnamese President To Lam met Lao President Thongloun Sisoulith, who is visiting Vietnam.',
    ['MET_WITH Tô Lâm > Thongloun Sisoulith happened', 'VISITED Thongloun Sisoulith > Vietnam happened'],
    { published: '2024-06-05' },
  ],
  [
    'whose country is not the visitor',
    'Chilean President Gabriel Boric, whose country borders Bolivia, met Paraguayan President Santiago Peña.',
    ['MET_WITH Gabriel Boric > Santiago Peña happened'],
  ],
  [
    'with whom',
    'Malaysian Prime Minister Anwar Ibrahim, with whom German Chancellor Olaf Scholz met in March, wants a treaty.',
    ['MET_WITH Anwar Ibrahim > Olaf Scholz happened'],
  ],
]);
