import { claimTable } from './claim-table.ts';

claimTable('membership however it is told', { relations: ['MEMBER_OF'] }, [
  [
    'reads an application',
    'Ukraine applied to join the European Union in February 2022.',
    ['MEMBER_OF Ukraine > European Union planned'],
  ],
  [
    'reads an ordinal before "member"',
    "Finland became NATO's 31st member in April 2023.",
    ['MEMBER_OF Finland > NATO happened'],
  ],
  [
    'reads a relative clause of joining',
    'Cambodia, which joined the Association of Southeast Asian Nations in 1999, chaired the bloc in 2022.',
    ['MEMBER_OF Cambodia > ASEAN happened'],
  ],
  [
    'reads those who make up a group',
    'Brazil, Russia, India, China and South Africa make up BRICS.',
    [
      'MEMBER_OF Brazil > BRICS happened',
      'MEMBER_OF Russia > BRICS happened',
      'MEMBER_OF India > BRICS happened',
      'MEMBER_OF China > BRICS happened',
      'MEMBER_OF South Africa > BRICS happened',
    ],
  ],
  [
    'reads an admission',
    'Belarus was admitted to the Shanghai Cooperation Organisation at the Astana summit.',
    ['MEMBER_OF Belarus > Shanghai Cooperation Organisation happened'],
  ],
  [
    'reads a suspension as denied',
    'The African Union suspended Niger after the coup.',
    ['MEMBER_OF Niger > African Union denied'],
  ],
  [
    'gives a joint withdrawal to each of several',
    'Mali, Burkina Faso and Niger announced their withdrawal from ECOWAS.',
    ['MEMBER_OF Mali > ECOWAS denied', 'MEMBER_OF Burkina Faso > ECOWAS denied', 'MEMBER_OF Niger > ECOWAS denied'],
  ],
  [
    'takes "as a member" for a fact beside a plan',
    'As a member of the Arctic Council, Iceland will take part.',
    ['MEMBER_OF Iceland > Arctic Council happened'],
  ],
  [
    'takes an apposition for a fact beside a refusal',
    'Turkey, a NATO member, has refused to impose sanctions on Russia.',
    ['MEMBER_OF Turkey > NATO happened'],
  ],
  [
    'reads a title before the name',
    'NATO member Hungary blocked the statement.',
    ['MEMBER_OF Hungary > NATO happened'],
  ],
  [
    'reads an election to a seat',
    'Kazakhstan was elected to the UN Security Council as a non-permanent member for 2017-2018.',
    ['MEMBER_OF Kazakhstan > United Nations Security Council happened'],
  ],
  ['reads a bid', "Georgia's bid to join NATO angered Moscow.", ['MEMBER_OF Georgia > NATO planned']],
  [
    'reads a presidency that is taken over',
    'Poland took over the rotating presidency of the Council of the European Union in January.',
    ['MEMBER_OF Poland > Council of the European Union happened'],
  ],
  [
    'reads a presidency that is held',
    'Slovenia holds the presidency of the UN Security Council this month.',
    ['MEMBER_OF Slovenia > United Nations Security Council happened'],
  ],
  [
    'reads a country that left',
    'Britain left the European Union in 2020.',
    ['MEMBER_OF United Kingdom > European Union denied'],
  ],
  ['reads a hope', 'Montenegro hopes to enter the EU by 2028.', ['MEMBER_OF Montenegro > European Union possible']],
  [
    'reads an admission again in a relative clause',
    'Jordan and Egypt are members of the Arab League, which readmitted Syria in 2023.',
    [
      'MEMBER_OF Jordan > Arab League happened',
      'MEMBER_OF Egypt > Arab League happened',
      'MEMBER_OF Syria > Arab League happened',
    ],
  ],
  [
    'reads an expulsion',
    'Russia was expelled from the Council of Europe in March 2022.',
    ['MEMBER_OF Russia > Council of Europe denied'],
  ],
  [
    'reads "rejoined"',
    'The Gambia rejoined the Commonwealth in 2018.',
    ['MEMBER_OF Gambia > Commonwealth of Nations happened'],
  ],
  [
    'reads a list behind a dash',
    'The three members of AUKUS - Australia, Britain and the United States - will share the technology.',
    [
      'MEMBER_OF Australia > AUKUS happened',
      'MEMBER_OF United Kingdom > AUKUS happened',
      'MEMBER_OF United States > AUKUS happened',
    ],
  ],
  [
    'takes an invitation to become a member for possible',
    'Saudi Arabia has been invited to become a member of BRICS.',
    ['MEMBER_OF Saudi Arabia > BRICS possible'],
  ],
  [
    'reads two memberships of one country',
    'Angola is a founding member of SADC and has belonged to OPEC since 2007.',
    ['MEMBER_OF Angola > Southern African Development Community happened', 'MEMBER_OF Angola > OPEC happened'],
  ],
  [
    'leaves a list of more than six out',
    'The Group of Seven comprises Canada, France, Germany, Italy, Japan, the United Kingdom and the United States.',
    [],
  ],
  ['takes working with a body for no membership', 'Japan works closely with NATO on cyber defence.', []],
]);
