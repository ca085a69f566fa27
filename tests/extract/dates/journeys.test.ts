import { claimTable } from '../claim-table.ts';

claimTable('the days of a journey', { relations: ['MET_WITH', 'VISITED', 'SUPPORTED'], shows: ['date'] }, [
  [
    'a meeting on the journey',
    'Slovak Prime Minister Robert Fico will travel to Hungary on May 20-22. He will meet Hungarian Prime Minister Viktor Orbán.',
    [
      'VISITED Robert Fico > Hungary planned on 2024-05-20/2024-05-22',
      'MET_WITH Robert Fico > Viktor Orbán planned on 2024-05-20/2024-05-22',
    ],
  ],
  [
    'each stop has its days',
    'Colombian President Gustavo Petro will visit Spain on May 20-21 and then Portugal. He will visit Portugal on May 22-23. In Lisbon he will meet Portuguese Prime Minister Luís Montenegro.',
    [
      'VISITED Gustavo Petro > Spain planned on 2024-05-20/2024-05-21',
      'VISITED Gustavo Petro > Portugal planned on 2024-05-22/2024-05-23',
      'MET_WITH Gustavo Petro > Antonio Luis Montenegro planned on 2024-05-22/2024-05-23',
    ],
  ],
  [
    'a stop without days has those of the journey',
    'Omani Foreign Minister Badr Albusaidi will visit the region on June 1-5. He will travel to Jordan. There he will meet Jordanian Foreign Minister Ayman Safadi.',
    [
      'VISITED Badr Albusaidi > Jordan planned on 2024-06-01/2024-06-05',
      'MET_WITH Badr Albusaidi > Ayman Safadi planned on 2024-06-01/2024-06-05',
    ],
  ],
  [
    'a title takes the days of the body',
    'Nuno Sampaio will travel to Chile on May 20-21.',
    ['VISITED Nuno Sampaio > Chile planned on 2024-05-20/2024-05-21'],
    { title: "Deputy Minister Nuno Sampaio's Travel to Chile" },
  ],
  [
    'a title in the present tense',
    'Latvian President Edgars Rinkēvičs will visit Iceland on May 20.',
    ['VISITED Edgars Rinkēvičs > Iceland planned on 2024-05-20'],
    { title: "Latvian President Edgars Rinkēvičs's visit to Iceland" },
  ],
  [
    'a stay of so many days',
    'Serbian President Aleksandar Vučić will fly to China on Monday for a three-day visit.',
    ['VISITED Aleksandar Vučić > China planned on 2024-05-20/2024-05-22'],
  ],
  [
    'for two days of talks',
    'Armenian Prime Minister Nikol Pashinyan will travel to France on 20 May for two days of talks.',
    ['VISITED Nikol Pashinyan > France planned on 2024-05-20/2024-05-21'],
  ],
  [
    'a stay that has begun takes its first day',
    'Serbian President Aleksandar Vučić arrived in China on Monday for a three-day visit.',
    ['VISITED Aleksandar Vučić > China happened on 2024-05-13'],
  ],
  [
    'what is planned later in the text',
    'Polish President Andrzej Duda will visit Kenya on June 3. Duda will thank Kenya.',
    ['VISITED Andrzej Duda > Kenya planned on 2024-06-03', 'SUPPORTED Andrzej Duda > Kenya planned on 2024-06-03'],
  ],
  [
    'a plan of somebody else has no date',
    'Polish President Andrzej Duda will visit Kenya on June 3. German Chancellor Olaf Scholz will meet Bulgarian President Rumen Radev.',
    ['VISITED Andrzej Duda > Kenya planned on 2024-06-03', 'MET_WITH Olaf Scholz > Rumen Radev planned'],
  ],
  [
    'a plan before any journey has no date',
    'Georgian President Salome Zourabichvili will meet Moldovan President Maia Sandu. She will visit Moldova on June 7.',
    [
      'MET_WITH Salome Zourabichvili > Maia Sandu planned on 2024-06-07',
      'VISITED Salome Zourabichvili > Moldova planned on 2024-06-07',
    ],
  ],
  [
    'during a past tour of some days',
    'Estonian Prime Minister Kaja Kallas visited Ireland on 6-8 May. The weather was fine. In Dublin she met Irish Taoiseach Simon Harris.',
    [
      'VISITED Kaja Kallas > Ireland happened on 2024-05-06/2024-05-08',
      'MET_WITH Kaja Kallas > Simon Harris happened on 2024-05-06/2024-05-08',
    ],
  ],
  [
    'where he will speak on Monday',
    'Cypriot President Nikos Christodoulides will fly to Egypt, where he will meet Egyptian President Abdel Fattah el-Sisi on Monday.',
    [
      'VISITED Nikos Christodoulides > Egypt planned on 2024-05-20',
      'MET_WITH Nikos Christodoulides > Abdel Fattah el-Sisi planned on 2024-05-20',
    ],
  ],
  [
    'the present tense for a day to come is a plan',
    'Danish Prime Minister Mette Frederiksen receives Icelandic Prime Minister Bjarni Benediktsson on 20 May.',
    ['MET_WITH Mette Frederiksen > Bjarni Benediktsson planned on 2024-05-20'],
  ],
  [
    'the present tense for a past day is no plan',
    'Danish Prime Minister Mette Frederiksen receives Icelandic Prime Minister Bjarni Benediktsson on 10 May.',
    ['MET_WITH Mette Frederiksen > Bjarni Benediktsson happened on 2024-05-10'],
  ],
  [
    'two neighbouring days are one stay',
    'Israeli Foreign Minister Israel Katz will travel to Cyprus on Thursday, May 23 and Friday, May 24.',
    ['VISITED Israel Katz > Cyprus planned on 2024-05-23/2024-05-24'],
  ],
  [
    'a stop of a tour has the days of what is planned there',
    'Latvian President Edgars Rinkēvičs will visit Kenya and Ghana on June 2-9. He will meet Kenyan President William Ruto on June 3. On June 5 Rinkēvičs will thank Kenya.',
    [
      'VISITED Edgars Rinkēvičs > Kenya planned on 2024-06-03/2024-06-05',
      'VISITED Edgars Rinkēvičs > Ghana planned on 2024-06-02/2024-06-09',
      'MET_WITH Edgars Rinkēvičs > William Ruto planned on 2024-06-03',
      'SUPPORTED Edgars Rinkēvičs > Kenya planned on 2024-06-05',
    ],
  ],
  [
    'without any day the stops have those of the tour',
    'Latvian President Edgars Rinkēvičs will visit Kenya and Ghana on June 2-9.',
    [
      'VISITED Edgars Rinkēvičs > Kenya planned on 2024-06-02/2024-06-09',
      'VISITED Edgars Rinkēvičs > Ghana planned on 2024-06-02/2024-06-09',
    ],
  ],
]);
