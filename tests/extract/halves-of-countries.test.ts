import { claimTable } from './claim-table.ts';

claimTable(
  'halves of a country',
  { relations: ['MET_WITH', 'FOUGHT', 'AIDED', 'MEMBER_OF', 'VISITED', 'THREATENED', 'SIGNED_WITH'] },
  [
    [
      'both before one name',
      'North and South Korea held talks in Geneva.',
      ['MET_WITH North Korea > South Korea happened'],
    ],
    [
      'the other order',
      'South and North Korea exchanged artillery fire.',
      ['FOUGHT North Korea > South Korea happened', 'FOUGHT South Korea > North Korea happened'],
    ],
    [
      'as destinations',
      'Swiss President Viola Amherd visited North and South Korea in May.',
      ['VISITED Viola Amherd > North Korea happened', 'VISITED Viola Amherd > South Korea happened'],
    ],
    [
      'adjectives',
      'The North and South Korean leaders met in Geneva.',
      ['MET_WITH North Korea > South Korea happened'],
    ],
    [
      'another country follows',
      'Japan sent rice to North and South Korea and Mongolia.',
      ['AIDED Japan > Mongolia happened', 'AIDED Japan > North Korea happened', 'AIDED Japan > South Korea happened'],
    ],
    ['the two', 'The two Koreas signed an agreement on trains.', ['SIGNED_WITH North Korea > South Korea happened']],
    [
      'both',
      'Both Koreas joined the United Nations in 1991.',
      ['MEMBER_OF North Korea > United Nations happened', 'MEMBER_OF South Korea > United Nations happened'],
    ],
    [
      'officials of the two',
      'Officials of the two Koreas met in Geneva.',
      ['MET_WITH North Korea > South Korea happened'],
    ],
    [
      'the North and the South after both were named',
      'South Korea and North Korea share a river. The South sent rice to the North.',
      ['AIDED South Korea > North Korea happened'],
    ],
    [
      'named by their adjectives',
      'South Korean and North Korean trains stopped. The North warned the South of grave consequences.',
      ['THREATENED North Korea > South Korea happened'],
    ],
    [
      'in a genitive',
      'North Korea and South Korea share a river. The North’s troops invaded the South.',
      ['FOUGHT North Korea > South Korea happened'],
    ],
    ['only one was named', 'Mali and Chad share a river. The North attacked the South.', []],
    [
      'a half that goes on is another name',
      'South Korea and North Korea sent teams. The South African team met Kenya.',
      ['MET_WITH South Africa > Kenya happened'],
    ],
    ['directions of one country', 'North and South Kenya met.', []],
    ['only one half is a country', 'North and South Macedonia met.', []],
  ],
);
