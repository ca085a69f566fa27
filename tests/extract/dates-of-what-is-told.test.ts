import { claimTable } from './claim-table.ts';

claimTable(
  'dates of what a sentence tells',
  {
    relations: ['MET_WITH', 'VISITED', 'ATTENDED', 'RECOGNISED', 'SIGNED_WITH', 'CRITICISED', 'SUPPORTED'],
    shows: ['date'],
  },
  [
    [
      'an event with its month opens the sentence',
      'At the April 2019 Belt and Road Forum, Kenyan President Uhuru Kenyatta praised Chile.',
      [
        'ATTENDED Uhuru Kenyatta > Belt and Road Forum happened on 2019-04',
        'SUPPORTED Uhuru Kenyatta > Chile happened on 2019-04',
      ],
    ],
    [
      'on the margins of an event with its month',
      'On the margins of the March 2024 Antalya Diplomacy Forum, Serbian Foreign Minister Ivica Dačić praised Chile.',
      [
        'ATTENDED Ivica Dačić > Antalya Diplomacy Forum happened on 2024-03',
        'SUPPORTED Ivica Dačić > Chile happened on 2024-03',
        'VISITED Ivica Dačić > Turkey happened on 2024-03',
      ],
    ],
    [
      'a visit that has been set for a day',
      'Brazilian President Luiz Inácio Lula da Silva’s visit to Portugal has been set for May 22.',
      ['VISITED Luiz Inácio Lula da Silva > Portugal planned on 2024-05-22'],
    ],
    [
      'a visit that is scheduled for a month',
      'The ministers discussed the visit of Finnish President Alexander Stubb to Japan, scheduled for late October.',
      ['VISITED Alexander Stubb > Japan planned on 2024-10'],
    ],
    [
      'a visit that was planned for a month',
      'Danish Prime Minister Mette Frederiksen spoke about her trip to Greenland, planned for June.',
      ['VISITED Mette Frederiksen > Greenland planned on 2024-06'],
    ],
    [
      'not until a year',
      'Norway did not recognise Palestine until 2011.',
      ['RECOGNISED Norway > Palestine happened on 2011'],
    ],
    [
      'not until something was done on a day',
      'Sweden did not recognise Estonia until the war ended on May 13, 1921.',
      ['RECOGNISED Sweden > Estonia happened on 1921-05-13'],
    ],
    [
      'not until, put first',
      'Not until 1974 did Canada recognise Angola.',
      ['RECOGNISED Canada > Angola happened on 1974'],
    ],
    [
      'it was not until a day that',
      'It was not until May 3, 2019 that Peruvian President Martín Vizcarra visited Ecuador.',
      ['VISITED Martín Vizcarra > Ecuador happened on 2019-05-03'],
    ],
    ['only in a year', 'Only in 1991 did Iceland recognise Latvia.', ['RECOGNISED Iceland > Latvia happened on 1991']],
    [
      'without "until" it is not done',
      'Norway did not recognise Abkhazia in 2008.',
      ['RECOGNISED Norway > Abkhazia denied on 2008'],
    ],
    [
      'what is not to be before a month is not told as done',
      'Peruvian President Dina Boluarte will not visit Ecuador until June.',
      ['VISITED Dina Boluarte > Ecuador denied'],
    ],
    [
      'the 16th of a month',
      'Lithuanian Foreign Minister Gabrielius Landsbergis met Armenian Foreign Minister Ararat Mirzoyan on the 16th of February.',
      ['MET_WITH Gabrielius Landsbergis > Ararat Mirzoyan happened on 2024-02-16'],
    ],
    [
      'the day of an event that is spoken of is no day of the words',
      'Canadian Foreign Minister Mélanie Joly noted preparations for the July 9 Washington Summit and reaffirmed support for Latvia.',
      ['SUPPORTED Mélanie Joly > Latvia happened'],
    ],
    [
      'thanked for coming today',
      'Estonian Foreign Minister Margus Tsahkna thanked Irish Foreign Minister Micheál Martin for hosting him today.',
      ['SUPPORTED Margus Tsahkna > Micheál Martin happened on 2024-05-15'],
    ],
    [
      'a statement in which',
      'On April 3, 2024, Latvia signed a declaration with Ukraine in which it condemned Russia.',
      ['SIGNED_WITH Latvia > Ukraine happened on 2024-04-03', 'CRITICISED Latvia > Russia happened on 2024-04-03'],
    ],
    [
      'came to a country today',
      'Mongolian President Ukhnaagiin Khürelsükh came to Russia today.',
      ['VISITED Ukhnaagiin Khürelsükh > Russia happened on 2024-05-15'],
    ],
  ],
);
