import { claimTable } from '../claim-table.ts';

claimTable(
  'the day of saying and the day of doing',
  { relations: ['MET_WITH', 'VISITED', 'SUPPORTED', 'CRITICISED', 'INVITED'], shows: ['date'] },
  [
    [
      'said after talks',
      'Indian External Affairs Minister S. Jaishankar said on Tuesday after talks with Russian Foreign Minister Sergey Lavrov that trade would grow.',
      ['MET_WITH Subrahmanyam Jaishankar > Sergey Lavrov happened on 2024-05-14'],
    ],
    [
      'said during a meeting',
      'Qatari Prime Minister Mohammed bin Abdulrahman Al Thani said on 9 May during a meeting with Egyptian President Abdel Fattah el-Sisi that aid must flow.',
      ['MET_WITH Mohammed bin Abdulrahman Al Thani > Abdel Fattah el-Sisi happened on 2024-05-09'],
    ],
    [
      'announced following talks',
      'Turkish President Recep Tayyip Erdoğan announced on Sunday following talks with Iraqi President Abdul Latif Rashid that the road would be built.',
      ['MET_WITH Recep Tayyip Erdoğan > Latif Rashid happened on 2024-05-12'],
    ],
    [
      'a report dates the saying, not the meeting',
      'Hungarian Foreign Minister Péter Szijjártó said on Monday that Slovak Prime Minister Robert Fico had met Serbian President Aleksandar Vučić.',
      ['MET_WITH Robert Fico > Aleksandar Vučić happened'],
    ],
    [
      'a meeting with a day of its own',
      'Hungarian Foreign Minister Péter Szijjártó said on Monday that Slovak Prime Minister Robert Fico had met Serbian President Aleksandar Vučić on Saturday.',
      ['MET_WITH Robert Fico > Aleksandar Vučić happened on 2024-05-11'],
    ],
    [
      'a plan announced on a day has none',
      'The Kremlin announced on Monday that Belarusian President Alexander Lukashenko will visit Mongolia.',
      ['VISITED Alexander Lukashenko > Mongolia planned'],
    ],
    [
      'a plan with a day announced on another',
      'The Kremlin announced on Monday that Belarusian President Alexander Lukashenko will visit Mongolia on June 2.',
      ['VISITED Alexander Lukashenko > Mongolia planned on 2024-06-02'],
    ],
    [
      'praise of a meeting is not the meeting',
      'Kenyan President William Ruto praised on Friday the meeting of Ethiopian Prime Minister Abiy Ahmed with Somali President Hassan Sheikh Mohamud.',
      [
        'SUPPORTED William Ruto > Abiy Ahmed happened on 2024-05-10',
        'MET_WITH Abiy Ahmed > Hassan Sheikh Mohamud happened',
      ],
    ],
    [
      'invited on a day to come another',
      'Polish Prime Minister Donald Tusk on Thursday invited Moldovan President Maia Sandu to visit Poland.',
      ['INVITED Donald Tusk > Maia Sandu happened on 2024-05-09'],
    ],
    [
      'what somebody says of himself',
      'Lithuanian Foreign Minister Gabrielius Landsbergis said on Friday that he condemned Belarus.',
      ['CRITICISED Gabrielius Landsbergis > Belarus happened on 2024-05-10'],
    ],
    [
      'a condemnation has its day',
      'Finnish President Alexander Stubb on Monday condemned Russia.',
      ['CRITICISED Alexander Stubb > Russia happened on 2024-05-13'],
    ],
    [
      'at a press conference',
      'Maltese Prime Minister Robert Abela told parliament on Wednesday at the end of the debate that Italian Prime Minister Giorgia Meloni had met Tunisian President Kais Saied.',
      ['MET_WITH Giorgia Meloni > Kais Saied happened'],
    ],
  ],
);
