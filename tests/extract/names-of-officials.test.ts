import { entityTable } from './entity-table.ts';

entityTable('where a name begins and ends', 'Person', [
  ['a participle before it', 'Addressing Alexei Petrenko, the president spoke of gas.', ['Alexei Petrenko']],
  ['another one', 'Thanking Maria Holm, he left.', ['Maria Holm']],
  [
    'a given name of that form',
    'Ingrid Irving Holm and Sterling Hayes spoke.',
    ['Ingrid Irving Holm', 'Sterling Hayes'],
  ],
  ['an adverb before it', 'Currently Maria Holm teaches history.', ['Maria Holm']],
  ['partners of a firm', 'She worked at Henry Wardell & Poulson.', []],
  ['a couple', 'Henry Wardell & Maria Holm spoke.', ['Henry Wardell', 'Maria Holm']],
  ['a given name that is a title elsewhere', 'Assistant Secretary Dean Thornby spoke.', ['Dean Thornby']],
  ['behind what the office is for', 'Assistant Secretary for European Affairs Dean Thornby spoke.', ['Dean Thornby']],
  ['a dean', 'We thank Dean Mary Thornby.', ['Mary Thornby']],
  ['a rank of the air force', 'Air Commodore Christopher Holm spoke.', ['Christopher Holm']],
  ['a fleet is nobody', 'Vice Admiral John Holm, Commander of the U.S. Ninth Fleet, spoke.', ['John Holm']],
  ['the last word of a body is nobody', 'The visitors met the Chair of the Council on Rural Equality.', []],
  ['nations are nobody', 'The Assembly of Member Nations of the league met.', []],
]);

entityTable('one person under two names', 'Person', [
  ['a short form of the given name', 'Stephen Wellman spoke. Steve Wellman was asked.', ['Stephen Wellman']],
  ['the short form first', 'Bill Wellman spoke. Then William Wellman was asked.', ['Bill Wellman']],
  ['two transliterations', 'Sergei Ivanenko spoke. Sergey Ivanenko was asked.', ['Sergei Ivanenko']],
  ['others of them', 'Alexey Ivanenko spoke. Aleksei Ivanenko was asked.', ['Alexey Ivanenko']],
  ['Arabic ones', 'Mohammed Tazarit spoke. Mohamed Tazarit was asked.', ['Mohammed Tazarit']],
  [
    'two persons of one surname',
    'Alexei Ivanenko spoke. Alexander Ivanenko was asked.',
    ['Alexander Ivanenko', 'Alexei Ivanenko'],
  ],
  ['a brother', 'Stephen Wellman spoke. Edward Wellman was asked.', ['Edward Wellman', 'Stephen Wellman']],
  [
    'a surname that the gazetteer has of somebody else',
    'Elijah Cummings was elected in 1996. Cummings was speaker of the chamber.',
    ['Elijah Cummings'],
  ],
]);

entityTable('where the name of a body ends', 'Organisation', [
  [
    'in a headline at its verb',
    'Department of State Offers Reward for Information on Smugglers',
    ['US State Department'],
  ],
  ['at what is to be done', 'Emory University to Develop New Tools', ['Emory University']],
  ['at its page', 'Department of State on Consultations', ['US State Department']],
  ['a committee on something', 'The Committee on Harbour Safety met.', ['Committee on Harbour Safety']],
  ['a state of relations is none', 'They raised ties to a Comprehensive Strategic Partnership.', []],
  ['a partnership that is a body', 'The Open Harbour Partnership met.', ['Open Harbour Partnership']],
  ['not a person and a body', 'She met with Marek Borski and Senate Speaker Lech Pastek of Poland.', ['Polish Senate']],
  ['an office in small letters', 'Syria has not answered, the president’s office said.', []],
  ['a fleet', 'The U.S. Ninth Fleet sailed.', ['U.S. Ninth Fleet']],
]);
