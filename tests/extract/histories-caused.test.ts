import { claimTable } from './claim-table.ts';

claimTable(
  'what somebody is led to do',
  { relations: ['RECOGNISED', 'FOUGHT', 'SANCTIONED', 'MEMBER_OF', 'SIGNED_WITH', 'CRITICISED', 'SUPPORTED'] },
  [
    ['convinced', 'His success convinced France to recognise Peru in 1878.', ['RECOGNISED France > Peru happened']],
    ['caused', 'The attack caused Chile to declare war on Peru in 1879.', ['FOUGHT Chile > Peru happened']],
    ['led', 'The defeat led Japan to attack China.', ['FOUGHT Japan > China happened']],
    ['prompted', 'The crisis prompted Egypt to sever relations with Chad.', ['SANCTIONED Egypt > Chad happened']],
    [
      'compelled',
      'Public opinion compelled Brazil to withdraw from the League of Nations.',
      ['MEMBER_OF Brazil > League of Nations denied'],
    ],
    ['induced', 'The blockade induced Chile to sign a treaty with Bolivia.', ['SIGNED_WITH Chile > Bolivia happened']],
    ['drove', 'The unrest drove Chile to condemn Argentina.', ['CRITICISED Chile > Argentina happened']],
    [
      'one convinced by another',
      'Benjamin Franklin convinced France to support the United States.',
      ['SUPPORTED France > United States happened'],
    ],
    ['a possibility', 'This could lead Turkey to attack Syria.', ['FOUGHT Turkey > Syria possible']],
    [
      'a failure',
      'The envoy failed to convince Israel to sign an agreement with Egypt.',
      ['SIGNED_WITH Israel > Egypt denied'],
    ],
    ['nothing of the kind', 'The losses did not lead Chad to recognise Niger.', ['RECOGNISED Chad > Niger denied']],
    [
      'what the one who presses did besides',
      'The envoy compelled Chad to leave the African Union and condemned Niger.',
      ['MEMBER_OF Chad > African Union denied'],
    ],
    [
      'what a state did that convinced another',
      'Brazil convinced Peru to recognise Chad, and condemned Niger.',
      ['RECOGNISED Peru > Chad happened', 'CRITICISED Brazil > Niger happened'],
    ],
  ],
);
