import { claimTable } from './claim-table.ts';

claimTable('members named beside their body', { relations: ['MEMBER_OF'] }, [
  [
    'countries of a body behind a dash',
    'The Mercosur countries – Paraguay and Uruguay – closed the deal.',
    ['MEMBER_OF Paraguay > Mercosur happened', 'MEMBER_OF Uruguay > Mercosur happened'],
  ],
  [
    'nations of a body behind "of"',
    'The G7 nations of Canada and Italy issued a text.',
    ['MEMBER_OF Canada > G7 happened', 'MEMBER_OF Italy > G7 happened'],
  ],
  [
    'a list behind the body',
    'The Visegrad Group – Poland, Hungary and Slovakia – was founded in 1991.',
    [
      'MEMBER_OF Poland > Visegrád Group happened',
      'MEMBER_OF Hungary > Visegrád Group happened',
      'MEMBER_OF Slovakia > Visegrád Group happened',
    ],
  ],
  ['a seat in brackets', 'The Commonwealth (London) issued a text.', []],
  ['a list that goes on behind a body', 'The European Union, Fiji and Samoa sent observers.', []],
  [
    'allies before their names',
    'NATO allies Greece and Portugal disagreed.',
    ['MEMBER_OF Greece > NATO happened', 'MEMBER_OF Portugal > NATO happened'],
  ],
  ['one among others', 'Ghana and other ECOWAS members closed their borders.', ['MEMBER_OF Ghana > ECOWAS happened']],
  ['such as', 'EU countries such as Austria objected.', ['MEMBER_OF Austria > European Union happened']],
  [
    'including',
    'OPEC members including Iraq and Kuwait cut output.',
    ['MEMBER_OF Iraq > OPEC happened', 'MEMBER_OF Kuwait > OPEC happened'],
  ],
  [
    'members are',
    'The members of the Pacific Alliance are Chile and Peru.',
    ['MEMBER_OF Chile > Pacific Alliance happened', 'MEMBER_OF Peru > Pacific Alliance happened'],
  ],
  ['a candidate', 'EU candidate Serbia held elections.', ['MEMBER_OF Serbia > European Union planned']],
  ['partners are no members', 'NATO partners Georgia and Moldova were there.', []],
]);

claimTable('seats and chairs', { relations: ['MEMBER_OF'] }, [
  [
    'holds a seat',
    'Kenya holds a non-permanent seat on the UN Security Council.',
    ['MEMBER_OF Kenya > United Nations Security Council happened'],
  ],
  [
    'won no seat',
    'Chad did not win a seat on the Human Rights Council.',
    ['MEMBER_OF Chad > United Nations Human Rights Council denied'],
  ],
  [
    'sits on',
    'Estonia sits on the UN Security Council.',
    ['MEMBER_OF Estonia > United Nations Security Council happened'],
  ],
  [
    'seeks election',
    'Slovenia seeks election to the UN Security Council.',
    ['MEMBER_OF Slovenia > United Nations Security Council planned'],
  ],
  ['the chair beside a name', 'Laos, the chair of ASEAN, called for calm.', ['MEMBER_OF Laos > ASEAN happened']],
  [
    'in its role as chair',
    'Norway will work with Laos in its role as ASEAN chair.',
    ['MEMBER_OF Laos > ASEAN planned'],
  ],
  ['a chairmanship of two owners', "Poland's OSCE chairmanship was praised.", ['MEMBER_OF Poland > OSCE happened']],
  [
    'a leadership as chair',
    "Malta appreciated Iceland's strong leadership as the chair of the Arctic Council.",
    ['MEMBER_OF Iceland > Arctic Council happened'],
  ],
  ['a judge is no member state', 'Judge Anna Berg sits on the International Court of Justice.', []],
]);
