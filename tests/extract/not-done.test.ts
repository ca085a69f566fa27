import { claimTable } from './claim-table.ts';

const ACTS = ['VISITED', 'MET_WITH', 'CRITICISED', 'SUPPORTED', 'MEMBER_OF', 'RECOGNISED', 'AIDED', 'NEGOTIATED_WITH'];

claimTable('acts that are denied, left undone or only weighed', { relations: ACTS }, [
  [
    'reads "neither … nor" as two denials',
    'India neither condemned nor supported Russia.',
    ['CRITICISED India > Russia denied', 'SUPPORTED India > Russia denied'],
  ],
  ['reads "never" before the verb', 'Turkey never recognised Cyprus.', ['RECOGNISED Turkey > Cyprus denied']],
  ['reads "no longer"', 'Chad no longer supports Libya.', ['SUPPORTED Chad > Libya denied']],
  [
    'keeps "not only" a fact',
    'Kenya not only condemned Rwanda but left the hall.',
    ['CRITICISED Kenya > Rwanda happened'],
  ],
  ['reads "has yet to"', 'Sweden has yet to join NATO.', ['MEMBER_OF Sweden > NATO denied']],
  [
    'reads "was to have"',
    'Prime Minister Fumio Kishida was to have visited Kazakhstan in August 2022.',
    ['VISITED Fumio Kishida > Kazakhstan denied'],
  ],
  [
    'reads "has no plans to"',
    'President Javier Milei has no plans to meet President Luiz Inácio Lula da Silva.',
    ['MET_WITH Javier Milei > Luiz Inácio Lula da Silva denied'],
  ],
  [
    'reads plans that are abandoned',
    'Brazil abandoned plans to send ammunition to Ukraine.',
    ['AIDED Brazil > Ukraine denied'],
  ],
  ['reads "decided not to"', 'Austria decided not to send weapons to Ukraine.', ['AIDED Austria > Ukraine denied']],
  ['reads "stopped short of"', 'Germany stopped short of condemning Israel.', ['CRITICISED Germany > Israel denied']],
  ['reads "refrained from"', 'Armenia refrained from criticising Russia.', ['CRITICISED Armenia > Russia denied']],
  ['reads "ruled out" before a gerund', 'Ireland has ruled out joining NATO.', ['MEMBER_OF Ireland > NATO denied']],
  ['reads "avoided"', 'Hungary avoided criticising China.', ['CRITICISED Hungary > China denied']],
  [
    'reads "considered" as possible',
    'Finland considered joining NATO for years.',
    ['MEMBER_OF Finland > NATO possible'],
  ],
  [
    'reads "unlikely to" as possible',
    'Kosovo is unlikely to join the United Nations soon.',
    ['MEMBER_OF Kosovo > United Nations possible'],
  ],
  [
    'reads a denied copula',
    'A meeting between Volodymyr Zelensky and Vladimir Putin is not on the agenda, Moscow said.',
    ['MET_WITH Volodymyr Zelensky > Vladimir Putin denied'],
  ],
  ['reads a denied membership', 'Moldova is not a member of NATO.', ['MEMBER_OF Moldova > NATO denied']],
  [
    'takes support that has not wavered for support',
    "Poland's support for Ukraine has not wavered.",
    ['SUPPORTED Poland > Ukraine happened'],
  ],
  [
    'keeps talks denied that did not take place',
    'Talks between Serbia and Kosovo did not take place.',
    ['MET_WITH Serbia > Kosovo denied', 'NEGOTIATED_WITH Serbia > Kosovo denied'],
  ],
  [
    'takes a gerund of manner for a fact',
    'The prime minister opened the debate by condemning Belarus. Latvia agreed.',
    [],
  ],
]);

claimTable('auxiliaries that joined verbs share', { relations: ['VISITED', 'MET_WITH', 'SPOKE_WITH', 'INVITED'] }, [
  [
    'gives "will" to the second verb',
    'President Emmanuel Macron will travel to Ukraine and meet President Volodymyr Zelensky.',
    ['VISITED Emmanuel Macron > Ukraine planned', 'MET_WITH Emmanuel Macron > Volodymyr Zelensky planned'],
  ],
  [
    'gives "to" to the second verb',
    'President Andrzej Duda plans to visit Lithuania and meet President Gitanas Nausėda.',
    ['VISITED Andrzej Duda > Lithuania planned', 'MET_WITH Andrzej Duda > Gitanas Nausėda planned'],
  ],
  [
    'gives "will" to the third verb',
    'Prime Minister Kaja Kallas will fly to Georgia, open a school and meet Prime Minister Irakli Garibashvili.',
    ['VISITED Kaja Kallas > Georgia planned', 'MET_WITH Kaja Kallas > Irakli Garibashvili planned'],
  ],
  [
    'gives "did not" to the verb after "or"',
    'President William Ruto did not visit Uganda or meet President Yoweri Museveni.',
    ['VISITED William Ruto > Uganda denied', 'MET_WITH William Ruto > Yoweri Museveni denied'],
  ],
  [
    'gives "may" to the second verb',
    'President Joko Widodo may visit Malaysia and meet Prime Minister Anwar Ibrahim.',
    ['VISITED Joko Widodo > Malaysia possible', 'MET_WITH Joko Widodo > Anwar Ibrahim possible'],
  ],
  [
    'leaves a past verb alone',
    'President William Ruto will visit Uganda and met President Yoweri Museveni on Monday.',
    ['VISITED William Ruto > Uganda planned', 'MET_WITH William Ruto > Yoweri Museveni happened'],
  ],
  [
    'leaves a verb of another clause alone',
    'President William Ruto will visit Uganda; ministers meet President Yoweri Museveni.',
    ['VISITED William Ruto > Uganda planned'],
  ],
]);
