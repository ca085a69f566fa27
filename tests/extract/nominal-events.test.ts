import { claimTable } from './claim-table.ts';

claimTable('events told by a noun', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SIGNED_WITH'] }, [
  [
    'talks between two persons',
    'The talks between Mongolian President Ukhnaagiin Khürelsükh and Kazakh President Kassym-Jomart Tokayev lasted an hour.',
    ['MET_WITH Ukhnaagiin Khürelsükh > Kassym-Jomart Tokayev happened'],
  ],
  [
    'a visit of a person to a country',
    'The visit of Bulgarian President Rumen Radev to Azerbaijan was short.',
    ['VISITED Rumen Radev > Azerbaijan happened'],
  ],
  [
    'a possessive visit',
    "Lithuanian President Gitanas Nausėda's visit to Moldova began in the rain.",
    ['VISITED Gitanas Nausėda > Moldova happened'],
  ],
  [
    'at the invitation of',
    'At the invitation of Uzbek President Shavkat Mirziyoyev, Tajik President Emomali Rahmon paid a state visit to Uzbekistan.',
    ['INVITED Shavkat Mirziyoyev > Emomali Rahmon happened', 'VISITED Emomali Rahmon > Uzbekistan happened'],
  ],
  [
    'a phone call between',
    'A phone call between Irish Foreign Minister Micheál Martin and Jordanian Foreign Minister Ayman Safadi followed.',
    ['SPOKE_WITH Micheál Martin > Ayman Safadi happened'],
  ],
  [
    'the agreement between two countries',
    'The fisheries agreement between Norway and Iceland took effect.',
    ['SIGNED_WITH Norway > Iceland happened'],
  ],
  [
    'after a meeting with',
    'Croatian Foreign Minister Gordan Grlić-Radman was tired after a meeting with Bosnian Foreign Minister Elmedin Konaković.',
    ['MET_WITH Gordan Grlić-Radman > Elmedin Konaković happened'],
  ],
  [
    'during a visit to',
    'Zambian President Hakainde Hichilema praised the farmers during a visit to Botswana.',
    ['VISITED Hakainde Hichilema > Botswana happened'],
  ],
  [
    'the arrival of',
    'The arrival of Peruvian Foreign Minister Javier González-Olaechea in Ecuador was a surprise.',
    ['VISITED Javier González-Olaechea > Ecuador happened'],
  ],
  ['a meeting without parties', 'The meeting about Sudan was cut short by rain.', []],
  ['a visit to an exhibition', "Queen Margrethe's visit to the exhibition drew crowds from Sweden.", []],
  [
    'an invitation that someone received',
    'Namibian President Nangolo Mbumba received an invitation from Cuban President Miguel Díaz-Canel.',
    ['INVITED Miguel Díaz-Canel > Nangolo Mbumba happened'],
  ],
  [
    'the signing of an accord',
    'The signing of the border treaty between Peru and Brazil took place in Lima.',
    ['SIGNED_WITH Peru > Brazil happened'],
  ],
  [
    'a planned summit',
    'A summit between Philippine President Ferdinand Marcos Jr. and Vietnamese President To Lam is planned for July.',
    ['MET_WITH Ferdinand Marcos Jr. > Tô Lâm planned'],
  ],
  [
    'two possessors of one meeting',
    "Emmanuel Macron and Olaf Scholz's meeting in Berlin ended early.",
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened', 'VISITED Emmanuel Macron > Germany happened'],
  ],
]);
