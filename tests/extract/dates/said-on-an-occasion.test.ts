import { claimTable } from '../claim-table.ts';

claimTable(
  'what is said on an occasion',
  { relations: ['MET_WITH', 'SUPPORTED', 'AGREED_WITH', 'INVITED', 'CRITICISED'], shows: ['date'] },
  [
    [
      'what is said at a meeting today',
      'Chilean President Gabriel Boric met today with Uruguayan President Luis Lacalle Pou. Boric thanked Uruguay for its support.',
      [
        'MET_WITH Gabriel Boric > Luis Lacalle Pou happened on 2024-05-15',
        'SUPPORTED Gabriel Boric > Uruguay happened on 2024-05-15',
      ],
    ],
    [
      'by a pronoun two sentences on',
      'Chilean President Gabriel Boric met Uruguayan President Luis Lacalle Pou on Monday. The talks lasted two hours. He congratulated Lacalle Pou on the harvest.',
      [
        'MET_WITH Gabriel Boric > Luis Lacalle Pou happened on 2024-05-13',
        'SUPPORTED Gabriel Boric > Luis Lacalle Pou happened on 2024-05-13',
      ],
    ],
    [
      'by both leaders',
      'On 10 May, Danish Prime Minister Mette Frederiksen met Dutch Prime Minister Mark Rutte. The two leaders condemned Iran.',
      [
        'MET_WITH Mette Frederiksen > Mark Rutte happened on 2024-05-10',
        'CRITICISED Mette Frederiksen > Iran happened on 2024-05-10',
        'CRITICISED Mark Rutte > Iran happened on 2024-05-10',
      ],
    ],
    [
      'by the guest',
      'Irish Taoiseach Simon Harris received Jordanian King Abdullah II on 9 May. The King thanked Ireland for its aid.',
      [
        'MET_WITH Simon Harris > Abdullah II of Jordan happened on 2024-05-09',
        'SUPPORTED Abdullah II of Jordan > Ireland happened on 2024-05-09',
      ],
    ],
    [
      'an agreement on the day of the call',
      'Thai Prime Minister Srettha Thavisin spoke by phone with Malaysian Prime Minister Anwar Ibrahim on Tuesday. The two leaders agreed to meet in Penang.',
      [
        'AGREED_WITH Srettha Thavisin > Anwar Ibrahim happened on 2024-05-14',
        'MET_WITH Srettha Thavisin > Anwar Ibrahim planned',
      ],
    ],
    [
      'an invitation during a visit',
      'Nepalese Prime Minister Pushpa Kamal Dahal visited India on 2 May. He invited Indian Prime Minister Narendra Modi to Lumbini.',
      ['INVITED Pushpa Kamal Dahal > Narendra Modi happened on 2024-05-02'],
    ],
    [
      'somebody who was not there says it another day',
      'Belgian Prime Minister Alexander De Croo met Spanish Prime Minister Pedro Sánchez on Monday. Israeli Foreign Minister Israel Katz condemned Spain.',
      ['MET_WITH Alexander De Croo > Pedro Sánchez happened on 2024-05-13', 'CRITICISED Israel Katz > Spain happened'],
    ],
    [
      'far from the occasion nothing is inherited',
      'Belgian Prime Minister Alexander De Croo met Spanish Prime Minister Pedro Sánchez on Monday. It rained. The streets were empty. Police closed the square. Shops stayed shut. Crowds came late. De Croo praised Norway.',
      [
        'MET_WITH Alexander De Croo > Pedro Sánchez happened on 2024-05-13',
        'SUPPORTED Alexander De Croo > Norway happened',
      ],
    ],
    [
      'a country through its minister',
      "Lithuanian Foreign Minister Gabrielius Landsbergis met Georgian President Salome Zourabichvili on 7 May. Landsbergis expressed Lithuania's support for Georgia.",
      [
        'MET_WITH Gabrielius Landsbergis > Salome Zourabichvili happened on 2024-05-07',
        'SUPPORTED Lithuania > Georgia happened on 2024-05-07',
      ],
    ],
    [
      'a statement without any occasion',
      'Slovenian Foreign Minister Tanja Fajon condemned Russia.',
      ['CRITICISED Tanja Fajon > Russia happened'],
    ],
    [
      'a meeting that is denied dates nothing',
      'Qatari Prime Minister Mohammed bin Abdulrahman Al Thani did not meet Israeli Prime Minister Benjamin Netanyahu on Monday. Netanyahu criticised Qatar.',
      [
        'MET_WITH Mohammed bin Abdulrahman Al Thani > Benjamin Netanyahu denied on 2024-05-13',
        'CRITICISED Benjamin Netanyahu > Qatar happened',
      ],
    ],
    [
      'the day on which a visit ends',
      'Omani Foreign Minister Badr Albusaidi concluded his visit to Iraq on Monday. He met Iraqi President Abdul Latif Rashid.',
      ['MET_WITH Badr Albusaidi > Latif Rashid happened'],
    ],
    [
      'the later of two occasions',
      'Slovenian President Nataša Pirc Musar met Austrian Chancellor Karl Nehammer on 6 May. On 8 May she met Italian President Sergio Mattarella. Pirc Musar thanked Italy.',
      [
        'MET_WITH Natasa Pirc Musar > Karl Nehammer happened on 2024-05-06',
        'MET_WITH Natasa Pirc Musar > Sergio Mattarella happened on 2024-05-08',
        'SUPPORTED Natasa Pirc Musar > Italy happened on 2024-05-08',
      ],
    ],
    [
      'said on a day of oneself',
      'Kazakh President Kassym-Jomart Tokayev said on Thursday that he supports Uzbekistan.',
      ['SUPPORTED Kassym-Jomart Tokayev > Uzbekistan happened on 2024-05-09'],
    ],
    [
      'what is said of another has no date',
      'Kazakh President Kassym-Jomart Tokayev said on Thursday that Uzbek President Shavkat Mirziyoyev had met Tajik President Emomali Rahmon.',
      ['MET_WITH Shavkat Mirziyoyev > Emomali Rahmon happened'],
    ],
  ],
);
