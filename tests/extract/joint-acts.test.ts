import { claimTable } from './claim-table.ts';

claimTable(
  'acts of several and acts beside the clause',
  { relations: ['SUPPORTED', 'AIDED', 'MEMBER_OF', 'REQUESTED', 'CRITICISED'] },
  [
    [
      'gives thanks and aid to their owners',
      'Secretary of State Antony Blinken thanked Norway for its military assistance to Ukraine.',
      ['SUPPORTED Antony Blinken > Norway happened', 'AIDED Norway > Ukraine happened'],
    ],
    [
      'keeps a country behind "for" out of the title before it',
      "Prime Minister Mark Rutte thanked Prime Minister Alexander De Croo for Belgium's support for Ukraine.",
      ['SUPPORTED Mark Rutte > Alexander De Croo happened', 'SUPPORTED Belgium > Ukraine happened'],
    ],
    [
      'keeps a country behind "on" out of the title before it',
      "President Alexander Stubb congratulated the Foreign Minister on Norway's presidency of the Arctic Council.",
      ['MEMBER_OF Norway > Arctic Council happened'],
    ],
    [
      'keeps a title with its country',
      'The Prime Minister of Belgium thanked Moldova.',
      ['SUPPORTED Belgium > Moldova happened'],
    ],
    [
      'gives both infinitives to one subject',
      'President Volodymyr Zelenskyy used the summit to accuse Moscow of stalling and to plead with Washington for air defences.',
      ['CRITICISED Volodymyr Zelenskyy > Russia happened', 'REQUESTED Volodymyr Zelenskyy > United States happened'],
    ],
    [
      "reads a joint statement's three authors",
      "The United States, Japan and the Republic of Korea condemn the Democratic People's Republic of Korea's launch of a ballistic missile.",
      [
        'CRITICISED United States > North Korea happened',
        'CRITICISED Japan > North Korea happened',
        'CRITICISED South Korea > North Korea happened',
      ],
    ],
    [
      'reads an appeal to two',
      'The African Union appealed to Libya and Chad to withdraw their forces from the Aouzou strip.',
      ['REQUESTED African Union > Libya happened', 'REQUESTED African Union > Chad happened'],
    ],
    [
      'reads an obligation that is told',
      'US Secretary of State Antony Blinken said on Thursday that Rwanda must withdraw its troops.',
      ['REQUESTED Antony Blinken > Rwanda happened'],
    ],
    [
      'gives "their condemnation" to two',
      'Latvia and Estonia repeated their condemnation of Belarus.',
      ['CRITICISED Latvia > Belarus happened', 'CRITICISED Estonia > Belarus happened'],
    ],
    ['takes a demonstration for no act of its country', 'Thousands marched in Berlin in support of Ukraine.', []],
    [
      'takes the release that is sought for no request to the prisoner',
      'The ambassadors of Canada and France sought the release of Osman Kavala.',
      [],
    ],
    [
      'takes ways to help for possible',
      'The two discussed ways to assist Ukraine. Secretary Blinken had met Prime Minister Kyriakos Mitsotakis.',
      [],
    ],
  ],
);
