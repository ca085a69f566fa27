import { claimTable } from './claim-table.ts';

claimTable(
  'who does what an infinitive says',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SIGNED_WITH'] },
  [
    [
      'an invitation makes no visit',
      'Omani Foreign Minister Badr Albusaidi invited Belgian Foreign Minister Hadja Lahbib to visit Oman.',
      ['INVITED Badr Albusaidi > Hadja Lahbib happened'],
    ],
    [
      'plans to receive',
      'Slovak President Peter Pellegrini plans to receive Czech President Petr Pavel.',
      ['MET_WITH Peter Pellegrini > Petr Pavel planned'],
    ],
    [
      'travelled to meet',
      'Armenian Foreign Minister Ararat Mirzoyan will travel to Germany to meet Azerbaijani Foreign Minister Jeyhun Bayramov.',
      ['VISITED Ararat Mirzoyan > Germany planned', 'MET_WITH Ararat Mirzoyan > Jeyhun Bayramov planned'],
    ],
    [
      'agreed to visit',
      'Kazakh President Kassym-Jomart Tokayev agreed to visit Hungary.',
      ['VISITED Kassym-Jomart Tokayev > Hungary planned'],
    ],
    [
      'refused to meet',
      'Venezuelan President Nicolás Maduro refused to meet Guyanese President Irfaan Ali.',
      ['MET_WITH Nicolás Maduro > Irfaan Ali denied'],
    ],
    [
      'hopes to visit',
      'Mexican Foreign Minister Alicia Bárcena hopes to visit Chile.',
      ['VISITED Alicia Bárcena > Chile possible'],
    ],
    [
      'is expected to sign',
      'Ukraine is expected to sign a security agreement with Latvia.',
      ['SIGNED_WITH Ukraine > Latvia planned'],
    ],
    [
      'declined to speak with',
      'Polish President Andrzej Duda declined to speak with Belarusian President Alexander Lukashenko.',
      ['SPOKE_WITH Andrzej Duda > Alexander Lukashenko denied'],
    ],
    [
      'the object of "urge" acts',
      'Pope Francis urged Sudanese General Abdel Fattah al-Burhan to meet South Sudanese President Salva Kiir.',
      ['MET_WITH Abdel Fattah al-Burhan > Salva Kiir possible'],
    ],
    [
      'is to meet',
      'Bangladeshi Prime Minister Sheikh Hasina is to meet Indian Prime Minister Narendra Modi.',
      ['MET_WITH Sheikh Hasina > Narendra Modi planned'],
    ],
    [
      'offered to host',
      'Swiss President Viola Amherd offered to receive Iranian President Ebrahim Raisi.',
      ['MET_WITH Viola Amherd > Ebrahim Raisi possible'],
    ],
    [
      'was able to meet',
      'Colombian Foreign Minister Luis Gilberto Murillo was able to meet Haitian Prime Minister Michel Patrick Boisvert.',
      ['MET_WITH Luis Gilberto Murillo > Michel Patrick Boisvert happened'],
    ],
    [
      'ready to sign',
      'Georgia said it was ready to sign a treaty with Abkhazia.',
      ['SIGNED_WITH Georgia > Abkhazia possible'],
    ],
    [
      'an infinitive of purpose without parties',
      'Romanian President Klaus Iohannis travelled to Cluj to open a bridge.',
      [],
    ],
  ],
);
