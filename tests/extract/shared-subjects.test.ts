import { claimTable } from './claim-table.ts';

claimTable(
  'one subject of several verbs',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SUPPORTED', 'CRITICISED', 'SIGNED_WITH'] },
  [
    [
      'visited and met',
      'Dutch Foreign Minister Hanke Bruins Slot visited Iraq and met Iraqi President Abdul Latif Rashid.',
      ['VISITED Hanke Bruins Slot > Iraq happened', 'MET_WITH Hanke Bruins Slot > Abdul Latif Rashid happened'],
    ],
    [
      'three verbs',
      'Qatari envoy Majed Al Ansari arrived in Ethiopia, met Prime Minister Abiy Ahmed and flew to Kenya.',
      [
        'VISITED Majed Al Ansari > Ethiopia happened',
        'MET_WITH Majed Al Ansari > Abiy Ahmed happened',
        'VISITED Majed Al Ansari > Kenya happened',
      ],
    ],
    [
      'a new subject ends the share',
      'Greek Prime Minister Kyriakos Mitsotakis met Bulgarian President Rumen Radev and Italian Foreign Minister Antonio Tajani flew to Albania.',
      ['MET_WITH Kyriakos Mitsotakis > Rumen Radev happened', 'VISITED Antonio Tajani > Albania happened'],
    ],
    [
      'before a gerund',
      'Finnish Prime Minister Petteri Orpo met Swedish Prime Minister Ulf Kristersson before travelling to Estonia.',
      ['MET_WITH Petteri Orpo > Ulf Kristersson happened', 'VISITED Petteri Orpo > Estonia happened'],
    ],
    [
      'a gerund at the front',
      'After visiting Senegal, Brazilian Foreign Minister Mauro Vieira met Gambian President Adama Barrow.',
      ['VISITED Mauro Vieira > Senegal happened', 'MET_WITH Mauro Vieira > Adama Barrow happened'],
    ],
    [
      'met and thanked',
      'Sri Lankan President Ranil Wickremesinghe met Iranian President Ebrahim Raisi and thanked Iran for the dam.',
      ['MET_WITH Ranil Wickremesinghe > Ebrahim Raisi happened', 'SUPPORTED Ranil Wickremesinghe > Iran happened'],
    ],
    [
      'modality is not shared with a new auxiliary',
      'Kosovar Prime Minister Albin Kurti met Slovenian Prime Minister Robert Golob and will visit Croatia.',
      ['MET_WITH Albin Kurti > Robert Golob happened', 'VISITED Albin Kurti > Croatia planned'],
    ],
    [
      'negation of the first verb only',
      'Hungarian Prime Minister Viktor Orbán did not visit Romania but met Romanian Prime Minister Marcel Ciolacu.',
      ['VISITED Viktor Orbán > Romania denied', 'MET_WITH Viktor Orbán > Marcel Ciolacu happened'],
    ],
    [
      'a semicolon starts a new subject',
      'Cypriot President Nikos Christodoulides visited Lebanon; Maltese Prime Minister Robert Abela visited Libya.',
      ['VISITED Nikos Christodoulides > Lebanon happened', 'VISITED Robert Abela > Libya happened'],
    ],
    [
      'two subjects share two verbs',
      'Ursula von der Leyen and Dutch Prime Minister Mark Rutte visited Tunisia and met Tunisian President Kais Saied.',
      [
        'VISITED Ursula von der Leyen > Tunisia happened',
        'VISITED Mark Rutte > Tunisia happened',
        'MET_WITH Ursula von der Leyen > Kais Saied happened',
        'MET_WITH Mark Rutte > Kais Saied happened',
      ],
    ],
    [
      'condemned and called',
      'Chile condemned Venezuela and signed a treaty with Peru.',
      ['CRITICISED Chile > Venezuela happened', 'SIGNED_WITH Chile > Peru happened'],
    ],
    [
      'a subject across a parenthesis',
      'Icelandic Foreign Minister Thórdís Gylfadóttir visited Poland and, after a short rest, met Polish Foreign Minister Radosław Sikorski.',
      ['VISITED Thórdís Gylfadóttir > Poland happened', 'MET_WITH Thórdís Gylfadóttir > Radosław Sikorski happened'],
    ],
    ['verbs about nothing foreign', 'Moldovan Prime Minister Dorin Recean opened a school and visited a farm.', []],
    [
      '"will" reaches the second verb',
      'Panamanian President Laurentino Cortizo will visit Colombia and meet Colombian President Gustavo Petro.',
      ['MET_WITH Laurentino Cortizo > Gustavo Petro planned', 'VISITED Laurentino Cortizo > Colombia planned'],
    ],
  ],
);
