import { claimTable } from './claim-table.ts';

const KREMLIN = { title: 'Talks with Prime Minister of Norway Erik Berg', published: '2017-04-27' };
const host = (text: string): string =>
  `President of Russia Vladimir Putin: Mr Prime Minister, good afternoon. ${text}\n\nPrime Minister of Norway Erik Berg: Good afternoon.`;
const guest = (text: string): string =>
  `President of Russia Vladimir Putin: Mr Prime Minister, good afternoon.\n\nPrime Minister of Norway Erik Berg: Good afternoon. ${text}`;

const TITLED = 'MET_WITH Vladimir Putin > Erik Berg happened';

claimTable(
  'whom a speaker who says "we" has met himself',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'AGREED_WITH', 'INVITED', 'NEGOTIATED_WITH'] },
  [
    [
      'reads "we have just finished talks with" a minister',
      host('We have just finished talks with Foreign Minister of Chad Ali Bako.'),
      [TITLED, 'MET_WITH Vladimir Putin > Ali Bako happened'],
      KREMLIN,
    ],
    [
      'reads "we have held detailed talks with" a president',
      host('We have held detailed talks with President of Chad Ali Bako.'),
      [TITLED, 'MET_WITH Vladimir Putin > Ali Bako happened'],
      KREMLIN,
    ],
    [
      'reads "we met with" of the guest',
      guest('Yesterday we met with the Speaker of the State Duma, Sergei Naryshkin.'),
      [TITLED, 'MET_WITH Erik Berg > Sergey Naryshkin happened'],
      KREMLIN,
    ],
    [
      'reads "we had a very good meeting with"',
      guest('We had a very good meeting with Prime Minister Dmitry Medvedev in the morning.'),
      [TITLED, 'MET_WITH Erik Berg > Dmitry Medvedev happened'],
      KREMLIN,
    ],
    [
      'gives "our talks with" the guest to the two of them alone',
      host('Of course, our talks with Prime Minister Berg included energy.'),
      [TITLED],
      KREMLIN,
    ],
    [
      'gives "we are pleased to receive" to the host himself',
      host('We are pleased to receive Mr Berg in Moscow.'),
      [TITLED],
      KREMLIN,
    ],
    [
      'reads "we will meet with" of a plan',
      host('We will meet with President of Chad Ali Bako tomorrow.'),
      [TITLED, 'MET_WITH Vladimir Putin > Ali Bako planned'],
      KREMLIN,
    ],
    [
      'takes no one addressed for a party to a call with a third',
      host('We spoke by telephone with President of Chad Ali Bako last week.'),
      [TITLED, 'SPOKE_WITH Vladimir Putin > Ali Bako happened'],
      KREMLIN,
    ],
    [
      'reads "we agreed with" a minister',
      guest('We agreed with Defence Minister Sergei Shoigu to open the strait.'),
      [TITLED, 'AGREED_WITH Erik Berg > Sergei Shoigu happened'],
      KREMLIN,
    ],
    [
      'reads "we have invited" a person',
      guest('We have invited Mr Putin to our country.'),
      [TITLED, 'INVITED Erik Berg > Vladimir Putin happened'],
      KREMLIN,
    ],
    [
      'leaves talks with a side to the state',
      host('We are holding talks with our Ukrainian partners in Vienna.'),
      [TITLED, 'MET_WITH Russia > Ukraine happened', 'NEGOTIATED_WITH Russia > Ukraine happened'],
      KREMLIN,
    ],
    ['leaves "we met many times" to both', host('We met many times.'), [TITLED], KREMLIN],
    ['reads no denial of meetings in "not our first"', guest('This is not our first meeting.'), [TITLED], KREMLIN],
    [
      'takes a minister of the one addressed for the state',
      host('I met with your Foreign Minister yesterday.'),
      [TITLED, 'MET_WITH Vladimir Putin > Norway happened'],
      KREMLIN,
    ],
  ],
);

claimTable(
  'what the states of two speakers do',
  { relations: ['VISITED', 'AIDED', 'RECOGNISED', 'SIGNED_WITH', 'CRITICISED'] },
  [
    [
      'reads a visit of a minister of the one addressed',
      host('Your Foreign Minister visited us last week.'),
      ['VISITED Norway > Russia happened'],
      KREMLIN,
    ],
    [
      'leaves a minister with a name',
      host('Your Foreign Minister Ola Dahl visited us last week.'),
      ['VISITED Ola Dahl > Russia happened'],
      KREMLIN,
    ],
    [
      'reads "our government" of the guest',
      guest('Our government condemns the attack by Chad.'),
      ['CRITICISED Norway > Chad happened'],
      KREMLIN,
    ],
    [
      'gives "our ministers" that sign to both',
      host('Our defence ministers signed a memorandum.'),
      ['SIGNED_WITH Russia > Norway happened'],
      KREMLIN,
    ],
    [
      'leaves "our ministers" that travel to the speaker',
      host('Our ministers visited Chad last month.'),
      ['VISITED Russia > Chad happened'],
      KREMLIN,
    ],
    [
      'reads "we established relations" of both',
      host('We established diplomatic relations in 1905.'),
      ['RECOGNISED Russia > Norway happened', 'RECOGNISED Norway > Russia happened'],
      KREMLIN,
    ],
    [
      'reads "we established relations with" a third of the speaker',
      host('We established diplomatic relations with Chad in 1964.'),
      ['RECOGNISED Russia > Chad happened', 'RECOGNISED Chad > Russia happened'],
      KREMLIN,
    ],
    [
      'reads what one state sent the other',
      host('We have sent you 20 helicopters.'),
      ['AIDED Russia > Norway happened'],
      KREMLIN,
    ],
    [
      'reads what the other state sent',
      guest('You sent us a lot of medicine.'),
      ['AIDED Russia > Norway happened'],
      KREMLIN,
    ],
    [
      'reads the visit for which a guest is thanked',
      host('I would like to thank Mr Berg for accepting our invitation to visit Moscow.'),
      ['VISITED Erik Berg > Russia happened'],
      KREMLIN,
    ],
    [
      'reads an invitation accepted for a plan',
      'Prime Minister of Norway Erik Berg accepted President Vladimir Putin’s invitation to visit Russia.',
      ['VISITED Erik Berg > Russia planned'],
    ],
    [
      'takes no inviter for the guest',
      'Prime Minister of Norway Erik Berg is considering President Idriss Bako of Chad’s invitation to visit Russia.',
      [],
    ],
    [
      'takes no stretch without a visit for its date',
      guest('This is my first visit to Moscow in the last four years.'),
      ['VISITED Erik Berg > Russia happened'],
      KREMLIN,
    ],
    [
      'takes a place that is spoken of for no journey',
      host('Today we will speak about problems such as the situation in Ukraine and Syria.'),
      [],
      KREMLIN,
    ],
    [
      'reads the joy to be there',
      guest('It is a great joy for me to be here in Moscow.'),
      ['VISITED Erik Berg > Russia happened'],
      KREMLIN,
    ],
  ],
);

claimTable(
  'what is said with a date ahead, and words that name no country',
  { relations: ['SUPPORTED', 'MET_WITH', 'COOPERATED_WITH', 'AIDED', 'RECOGNISED', 'MEMBER_OF'] },
  [
    [
      'reads a greeting for a holiday to come as said now',
      guest('I congratulate you on the upcoming Russia Day, June 12.'),
      [TITLED, 'SUPPORTED Erik Berg > Vladimir Putin happened'],
      KREMLIN,
    ],
    [
      'leaves a greeting to come a plan',
      'Norway will congratulate Chad on May 17.',
      ['SUPPORTED Norway > Chad planned'],
      { published: '2017-04-27' },
    ],
    [
      'reads help that one would like to thank for as given',
      'President Vladimir Putin would like to thank Norway for its help.',
      ['AIDED Norway > Russia happened', 'SUPPORTED Vladimir Putin > Norway happened'],
    ],
    [
      'reads "seize the opportunity and thank" as said',
      guest('I would like to seize the opportunity and thank the Russian government.'),
      [TITLED, 'SUPPORTED Erik Berg > Russia happened'],
      KREMLIN,
    ],
    [
      'takes "Foreign States" for no country',
      'Vladimir Putin chaired a meeting of the Commission for Technical Cooperation with Foreign States.',
      [],
    ],
    ['takes Latin American nations for no country', 'Brazil cooperates closely with Latin American nations.', []],
    [
      'takes "the States" for a country',
      'Norway cooperates closely with the States.',
      ['COOPERATED_WITH Norway > United States happened'],
    ],
    [
      'reads what chances are made for as possible',
      'Russia creates opportunities for the normalisation of relations between Azerbaijan and Armenia.',
      ['RECOGNISED Azerbaijan > Armenia possible', 'RECOGNISED Armenia > Azerbaijan possible'],
    ],
  ],
);
