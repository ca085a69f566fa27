import { claimTable } from './claim-table.ts';

claimTable(
  'plans, doubts and conditions',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'ATTENDED', 'FOUGHT', 'MEMBER_OF', 'AIDED'] },
  [
    [
      'accountable for its war',
      'Secretary Blinken will discuss how to hold Russia accountable for its war against Ukraine.',
      ['FOUGHT Russia > Ukraine happened'],
    ],
    ['hopes to end a war', 'Kenya hopes to end Ethiopia’s war with Eritrea.', ['FOUGHT Ethiopia > Eritrea happened']],
    [
      'will continue to counter',
      'Canada will continue to counter Russia’s war of aggression against Ukraine.',
      ['FOUGHT Russia > Ukraine happened'],
    ],
    [
      'further aggression has not begun',
      'Canada will respond to any further Russian aggression against Moldova.',
      ['FOUGHT Russia > Moldova planned'],
    ],
    [
      'a planned trip that was cancelled',
      'President Ruto’s planned trip to Kampala, which was cancelled, worried Uganda.',
      ['VISITED William Ruto > Uganda denied'],
    ],
    [
      'a visit that had been called off',
      'Chancellor Olaf Scholz’s visit to Turkey, which had been called off in May, worried Ankara.',
      ['VISITED Olaf Scholz > Turkey denied'],
    ],
    [
      'a visit that was not cancelled',
      'Chancellor Olaf Scholz’s visit to Turkey, which was not cancelled, pleased Ankara.',
      ['VISITED Olaf Scholz > Turkey happened'],
    ],
    [
      'delaying a visit',
      'The dispute led to Santiago’s mayor delaying a visit to China by President Gabriel Boric.',
      ['VISITED Gabriel Boric > China denied'],
    ],
    [
      'the withholding of aid',
      'The withholding of aid to Egypt by the United States surprised many.',
      ['AIDED United States > Egypt denied'],
    ],
    [
      'would, if',
      'President Biden said he would speak to President Putin if Moscow withdrew.',
      ['SPOKE_WITH Joe Biden > Vladimir Putin possible'],
    ],
    [
      'would without a condition is a plan',
      'President Biden said he would speak to President Putin on Friday.',
      ['SPOKE_WITH Joe Biden > Vladimir Putin planned'],
    ],
    [
      'prepared to',
      'President Biden is prepared to meet with President Putin.',
      ['MET_WITH Joe Biden > Vladimir Putin possible'],
    ],
    [
      'preparing to',
      'President Biden is preparing to meet with President Putin.',
      ['MET_WITH Joe Biden > Vladimir Putin planned'],
    ],
    [
      'speculation that',
      'Speculation is mounting that Anthony Albanese will meet Li Keqiang.',
      ['MET_WITH Anthony Albanese > Li Keqiang possible'],
    ],
    [
      'news that',
      'News came that Anthony Albanese will meet Li Keqiang.',
      ['MET_WITH Anthony Albanese > Li Keqiang planned'],
    ],
    [
      'an upcoming summit',
      'Prime Minister Modi thanked Nepal for joining the upcoming Delhi Summit.',
      ['ATTENDED Nepal > Delhi Summit planned'],
    ],
    [
      'a summit that was',
      'Prime Minister Modi thanked Nepal for joining the Delhi Summit.',
      ['ATTENDED Nepal > Delhi Summit happened'],
    ],
    [
      'before a gerund, under a plan',
      'Before travelling to Indonesia, Prime Minister Albanese will meet King Norodom Sihamoni.',
      ['MET_WITH Anthony Albanese > Norodom Sihamoni planned', 'VISITED Anthony Albanese > Indonesia planned'],
    ],
    [
      'before a gerund, told of the past',
      'Before travelling to Indonesia, Prime Minister Albanese met King Norodom Sihamoni.',
      ['MET_WITH Anthony Albanese > Norodom Sihamoni happened', 'VISITED Anthony Albanese > Indonesia happened'],
    ],
    [
      'a candidate to become a member',
      'Estonia is a candidate to become a member of the UN Security Council.',
      ['MEMBER_OF Estonia > United Nations Security Council possible'],
    ],
  ],
);
