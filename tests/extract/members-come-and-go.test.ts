import { claimTable } from './claim-table.ts';

claimTable('members that are put out or taken back', { relations: ['MEMBER_OF'] }, [
  [
    'its membership is suspended',
    "The African Union suspended Mali's membership.",
    ['MEMBER_OF Mali > African Union denied'],
  ],
  [
    'its own membership',
    'Uganda suspended its participation in the CSTO.',
    ['MEMBER_OF Uganda > Collective Security Treaty Organization denied'],
  ],
  ['reinstated', 'ECOWAS reinstated Niger.', ['MEMBER_OF Niger > ECOWAS happened']],
  ['membership restored', "The Arab League restored Egypt's membership.", ['MEMBER_OF Egypt > Arab League happened']],
  ['a return', "Egypt's return to the Arab League pleased Jordan.", ['MEMBER_OF Egypt > Arab League happened']],
  ['kicked out of', 'Russia was kicked out of the G8.', ['MEMBER_OF Russia > G8 denied']],
  [
    'taken out by its president',
    'Trump withdrew the United States from the World Health Organization.',
    ['MEMBER_OF United States > World Health Organization denied'],
  ],
  ['an envoy taken out', 'Trump withdrew the United States ambassador from NATO.', []],
  [
    'a seat lost',
    'Ghana lost its seat on the Human Rights Council.',
    ['MEMBER_OF Ghana > United Nations Human Rights Council denied'],
  ],
  ['a union is admitted', 'The G20 admitted the African Union.', ['MEMBER_OF African Union > G20 happened']],
  ['troops leave with nobody', 'France withdrew its troops from the G5 Sahel zone.', []],
]);

claimTable('candidates, bids and guests', { relations: ['MEMBER_OF'] }, [
  [
    'status granted by the body',
    'The EU granted Moldova candidate status.',
    ['MEMBER_OF Moldova > European Union planned'],
  ],
  ['status granted', 'Moldova was granted EU candidate status.', ['MEMBER_OF Moldova > European Union planned']],
  [
    'talks opened by the body',
    'The EU opened accession negotiations with Albania.',
    ['MEMBER_OF Albania > European Union planned'],
  ],
  [
    'bidding for a seat',
    'Kenya is bidding for a seat on the Security Council.',
    ['MEMBER_OF Kenya > United Nations Security Council planned'],
  ],
  [
    'asked to join',
    'BRICS invited Argentina and Egypt to join.',
    ['MEMBER_OF Argentina > BRICS possible', 'MEMBER_OF Egypt > BRICS possible'],
  ],
  ['asked to join talks', 'NATO invited Georgia to join the talks.', []],
]);

claimTable('members beside "member states" and under a short name', { relations: ['MEMBER_OF'] }, [
  [
    'member states',
    'EU member states Poland and Hungary banned imports.',
    ['MEMBER_OF Poland > European Union happened', 'MEMBER_OF Hungary > European Union happened'],
  ],
  ['one member state', 'ASEAN member state Laos closed its border.', ['MEMBER_OF Laos > ASEAN happened']],
  ['a list that goes on', 'EU member states, Norway and Iceland banned imports.', []],
  ['the chairman', 'ASEAN chairman Laos closed its border.', ['MEMBER_OF Laos > ASEAN happened']],
  ['the regional bloc', 'ECOWAS held a vote. Togo then quit the regional bloc.', ['MEMBER_OF Togo > ECOWAS denied']],
  [
    'the trade bloc',
    'Kenya spoke for the East African Community. Chad will join the trade bloc.',
    ['MEMBER_OF Chad > East African Community planned'],
  ],
]);
