import { claimTable } from './claim-table.ts';

const RELATIONS = ['MET_WITH', 'INVITED', 'ATTENDED', 'CRITICISED', 'SPOKE_WITH', 'SUPPORTED'];

claimTable('those who are named among a side', { relations: RELATIONS }, [
  [
    'behind "with"',
    'Penny Wong met with Kenyan leaders, including President William Ruto and Defence Minister Aden Duale.',
    ['MET_WITH Penny Wong > Aden Duale happened', 'MET_WITH Penny Wong > William Ruto happened'],
  ],
  [
    'without a comma',
    'Penny Wong met with senior Indian officials including External Affairs Minister Subrahmanyam Jaishankar.',
    ['MET_WITH Penny Wong > Subrahmanyam Jaishankar happened'],
  ],
  [
    'as the object of a verb',
    'Japan invited Fijian officials, including Prime Minister Sitiveni Rabuka, to Tokyo.',
    ['INVITED Japan > Sitiveni Rabuka happened'],
  ],
  [
    'as the subject',
    'Kenyan officials, including President William Ruto, criticised Uganda.',
    ['CRITICISED William Ruto > Uganda happened'],
  ],
  [
    '"such as"',
    'Penny Wong spoke by telephone with Kenyan ministers such as Defence Minister Aden Duale.',
    ['SPOKE_WITH Penny Wong > Aden Duale happened'],
  ],
  [
    'nobody with a name among them',
    'Penny Wong met with Kenyan leaders, including the Speaker of Parliament.',
    ['MET_WITH Penny Wong > Kenya happened'],
  ],
  [
    'a country among countries is no person',
    'Penny Wong met with Kenyan officials, including some from Uganda.',
    ['MET_WITH Penny Wong > Kenya happened'],
  ],
  [
    'a list of subjects belongs to the talks',
    'Penny Wong met with Kenyan leaders on issues, including the visit of William Ruto.',
    ['MET_WITH Penny Wong > Kenya happened'],
  ],
]);
