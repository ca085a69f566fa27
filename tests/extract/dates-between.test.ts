import { claimTable } from './claim-table.ts';

claimTable(
  'dates between a verb and its parties',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'SIGNED_WITH', 'INVITED'], shows: ['date'] },
  [
    [
      'a weekday between verb and "with"',
      'French Foreign Minister Stéphane Séjourné met on Tuesday with Lebanese Prime Minister Najib Mikati.',
      ['MET_WITH Stéphane Séjourné > Najib Mikati happened on 2024-05-14'],
    ],
    [
      'a day and a town between',
      'Indian Prime Minister Narendra Modi met on May 10 in New Delhi with Bhutanese Prime Minister Tshering Tobgay.',
      ['MET_WITH Narendra Modi > Tshering Tobgay happened on 2024-05-10'],
    ],
    [
      '"today" before the object',
      'Canadian Foreign Minister Mélanie Joly spoke today with Israeli Foreign Minister Israel Katz.',
      ['SPOKE_WITH Mélanie Joly > Israel Katz happened on 2024-05-15'],
    ],
    [
      'a date before the subject',
      'On 2 April, Polish Prime Minister Donald Tusk met Slovak President Zuzana Čaputová.',
      ['MET_WITH Donald Tusk > Zuzana Čaputová happened on 2024-04-02'],
    ],
    [
      'a month and year',
      'Armenia signed in March 2023 a treaty with Estonia.',
      ['SIGNED_WITH Armenia > Estonia happened on 2023-03'],
    ],
    [
      'a future weekday',
      'Japanese Prime Minister Fumio Kishida will meet on Friday with Cambodian Prime Minister Hun Manet.',
      ['MET_WITH Fumio Kishida > Hun Manet planned on 2024-05-17'],
    ],
    [
      'a date in brackets',
      'On Sunday (12 May), Serbian President Aleksandar Vučić met Hungarian Prime Minister Viktor Orbán.',
      ['MET_WITH Aleksandar Vučić > Viktor Orbán happened on 2024-05-12'],
    ],
    [
      'a year of history',
      'Egypt signed in 1979 a peace treaty with Israel.',
      ['SIGNED_WITH Egypt > Israel happened on 1979'],
    ],
    [
      'an adverb beside the date',
      'Kenyan President William Ruto met again last Thursday with South Sudanese President Salva Kiir.',
      ['MET_WITH William Ruto > Salva Kiir happened on 2024-05-09'],
    ],
    [
      'a weekday after the object',
      'U.S. Secretary of State Antony Blinken called Azerbaijani President Ilham Aliyev on Sunday.',
      ['SPOKE_WITH Antony Blinken > Ilham Aliyev happened on 2024-05-12'],
    ],
    [
      'no date, no date',
      'Austrian Chancellor Karl Nehammer met Tunisian President Kais Saied.',
      ['MET_WITH Karl Nehammer > Kais Saied happened'],
    ],
    [
      'a name that looks like a month',
      'Former British Prime Minister Theresa May met Maltese President Myriam Spiteri Debono.',
      ['MET_WITH Theresa May > Myriam Spiteri Debono happened'],
    ],
  ],
);
