import { claimTable } from './claim-table.ts';

claimTable('pronouns', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SUPPORTED'] }, [
  [
    'he is the subject of the sentence before',
    'Nigerian President Bola Tinubu arrived in Saudi Arabia. He met Saudi Crown Prince Mohammed bin Salman.',
    ['VISITED Bola Tinubu > Saudi Arabia happened', 'MET_WITH Bola Tinubu > Mohammed bin Salman happened'],
  ],
  [
    'she is the woman',
    'German Foreign Minister Annalena Baerbock met Fijian Prime Minister Sitiveni Rabuka. She also visited Australia.',
    ['MET_WITH Annalena Baerbock > Sitiveni Rabuka happened', 'VISITED Annalena Baerbock > Australia happened'],
  ],
  [
    'they',
    'Zimbabwean President Emmerson Mnangagwa and Mozambican President Filipe Nyusi opened a bridge. They met in Mutare.',
    ['MET_WITH Emmerson Mnangagwa > Filipe Nyusi happened', 'VISITED Filipe Nyusi > Zimbabwe happened'],
  ],
  [
    'him',
    'Bulgarian President Rumen Radev flew to Skopje. North Macedonian President Stevo Pendarovski received him.',
    ['VISITED Rumen Radev > North Macedonia happened', 'MET_WITH Stevo Pendarovski > Rumen Radev happened'],
  ],
  [
    'his visit',
    'Luxembourg Prime Minister Luc Frieden praised the wine. His visit to Slovenia lasted a day.',
    ['VISITED Luc Frieden > Slovenia happened'],
  ],
  [
    'he inside one sentence',
    'Tajik President Emomali Rahmon said he had met Iranian President Ebrahim Raisi.',
    ['MET_WITH Emomali Rahmon > Ebrahim Raisi happened'],
  ],
  [
    'them',
    'French Foreign Minister Stéphane Séjourné and French envoy Jean-Yves Le Drian were busy. Jordanian King Abdullah II telephoned them later.',
    ['SPOKE_WITH Abdullah II > Stéphane Séjourné happened', 'SPOKE_WITH Abdullah II > Jean-Yves Le Drian happened'],
  ],
  ['"it" of the weather', 'Bhutan was quiet. It rained when Nepal played.', []],
  [
    'he across a plain sentence',
    'Seychelles President Wavel Ramkalawan is a priest. The islands are far away. He met Sri Lankan President Ranil Wickremesinghe.',
    ['MET_WITH Wavel Ramkalawan > Ranil Wickremesinghe happened'],
  ],
  ['a pronoun without an antecedent', 'He met Togolese President Faure Gnassingbé.', []],
  [
    'their meeting',
    'Kazakh President Kassym-Jomart Tokayev welcomed Kyrgyz President Sadyr Japarov. Their talks lasted two hours.',
    ['MET_WITH Kassym-Jomart Tokayev > Sadyr Japarov happened'],
  ],
  [
    'who he met',
    'Libyan envoy Taher Sonni is well known. Egyptian Foreign Minister Sameh Shoukry invited him to Cairo.',
    ['INVITED Sameh Shoukry > Taher Sonni happened'],
  ],
  [
    'it is a country',
    'Rwanda was silent for a week. It thanked Uganda on Friday.',
    ['SUPPORTED Rwanda > Uganda happened'],
  ],
  [
    'her',
    'Barbadian Prime Minister Mia Mottley was in Ghana. Ghanaian President Nana Akufo-Addo met her.',
    ['MET_WITH Nana Akufo-Addo > Mia Mottley happened', 'VISITED Mia Mottley > Ghana happened'],
  ],
  [
    'she of the object when he is the subject',
    'Swiss envoy Peter Aebi thanked Moldovan President Maia Sandu. She will visit Switzerland.',
    ['SUPPORTED Peter Aebi > Maia Sandu happened', 'VISITED Maia Sandu > Switzerland planned'],
  ],
]);
