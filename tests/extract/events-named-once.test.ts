import { claimTable } from './claim-table.ts';

claimTable('events named once and referred to later', { relations: ['ATTENDED', 'MET_WITH'] }, [
  [
    'attended by name',
    'Spanish Prime Minister Pedro Sánchez attended the Ibero-American Summit in Cuenca.',
    ['ATTENDED Pedro Sánchez > Ibero-American Summit in Cuenca happened'],
  ],
  [
    '"the summit" later',
    'The Bled Strategic Forum opened on Monday. Montenegrin Prime Minister Milojko Spajić attended the forum.',
    ['ATTENDED Milojko Spajić > Bled Strategic Forum happened'],
  ],
  [
    'on the margins',
    'Chilean President Gabriel Boric met Peruvian President Dina Boluarte on the margins of the Munich Security Conference.',
    [
      'MET_WITH Gabriel Boric > Dina Boluarte happened',
      'ATTENDED Gabriel Boric > Munich Security Conference happened',
      'ATTENDED Dina Boluarte > Munich Security Conference happened',
    ],
  ],
  [
    'at the conference',
    'The Munich Security Conference ended on Sunday. At the conference, Dutch Defence Minister Kajsa Ollongren met Danish Defence Minister Troels Lund Poulsen.',
    [
      'MET_WITH Kajsa Ollongren > Troels Lund Poulsen happened',
      'ATTENDED Kajsa Ollongren > Munich Security Conference happened',
      'ATTENDED Troels Lund Poulsen > Munich Security Conference happened',
    ],
  ],
  [
    'will attend',
    'Ukrainian President Volodymyr Zelenskyy will attend the G7 Summit in Apulia.',
    ['ATTENDED Volodymyr Zelenskyy > G7 Summit in Apulia planned'],
  ],
  [
    'skipped',
    'Brazilian President Luiz Inácio Lula da Silva will not attend the Swiss Peace Summit.',
    ['ATTENDED Luiz Inácio Lula da Silva > Swiss Peace Summit denied'],
  ],
  [
    'spoke at',
    'Estonian Prime Minister Kaja Kallas spoke at the Lennart Meri Conference.',
    ['ATTENDED Kaja Kallas > Lennart Meri Conference happened'],
  ],
  ['hosted by a country', 'Kenya took part in the Tana Forum.', ['ATTENDED Kenya > Tana Forum happened']],
  ['an unnamed meeting is no event', 'Japanese Foreign Minister Yoko Kamikawa attended a meeting.', []],
  ['a school conference', 'Teachers attended a conference in Ireland.', []],
  [
    'addressed',
    'Ghanaian President Nana Akufo-Addo addressed the Global Gateway Summit.',
    ['ATTENDED Nana Akufo-Addo > Global Gateway Summit happened'],
  ],
  [
    'participants in a list',
    'Malaysian Prime Minister Anwar Ibrahim and Thai Prime Minister Srettha Thavisin attended the Langkawi Dialogue.',
    ['ATTENDED Anwar Ibrahim > Langkawi Dialogue happened', 'ATTENDED Srettha Thavisin > Langkawi Dialogue happened'],
  ],
  [
    'arrived for',
    'Turkmen President Serdar Berdimuhamedow arrived in Astana for the Central Asian Summit.',
    ['ATTENDED Serdar Berdimuhamedow > Central Asian Summit happened'],
  ],
]);
