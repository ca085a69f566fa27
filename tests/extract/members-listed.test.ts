import { claimTable } from './claim-table.ts';

claimTable('the members told beside a body', { relations: ['MEMBER_OF'] }, [
  [
    'a partnership of',
    'AUKUS, a security pact between Australia, Britain and the United States, turned two on Friday.',
    [
      'MEMBER_OF Australia > AUKUS happened',
      'MEMBER_OF United Kingdom > AUKUS happened',
      'MEMBER_OF United States > AUKUS happened',
    ],
  ],
  [
    'the body in brackets behind its members',
    'Officials of the security partnership of Australia, the United Kingdom and the United States (AUKUS) dined in Perth.',
    [
      'MEMBER_OF Australia > AUKUS happened',
      'MEMBER_OF United Kingdom > AUKUS happened',
      'MEMBER_OF United States > AUKUS happened',
    ],
  ],
  [
    'is a grouping of',
    'The Quad is a grouping of Japan, India, Australia and the United States.',
    [
      'MEMBER_OF Japan > Quad happened',
      'MEMBER_OF India > Quad happened',
      'MEMBER_OF Australia > Quad happened',
      'MEMBER_OF United States > Quad happened',
    ],
  ],
  [
    'an alliance of',
    'The Visegrad Group, an alliance of Poland, Hungary, Slovakia and the Czech Republic, has no seat.',
    [
      'MEMBER_OF Poland > Visegrád Group happened',
      'MEMBER_OF Hungary > Visegrád Group happened',
      'MEMBER_OF Slovakia > Visegrád Group happened',
      'MEMBER_OF Czech Republic > Visegrád Group happened',
    ],
  ],
  [
    'a short list in brackets',
    'The Baltic Assembly (Estonia, Latvia and Lithuania) published a report.',
    [
      'MEMBER_OF Estonia > Baltic Assembly happened',
      'MEMBER_OF Latvia > Baltic Assembly happened',
      'MEMBER_OF Lithuania > Baltic Assembly happened',
    ],
  ],
  [
    'the so-called',
    'Britain, France and Germany, the so-called E3, published a report.',
    ['MEMBER_OF United Kingdom > E3 happened', 'MEMBER_OF France > E3 happened', 'MEMBER_OF Germany > E3 happened'],
  ],
  [
    'known as',
    'Britain, France and Germany, known as the E3, published a report.',
    ['MEMBER_OF United Kingdom > E3 happened', 'MEMBER_OF France > E3 happened', 'MEMBER_OF Germany > E3 happened'],
  ],
  [
    'unites',
    'BRICS unites Brazil, Russia and India.',
    ['MEMBER_OF Brazil > BRICS happened', 'MEMBER_OF Russia > BRICS happened', 'MEMBER_OF India > BRICS happened'],
  ],
  [
    'groups',
    'ASEAN groups Malaysia, Thailand and Vietnam.',
    [
      'MEMBER_OF Malaysia > ASEAN happened',
      'MEMBER_OF Thailand > ASEAN happened',
      'MEMBER_OF Vietnam > ASEAN happened',
    ],
  ],
  ['an acronym in brackets is no list', 'The European Union (EU) published a report on Albania and Serbia.', []],
  ['an alliance that is none of the body', 'The alliance of Iran and Syria alarmed NATO.', []],
  ['an ally of others', 'NATO, an ally of Ukraine and Georgia, published a report.', []],
  ['a bracket of the last name alone', 'The pact between Canada and the African Union (AU) was signed in 2020.', []],
  ['united against', 'The European Union united Germany and France against crime.', []],
  ['a partnership with', 'The partnership of the European Union with India and Japan grew.', []],
]);
