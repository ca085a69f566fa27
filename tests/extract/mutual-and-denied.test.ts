import { claimTable } from './claim-table.ts';

claimTable(
  'acts upon each other',
  {
    relations: [
      'MET_WITH',
      'INVITED',
      'SUPPORTED',
      'CRITICISED',
      'FOUGHT',
      'AIDED',
      'RECOGNISED',
      'APPOINTED',
      'ATTENDED',
      'MEMBER_OF',
    ],
  },
  [
    [
      'praised each other',
      'Fijian Prime Minister Sitiveni Rabuka and Samoan Prime Minister Fiame Naomi Mataʻafa praised each other on Friday.',
      [
        'SUPPORTED Sitiveni Rabuka > Fiame Naomi Mataʻafa happened',
        'SUPPORTED Fiame Naomi Mataʻafa > Sitiveni Rabuka happened',
      ],
    ],
    [
      'attacked one another',
      'Eritrea and Djibouti attacked one another in June 2008.',
      ['FOUGHT Eritrea > Djibouti happened', 'FOUGHT Djibouti > Eritrea happened'],
    ],
    [
      'recognised one another',
      'Bahrain and Israel recognised one another in 2020.',
      ['RECOGNISED Bahrain > Israel happened', 'RECOGNISED Israel > Bahrain happened'],
    ],
    [
      'with a second party the subjects are no objects',
      'Latvia and Estonia condemned Belarus after each other’s statements.',
      ['CRITICISED Latvia > Belarus happened', 'CRITICISED Estonia > Belarus happened'],
    ],
    ['what each of them owns', 'Paraguay and Bolivia appointed new consuls to each other’s capital in May.', []],
    [
      'who put his name to another text',
      'Latvian President Edgars Rinkēvičs and Estonian President Alar Karis did not attend with one another.',
      [],
    ],
    ['what each of them is', 'Malta and Cyprus are each other’s closest allies in the club.', []],
    ['one subject', 'The ministers of Peru know each other well.', []],
    [
      'met each other',
      'Uruguayan President Yamandú Orsi and Bolivian President Luis Arce met each other in Sucre.',
      ['MET_WITH Yamandú Orsi > Luis Arce happened'],
    ],
  ],
);

claimTable('acts that nobody of those named did', { relations: ['VISITED', 'MET_WITH', 'CRITICISED', 'SUPPORTED'] }, [
  [
    'neither … nor before the verb',
    'Neither Norway nor Iceland criticised Denmark.',
    ['CRITICISED Norway > Denmark denied', 'CRITICISED Iceland > Denmark denied'],
  ],
  [
    'neither … nor behind the verb',
    'Uganda supported neither Kenya nor Somalia.',
    ['SUPPORTED Uganda > Kenya denied', 'SUPPORTED Uganda > Somalia denied'],
  ],
  [
    'both … and',
    'Both Norway and Iceland criticised Denmark.',
    ['CRITICISED Norway > Denmark happened', 'CRITICISED Iceland > Denmark happened'],
  ],
  [
    'was supposed to',
    'Namibian President Nangolo Mbumba was supposed to visit Botswana in May.',
    ['VISITED Nangolo Mbumba > Botswana denied'],
  ],
  [
    'is supposed to',
    'Namibian President Nangolo Mbumba is supposed to visit Botswana in May.',
    ['VISITED Nangolo Mbumba > Botswana planned'],
  ],
  [
    'was due to',
    'Namibian President Nangolo Mbumba was due to visit Botswana in May.',
    ['VISITED Nangolo Mbumba > Botswana planned'],
  ],
]);

claimTable(
  'who heads a body or the Church, named by what he is',
  { relations: ['MET_WITH', 'SUPPORTED', 'CRITICISED'] },
  [
    [
      'the chief of a body named before',
      'NATO Secretary General Jens Stoltenberg spoke in Oslo. The NATO chief met Norwegian Prime Minister Jonas Gahr Støre.',
      ['MET_WITH Jens Stoltenberg > Jonas Gahr Støre happened'],
    ],
    [
      'the chief of a body that nobody is named for',
      'The OPEC chief met Angolan President João Lourenço.',
      ['MET_WITH OPEC > João Lourenço happened'],
    ],
    [
      'the pontiff',
      'The pontiff met Maltese President Myriam Spiteri Debono.',
      ['MET_WITH Pope Francis > Myriam Spiteri Debono happened'],
    ],
    ['a pope of long ago', 'A pope met Dante in a painting that hangs in Florence.', []],
    ['the chief of something else', 'The fire chief met Maltese President Myriam Spiteri Debono.', []],
    [
      'chief before a noun',
      'The chief reason is that Maltese President Myriam Spiteri Debono met Maltese envoy Joe Borg in Rome.',
      ['MET_WITH Myriam Spiteri Debono > Joe Borg happened'],
    ],
  ],
);
