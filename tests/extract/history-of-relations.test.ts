import { claimTable } from './claim-table.ts';

claimTable(
  'what histories of relations tell',
  { relations: ['RECOGNISED', 'SIGNED_WITH', 'APPOINTED', 'SANCTIONED', 'VISITED'] },
  [
    [
      'reads the first to recognise',
      'Morocco was one of the first countries to recognize the United States, in 1777.',
      ['RECOGNISED Morocco > United States happened'],
    ],
    [
      'reads relations that were established',
      'Diplomatic relations between India and Israel were established in January 1992.',
      ['RECOGNISED India > Israel happened', 'RECOGNISED Israel > India happened'],
    ],
    [
      'reads recognition with its day',
      'The United States recognized Latvia on July 28, 1922.',
      ['RECOGNISED United States > Latvia happened'],
    ],
    [
      'reads relations that are broken off',
      'Venezuela has broken off diplomatic relations with Paraguay.',
      ['SANCTIONED Venezuela > Paraguay happened'],
    ],
    [
      'reads an ambassador who is recalled',
      'Algeria has recalled its ambassador from Paris for consultations.',
      ['SANCTIONED Algeria > France happened'],
    ],
    [
      'reads an ambassador who is expelled',
      'The Polish embassy in Minsk was closed after Belarus expelled the Polish ambassador.',
      ['SANCTIONED Belarus > Poland happened'],
    ],
    [
      'reads diplomats who are expelled',
      'Britain expelled two Libyan diplomats on Tuesday.',
      ['SANCTIONED United Kingdom > Libya happened'],
    ],
    [
      'reads ties restored by a deal',
      'Saudi Arabia and Iran restored ties in 2023 in a deal brokered by China.',
      ['RECOGNISED Saudi Arabia > Iran happened', 'RECOGNISED Iran > Saudi Arabia happened'],
    ],
    [
      'reads an official visit of long ago',
      'Chinese Premier Zhou Enlai paid an official visit to Ghana in 1964.',
      ['VISITED Zhou Enlai > Ghana happened'],
    ],
    [
      'reads a treaty of two years',
      'Egypt signed a peace treaty with Israel in 1979 and Jordan followed in 1994.',
      ['SIGNED_WITH Egypt > Israel happened'],
    ],
    [
      'reads a treaty signed by two persons',
      'The treaty was signed by U.S. Minister to Peru James Cooley and Peruvian Foreign Minister Manuel Ferreyros.',
      ['SIGNED_WITH James Cooley > Manuel Ferreyros happened'],
    ],
    [
      'reads recognition that was never given',
      'Turkey never recognised the annexation of Crimea, but it recognised Kosovo in 2008.',
      ['RECOGNISED Turkey > Kosovo happened'],
    ],
    [
      'reads relations raised in rank',
      'Brazil and Norway upgraded their relations in 2024.',
      ['RECOGNISED Brazil > Norway happened', 'RECOGNISED Norway > Brazil happened'],
    ],
    ['takes trade for no recognition', 'Trade between Peru and Chile doubled in ten years.', []],
    ['takes a school for no recognition', 'Kenya recognised the diplomas of two schools in Uganda.', []],
  ],
);
