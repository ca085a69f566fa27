import { claimTable } from './claim-table.ts';

const STATE = { source: 'U.S. Department of State', published: '2023-03-15' };

claimTable(
  'references',
  { relations: ['MET_WITH', 'CRITICISED', 'SUPPORTED', 'ATTENDED', 'MEMBER_OF', 'SIGNED_WITH'] },
  [
    [
      'officials of the place',
      'In Chisinau, Special Envoy Ruth Ballard will meet with government officials.',
      ['MET_WITH Ruth Ballard > Moldova planned'],
      STATE,
    ],
    [
      'counterparts of the place',
      'In the Netherlands, Ms. Ballard will meet with government and civil society counterparts.',
      ['MET_WITH Ruth Ballard > Netherlands planned'],
      { ...STATE, title: 'Special Envoy Ruth Ballard to Travel' },
    ],
    ['officials of no place', 'Ruth Ballard met with government officials.', []],
    ['officials at home', 'In Chicago, Special Envoy Ruth Ballard will meet with government officials.', [], STATE],
    [
      'officials of several kinds',
      'Ruth Ballard met with Colombian government and law enforcement officials.',
      ['MET_WITH Ruth Ballard > Colombia happened'],
    ],
    [
      'ministers of several countries',
      'Ruth Ballard met with the prime ministers of Tuvalu and Nauru.',
      ['MET_WITH Ruth Ballard > Nauru happened', 'MET_WITH Ruth Ballard > Tuvalu happened'],
    ],
    [
      'the unnamed head of a body',
      'Ruth Ballard met the NATO secretary general.',
      ['MET_WITH Ruth Ballard > NATO happened'],
    ],
    [
      'the leader of a country',
      'Turkish President Recep Tayyip Erdogan arrived. Ruth Ballard met the Turkish leader.',
      ['MET_WITH Ruth Ballard > Recep Tayyip Erdoğan happened'],
    ],
    ['we of a government', 'We condemn Russia.', ['CRITICISED United States > Russia happened'], STATE],
    ['we of a newspaper', 'We condemn Russia.', []],
    ['we of a speaker', 'PRESIDENT EMMANUEL MACRON: We condemn Iran.', ['CRITICISED France > Iran happened']],
    [
      'the conference named before',
      'COP28 began in Dubai. French President Emmanuel Macron attended the conference.',
      ['ATTENDED Emmanuel Macron > COP28 happened'],
    ],
    [
      'a body inside an unresolved title',
      'Ethiopia is a founding member of the African Union.',
      ['MEMBER_OF Ethiopia > African Union happened'],
    ],
    [
      'an adjective that looks like a title',
      "Ruth Ballard met Lebanon's official delegation.",
      ['MET_WITH Ruth Ballard > Lebanon happened'],
    ],
  ],
);
