import { claimTable } from './claim-table.ts';

claimTable('what is given, described by two words', { relations: ['AIDED', 'SIGNED_WITH', 'COOPERATED_WITH'] }, [
  [
    'an adjective and a noun',
    'Norway gave economic and security assistance to Moldova.',
    ['AIDED Norway > Moldova happened'],
  ],
  [
    'three of them',
    'Norway provided humanitarian, economic and security assistance to Moldova.',
    ['AIDED Norway > Moldova happened'],
  ],
  [
    'behind a sum',
    'Chile has committed $75 million in economic and security assistance to Haiti.',
    ['AIDED Chile > Haiti planned'],
  ],
  [
    'two sums',
    'Chile has committed nearly $75 million in relief and almost $12 million in loans to Haiti.',
    ['AIDED Chile > Haiti planned'],
  ],
  ['about a sum', 'Japan lent roughly $40 million to Fiji.', ['AIDED Japan > Fiji happened']],
  [
    'an agreement',
    'Kenya signed a political and security cooperation agreement with Ghana.',
    ['SIGNED_WITH Kenya > Ghana happened'],
  ],
  [
    'the largest contributor',
    'Japan is the largest contributor to the World Food Programme.',
    ['AIDED Japan > World Food Programme happened'],
  ],
  ['a funder', 'Qatar is a major funder of Hamas.', ['AIDED Qatar > Hamas happened']],
  [
    'help in a country',
    'Norway has provided $3 million in humanitarian assistance in Malawi.',
    ['AIDED Norway > Malawi happened'],
  ],
  [
    'invested in a country',
    'Since 2014, Japan has invested more than $3 billion in development assistance in Georgia.',
    ['AIDED Japan > Georgia happened'],
  ],
  ['a mere investment', 'Germany invested $2 billion in Chile.', []],
  ['said of the subject', 'The border is calm and security forces left Kenya.', []],
  ['a plural is no describer', 'Norway was generous and officials thanked Moldova.', []],
]);

claimTable('candidates', { relations: ['MEMBER_OF'] }, [
  [
    'for membership',
    'Bosnia is a candidate country for NATO membership.',
    ['MEMBER_OF Bosnia and Herzegovina > NATO planned'],
  ],
  ['of a body', 'Moldova is an EU candidate country.', ['MEMBER_OF Moldova > European Union planned']],
  ['a candidate', 'Georgia is a NATO candidate.', ['MEMBER_OF Georgia > NATO planned']],
  ['a member', 'Albania is a NATO member.', ['MEMBER_OF Albania > NATO happened']],
]);
