import { claimTable } from './claim-table.ts';

claimTable('demands, refusals and threats in other words', { relations: ['REQUESTED', 'REJECTED', 'THREATENED'] }, [
  [
    'troops of one in the land of another',
    'The G7 demanded the immediate withdrawal of Russian troops from Ukraine.',
    ['REQUESTED G7 > Russia happened'],
  ],
  [
    'pushing for somebody to act',
    'Washington is pushing for Israel to accept a truce.',
    ['REQUESTED United States > Israel happened'],
  ],
  [
    'a bare verb the tagger takes for a noun',
    'Ukraine demanded that Georgia hand over the suspect.',
    ['REQUESTED Ukraine > Georgia happened'],
  ],
  [
    'a request before a court',
    "Israel dismissed South Africa's case as baseless.",
    ['REJECTED Israel > South Africa happened'],
  ],
  [
    'a formula',
    'Russian Foreign Minister Sergei Lavrov dismissed the Ukrainian peace formula.',
    ['REJECTED Sergey Lavrov > Ukraine happened'],
  ],
  ['no comment', 'The United Kingdom declined to comment on the Iranian claim.', []],
  ['no verdict', 'India has refused to condemn Russia.', []],
  ['no criticism', 'Serbian President Aleksandar Vucic has refused to criticise Putin.', []],
  [
    'consequences for somebody',
    'Russia warned of "serious consequences" for Finland.',
    ['THREATENED Russia > Finland happened'],
  ],
  [
    'countermeasures',
    'China vowed "resolute countermeasures" against the United States.',
    ['THREATENED China > United States happened'],
  ],
  [
    'punishment',
    'Iranian President Ebrahim Raisi vowed that Israel would be punished.',
    ['THREATENED Ebrahim Raisi > Israel happened'],
  ],
  [
    'payment',
    '"Israel will pay for this," Iranian President Ebrahim Raisi said.',
    ['THREATENED Ebrahim Raisi > Israel happened'],
  ],
  [
    'a boycott',
    "China's ambassador to Canberra warned Australia of a boycott.",
    ['THREATENED China > Australia happened'],
  ],
  ['a storm', 'The cyclone threatens Bangladesh.', []],
]);
