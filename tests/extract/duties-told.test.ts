import { claimTable } from './claim-table.ts';

const FRENCH = 'France’s President Emmanuel Macron';
const STATE = { source: 'U.S. Department of State, press releases', published: '2022-03-15' };

claimTable('who is told what to do', { relations: ['REQUESTED'] }, [
  [
    'must, in a quotation',
    `“Serbia must open the crossing,” said ${FRENCH}.`,
    ['REQUESTED Emmanuel Macron > Serbia happened'],
  ],
  [
    'needs to, in a quotation',
    `“Serbia needs to open the crossing,” ${FRENCH} said.`,
    ['REQUESTED Emmanuel Macron > Serbia happened'],
  ],
  [
    'it is time for somebody to do something',
    `“It is time for Serbia to open the crossing,” said ${FRENCH}.`,
    ['REQUESTED Emmanuel Macron > Serbia happened'],
  ],
  [
    'an official text asks for itself',
    'Officials met in Geneva on Monday. Myanmar must release the reporters.',
    ['REQUESTED United States > Myanmar happened'],
    STATE,
  ],
  [
    'a duty not to do something is asked for too',
    `“Serbia must not leave the talks,” said ${FRENCH}.`,
    ['REQUESTED Emmanuel Macron > Serbia happened'],
  ],
  ['in a report nobody asks', 'Officials met in Geneva on Monday. Myanmar must release the reporters.', []],
  ['the duty of the speaker’s own side', `“France must open the crossing,” said ${FRENCH}.`, []],
  ['a duty shared with the speaker', `“France and Serbia should build the bridge,” said ${FRENCH}.`, []],
  ['a question', `“Must Serbia open the crossing?” asked ${FRENCH}.`, []],
  ['a condition', `“If Serbia has to open the crossing, we shall help,” said ${FRENCH}.`, []],
  ['what had to be done once', `“Serbia had to open the crossing in 2008,” said ${FRENCH}.`, []],
  ['what must be so', `“Serbia must be proud,” said ${FRENCH}.`, []],
  ['a good time', `“It is a great time for Serbia to host the fair,” said ${FRENCH}.`, []],
]);

claimTable('what the author accuses somebody of', { relations: ['CRITICISED'] }, [
  [
    'violates, in an official text',
    'Officials met in Geneva on Monday. Myanmar has violated the truce.',
    ['CRITICISED United States > Myanmar happened'],
    STATE,
  ],
  [
    'poses a threat',
    'Officials met in Geneva on Monday. The actions of the Government of Myanmar pose a grave threat to the region.',
    ['CRITICISED United States > Myanmar happened'],
    STATE,
  ],
  [
    'in a quotation',
    `“Serbia persecutes its reporters,” said ${FRENCH}.`,
    ['CRITICISED Emmanuel Macron > Serbia happened'],
  ],
  ['in a report', 'Officials met in Geneva on Monday. Myanmar has violated the truce.', []],
  ['what is denied', 'Officials met in Geneva on Monday. Myanmar has not violated the truce.', [], STATE],
  ['what may be', 'Officials met in Geneva on Monday. Myanmar could violate the truce.', [], STATE],
  [
    'what others claim',
    'Officials met in Geneva. Allegations that Myanmar violated the truce are being studied.',
    [],
    STATE,
  ],
  [
    'where it is condemned',
    'The United States joined the condemnation of the raid at the United Nations and the African Union.',
    [],
  ],
]);

claimTable('designated', { relations: ['SANCTIONED', 'APPOINTED'] }, [
  [
    'under an order',
    'The United States designated Ivan Kubrakov under Executive Order 13818.',
    ['SANCTIONED United States > Ivan Kubrakov happened'],
  ],
  [
    'with the office he holds',
    'Today the United States is designating Ivan Kubrakov, chief of the Belarusian police.',
    ['SANCTIONED United States > Ivan Kubrakov happened'],
  ],
  [
    'as an envoy',
    'President Emmanuel Macron designated Jean-Yves Le Drian as special envoy for Lebanon.',
    ['APPOINTED Emmanuel Macron > Jean-Yves Le Drian happened'],
  ],
  [
    'the President of another year',
    'On June 26, 2008, by Executive Order 13466, the President declared a national emergency with respect to North Korea.',
    ['SANCTIONED United States > North Korea happened'],
    { source: 'The White House, presidential-actions', published: '2023-06-20' },
  ],
]);
