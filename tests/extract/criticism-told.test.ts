import { claimTable } from './claim-table.ts';

claimTable('criticism however it is told', { relations: ['CRITICISED'] }, [
  [
    'reads an accusation that is answered',
    "Pakistan hit back at India's accusations, calling them baseless.",
    ['CRITICISED India > Pakistan happened', 'CRITICISED Pakistan > India happened'],
  ],
  [
    'reads a rebuke that is drawn',
    "China's actions drew a sharp rebuke from the Philippines.",
    ['CRITICISED Philippines > China happened'],
  ],
  [
    'reads a relative clause',
    'President Volodymyr Zelenskyy, who has repeatedly accused Viktor Orbán of blackmail, did not reply.',
    ['CRITICISED Volodymyr Zelenskyy > Viktor Orbán happened'],
  ],
  [
    'reads a passive',
    'Ethiopia has been accused by Somalia of violating its sovereignty.',
    ['CRITICISED Somalia > Ethiopia happened'],
  ],
  [
    'reads a protest that is lodged',
    'Tokyo lodged a protest with Beijing through diplomatic channels.',
    ['CRITICISED Japan > China happened'],
  ],
  [
    'reads an ambassador summoned to the ministry of a capital',
    'The Iranian ambassador was summoned to the foreign ministry in Oslo.',
    ['CRITICISED Norway > Iran happened'],
  ],
  [
    'reads a description',
    "In a strongly worded statement, Algeria's foreign ministry described the French move as an act of hostility.",
    ['CRITICISED Algeria > France happened'],
  ],
  [
    'reads criticism with its owner',
    "Washington's criticism of Uganda's anti-gay law was widely shared.",
    ['CRITICISED United States > Uganda happened'],
  ],
  [
    'reads blame',
    'Egypt has blamed Ethiopia for the collapse of the dam talks.',
    ['CRITICISED Egypt > Ethiopia happened'],
  ],
  [
    'reads a brand',
    "Colombia's Gustavo Petro branded Benjamin Netanyahu a war criminal.",
    ['CRITICISED Gustavo Petro > Benjamin Netanyahu happened'],
  ],
  [
    'reads an act of the one blamed',
    "The UN General Assembly condemned Russia's annexation of four Ukrainian regions.",
    ['CRITICISED United Nations General Assembly > Russia happened'],
  ],
  [
    'gives the accused the acts, and not the accuser',
    'Foreign Minister Sergey Lavrov accused the West of waging a hybrid war on Belarus.',
    [],
  ],
  [
    'reads a clause with an infinitive in its subject',
    "Canberra said Israel's decision to cancel the visas of Australian diplomats was an unjustified reaction.",
    ['CRITICISED Australia > Israel happened'],
  ],
  [
    'reads a minister behind "after" with an apposition',
    "The visit comes after Australia's foreign minister, Penny Wong, accused China of unsafe manoeuvres.",
    ['CRITICISED Penny Wong > China happened'],
  ],
  [
    'reads concern that is expressed to somebody',
    'Australia expressed its serious concern to China over the incident.',
    ['CRITICISED Australia > China happened'],
  ],
  [
    'reads an infinitive behind a noun of occasion',
    'President Volodymyr Zelenskiy used a news conference with Chancellor Olaf Scholz to accuse Moscow of stalling.',
    ['CRITICISED Volodymyr Zelenskyy > Russia happened'],
  ],
  [
    'takes a question whether it is so for no claim',
    'QUESTION: Does the United States condemn the strike by Israel?',
    [],
  ],
  [
    'takes what one refrains from for denied',
    'Armenia stopped short of criticising Russia.',
    ['CRITICISED Armenia > Russia denied'],
  ],
  ['takes regret over an earthquake for no criticism', 'Greece voiced sorrow over the earthquake in Turkey.', []],
]);
