import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';

entityTable('names of events as texts spell them', 'Event', [
  ['of whom it is the voice', 'She addressed the Voice of Global South Summit.', ['Voice of Global South Summit']],
  [
    'heads of government',
    'He attended the Commonwealth Heads of Government Meeting in Samoa.',
    ['Commonwealth Heads of Government Meeting in Samoa'],
  ],
  ['letters alone', 'He will fly to Apia for CHOGM.', ['CHOGM']],
  [
    'letters that it introduces',
    'The Ukraine Recovery Conference (URC2024) opened. URC2024 ends on Friday.',
    ['Ukraine Recovery Conference'],
  ],
  [
    'a council of heads of state',
    'He flew to the SCO Council of Heads of State meeting in Astana.',
    ['SCO Council of Heads of State meeting in Astana'],
  ],
  [
    'one council in title case and in small letters',
    'The Meeting of the SCO Heads of State Council began. He left the meeting of the Shanghai Cooperation Organisation Heads of State Council.',
    ['Meeting of the SCO Heads of State Council'],
  ],
  ['two parties', 'They left the EU-Western Balkans summit in Tirana.', ['EU-Western Balkans summit in Tirana']],
  ['a town with an article in it', 'They left the Sharm el-Sheikh summit.', ['Sharm el-Sheikh summit']],
  ['a town and a subject', 'They left the Venice economic summit.', ['Venice economic summit']],
  ['a country and a subject', 'They left the Gaza peace summit.', ['Gaza peace summit']],
  ['a country alone', 'They left the Gaza summit.', ['Gaza summit']],
  [
    'a group that meets in a town',
    'They left the Cairns Group meeting in Bariloche.',
    ['Cairns Group meeting in Bariloche'],
  ],
  ['a group that meets', 'They left the Cairns Group meeting.', []],
  ['a sitting of an assembly', 'They left the 74th session of the UN General Assembly.', ['UN General Assembly']],
  [
    'the yearly meeting of a forum',
    "They left the World Economic Forum's annual meeting in Davos.",
    ['World Economic Forum in Davos'],
  ],
  [
    'the yearly meeting of a fund',
    'They left the annual meeting of the International Monetary Fund in Seoul.',
    ['International Monetary Fund Meeting in Seoul'],
  ],
  ['a funeral', 'They left the funeral of Pope Francis.', ['Funeral of Pope Francis']],
  [
    'an inauguration',
    'They left the inauguration of President Javier Milei.',
    ['Inauguration of President Javier Milei'],
  ],
  ['a parade', 'They left the Victory Day parade in Moscow.', ['Victory Day parade']],
  ['a month is no place', 'They left the NATO summit in July.', ['NATO summit']],
  ['a small noun without a name', 'They left the summit, the conference and the ceremony.', []],
]);

entityTable('several wordings of one event', 'Event', [
  [
    'without its owner',
    'The U.S.-Africa Leaders Summit opened. The Leaders Summit ends today.',
    ['U.S.-Africa Leaders Summit'],
  ],
  ['by its town', 'The NATO Summit in Vilnius opened. The Vilnius summit ends today.', ['NATO Summit in Vilnius']],
  [
    'a meeting of leaders and a summit',
    "The APEC Economic Leaders' Meeting in Lima opened. The APEC summit ends today.",
    ["APEC Economic Leaders' Meeting in Lima"],
  ],
  [
    'with "leaders" and without',
    'The Quad Leaders’ Summit opened. The Quad Summit ends today.',
    ['Quad Leaders’ Summit'],
  ],
  [
    'with "second" and without',
    'The Second Summit for Fishers opened. The Summit for Fishers ends.',
    ['Second Summit for Fishers'],
  ],
  ['a climate conference', 'COP28 opened. The UN climate summit ends today.', ['COP28']],
  ['another owner', 'The EU summit opened. The EU-China summit ends today.', ['EU summit', 'EU-China summit']],
  [
    'another number',
    'The Second Summit for Fishers ended. The Third Summit for Fishers opened.',
    ['Second Summit for Fishers', 'Third Summit for Fishers'],
  ],
  [
    'another town',
    'The G20 Summit in Bali ended. The G20 Summit in Rio de Janeiro opened.',
    ['G20 Summit in Bali', 'G20 Summit in Rio de Janeiro'],
  ],
  [
    'another subject',
    'The Munich Security Conference ended. The Munich Peace Conference opened.',
    ['Munich Peace Conference', 'Munich Security Conference'],
  ],
  ['another head', 'The Danube Forum ended. The Danube Dialogue opened.', ['Danube Dialogue', 'Danube Forum']],
  ['another body', 'The G7 summit ended. The G20 summit opened.', ['G20 summit', 'G7 summit']],
]);

claimTable('states behind a comma', { relations: ['ATTENDED'] }, [
  [
    'with what they are',
    'Kenya, a founding member of the Commonwealth, hosted the Nairobi Trade Summit.',
    ['ATTENDED Kenya > Nairobi Trade Summit happened'],
  ],
  [
    'with what they have done',
    'Kenya, which left the group, hosted the Nairobi Trade Summit.',
    ['ATTENDED Kenya > Nairobi Trade Summit happened'],
  ],
  [
    'behind a list with "as well as"',
    'Guests of the Nairobi Trade Summit included Ghana, Togo, as well as Benin.',
    [
      'ATTENDED Benin > Nairobi Trade Summit happened',
      'ATTENDED Ghana > Nairobi Trade Summit happened',
      'ATTENDED Togo > Nairobi Trade Summit happened',
    ],
  ],
]);
