import { claimTable } from './claim-table.ts';

claimTable(
  'what a name is called, and who goes between',
  { relations: ['MEDIATED', 'FOUGHT', 'NEGOTIATED_WITH', 'AIDED', 'THREATENED'] },
  [
    [
      'a class before a name behind and',
      'The war between Israel and the armed group Hamas goes on.',
      ['FOUGHT Hamas > Israel happened', 'FOUGHT Israel > Hamas happened'],
    ],
    [
      'a rebel group',
      'Clashes between Rwanda and the rebel group M23 went on.',
      ['FOUGHT M23 > Rwanda happened', 'FOUGHT Rwanda > M23 happened'],
    ],
    [
      'talks with a movement',
      'The talks between Egypt and the militant movement Hamas failed.',
      ['NEGOTIATED_WITH Egypt > Hamas happened'],
    ],
    ['a class before a pronoun', 'Chad met envoys from Niger and oil groups they liked.', []],
    [
      'a comma before the participle',
      'Syria and Turkey reached an agreement, brokered by Russia.',
      ['MEDIATED Russia > Syria happened', 'MEDIATED Russia > Turkey happened'],
    ],
    [
      'named accords',
      'The Abraham Accords, brokered by Donald Trump, were signed by Bahrain and Israel.',
      ['MEDIATED Donald Trump > Bahrain happened', 'MEDIATED Donald Trump > Israel happened'],
    ],
    [
      'under mediation',
      'Talks between Syria and Turkey under Russian mediation failed.',
      [
        'MEDIATED Russia > Syria happened',
        'MEDIATED Russia > Turkey happened',
        'NEGOTIATED_WITH Syria > Turkey happened',
      ],
    ],
    [
      'through the mediation of',
      'Through the mediation of Algeria, Iran released French hostages.',
      ['MEDIATED Algeria > Iran happened'],
    ],
    [
      'a go-between for',
      'Oman acted as go-between for Iran and France.',
      ['MEDIATED Oman > France happened', 'MEDIATED Oman > Iran happened'],
    ],
    [
      'who mediates stands beside',
      'Turkey, the mediator between Rwanda and Burundi, sent an envoy.',
      ['MEDIATED Turkey > Burundi happened', 'MEDIATED Turkey > Rwanda happened'],
    ],
    [
      'a provider of aid',
      'Germany is the second-largest provider of military aid to Moldova.',
      ['AIDED Germany > Moldova happened'],
    ],
    ['systems delivered', 'Norway delivered two air defence systems to Moldova.', ['AIDED Norway > Moldova happened']],
    [
      'arms for a person',
      'Belarus delivered three attack helicopters to Ivorian President Laurent Gbagbo.',
      ['AIDED Belarus > Laurent Gbagbo happened'],
    ],
    ['no aid in a provider of gas', 'Norway is the largest provider of gas to Germany.', []],
    [
      'made clear that',
      'US Secretary of State Antony Blinken made clear that Belarus will face massive consequences.',
      ['THREATENED Antony Blinken > Belarus happened'],
    ],
    ['destroyed what was over it', 'Russia said its air defence systems destroyed several drones over Georgia.', []],
    [
      'threatened intervention',
      'ECOWAS threatened military intervention in Niger.',
      ['THREATENED ECOWAS > Niger happened'],
    ],
  ],
);
