import { claimTable } from './claim-table.ts';

claimTable(
  'coordinated objects',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'INVITED', 'SANCTIONED', 'REQUESTED', 'CRITICISED', 'SUPPORTED'] },
  [
    [
      'met A and B',
      'Norwegian Prime Minister Jonas Gahr Støre met Ghanaian President Nana Akufo-Addo and Ghanaian Foreign Minister Shirley Ayorkor Botchwey.',
      [
        'MET_WITH Jonas Gahr Støre > Nana Akufo-Addo happened',
        'MET_WITH Jonas Gahr Støre > Shirley Ayorkor Botchwey happened',
      ],
    ],
    [
      'visited three countries',
      'Japanese Foreign Minister Yoko Kamikawa visited Madagascar, Ivory Coast and Nigeria.',
      [
        'VISITED Yoko Kamikawa > Madagascar happened',
        'VISITED Yoko Kamikawa > Ivory Coast happened',
        'VISITED Yoko Kamikawa > Nigeria happened',
      ],
    ],
    [
      'will travel to several countries',
      'Chinese Foreign Minister Wang Yi will travel to Papua New Guinea and Cambodia.',
      ['VISITED Wang Yi > Papua New Guinea planned', 'VISITED Wang Yi > Cambodia planned'],
    ],
    [
      'separate calls with',
      'Egyptian Foreign Minister Sameh Shoukry spoke separately with Iranian Foreign Minister Hossein Amir-Abdollahian and Israeli Foreign Minister Israel Katz.',
      [
        'SPOKE_WITH Sameh Shoukry > Hossein Amir-Abdollahian happened',
        'SPOKE_WITH Sameh Shoukry > Israel Katz happened',
      ],
    ],
    [
      'as well as',
      'Swiss Foreign Minister Ignazio Cassis met Brazilian Foreign Minister Mauro Vieira as well as South African Foreign Minister Naledi Pandor.',
      ['MET_WITH Ignazio Cassis > Mauro Vieira happened', 'MET_WITH Ignazio Cassis > Naledi Pandor happened'],
    ],
    [
      'invited two',
      'Swiss President Viola Amherd invited Chilean President Gabriel Boric and Kenyan President William Ruto.',
      ['INVITED Viola Amherd > Gabriel Boric happened', 'INVITED Viola Amherd > William Ruto happened'],
    ],
    [
      'sanctions on two states',
      'Canada imposed sanctions on Iran and Belarus.',
      ['SANCTIONED Canada > Iran happened', 'SANCTIONED Canada > Belarus happened'],
    ],
    [
      'urged both',
      'Indonesia urged Israel and Hamas to accept the truce.',
      ['REQUESTED Indonesia > Israel happened', 'REQUESTED Indonesia > Hamas happened'],
    ],
    [
      'object and town are not coordinated',
      'Cuban President Miguel Díaz-Canel met Vietnamese Prime Minister Pham Minh Chinh in Havana and Matanzas.',
      ['MET_WITH Miguel Díaz-Canel > Pham Minh Chinh happened', 'VISITED Pham Minh Chinh > Cuba happened'],
    ],
    [
      'semicolon list',
      'Albanese met Rishi Sunak; Emmanuel Macron; and Olaf Scholz.',
      [
        'MET_WITH Anthony Albanese > Rishi Sunak happened',
        'MET_WITH Anthony Albanese > Emmanuel Macron happened',
        'MET_WITH Anthony Albanese > Olaf Scholz happened',
      ],
    ],
    [
      'both … and',
      'Lebanon thanked both Qatar and France.',
      ['SUPPORTED Lebanon > Qatar happened', 'SUPPORTED Lebanon > France happened'],
    ],
    [
      'a topic list is no object list',
      'Albanian Prime Minister Edi Rama met Greek Foreign Minister Giorgos Gerapetritis to discuss Serbia and Kosovo.',
      ['MET_WITH Edi Rama > Giorgos Gerapetritis happened'],
    ],
    [
      'with repeated preposition',
      'Bahraini Foreign Minister Abdullatif bin Rashid Al Zayani met with Moroccan Foreign Minister Nasser Bourita and with Tunisian Foreign Minister Nabil Ammar.',
      [
        'MET_WITH Abdullatif bin Rashid Al Zayani > Nabil Ammar happened',
        'MET_WITH Abdullatif bin Rashid Al Zayani > Nasser Bourita happened',
      ],
    ],
    [
      'neither … nor',
      'Myanmar criticised neither Thailand nor Laos.',
      ['CRITICISED Myanmar > Laos denied', 'CRITICISED Myanmar > Thailand denied'],
    ],
  ],
);
