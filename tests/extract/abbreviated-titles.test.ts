import { claimTable } from './claim-table.ts';

claimTable('short titles behind the state they are held in', { relations: ['REPRESENTS', 'VISITED'] }, [
  [
    'governor',
    'Ohio Gov. Paul Ames visited Seoul.',
    ['REPRESENTS Paul Ames > United States happened', 'VISITED Paul Ames > South Korea happened'],
    { source: 'U.S. Department of State' },
  ],
  [
    'senator',
    'Maine Sen. Susan Collins visited Kyiv.',
    ['REPRESENTS Susan Collins > United States happened', 'VISITED Susan Collins > Ukraine happened'],
  ],
  [
    'two words',
    'South Dakota Gov. Kristi Noem visited Taiwan.',
    ['REPRESENTS Kristi Noem > United States happened', 'VISITED Kristi Noem > Taiwan happened'],
  ],
  [
    'former',
    'Former Alaska Gov. Sarah Palin visited Israel.',
    ['REPRESENTS Sarah Palin > United States happened', 'VISITED Sarah Palin > Israel happened'],
  ],
  [
    'without the state',
    'Gov. Kristi Noem visited Taiwan.',
    ['REPRESENTS Kristi Noem > United States happened', 'VISITED Kristi Noem > Taiwan happened'],
  ],
  [
    'a state with the name of a country',
    'Georgia Gov. Brian Kemp visited Seoul.',
    ['REPRESENTS Brian Kemp > United States happened', 'VISITED Brian Kemp > South Korea happened'],
  ],
  [
    'written out',
    'Georgia Senator Raphael Warnock visited Israel.',
    ['REPRESENTS Raphael Warnock > United States happened', 'VISITED Raphael Warnock > Israel happened'],
  ],
  [
    'the country itself',
    'Georgia Prime Minister Irakli Kobakhidze visited Baku.',
    ['REPRESENTS Irakli Kobakhidze > Georgia happened', 'VISITED Irakli Kobakhidze > Azerbaijan happened'],
  ],
  ['a name with an initial', 'Paul G. Ames of Norway visited Seoul.', ['VISITED Paul G. Ames > South Korea happened']],
  [
    'rank in a list of names',
    'Norwegian Lt. Gen. Ola Berg visited Seoul.',
    ['REPRESENTS Ola Berg > Norway happened', 'VISITED Ola Berg > South Korea happened'],
  ],
]);

claimTable('an administration is a president’s, and a council its government’s own', { relations: ['REPRESENTS'] }, [
  [
    'several bear the name',
    'The Bush administration rejected the treaty.',
    ['REPRESENTS George W. Bush > United States happened'],
  ],
  [
    'a government is a prime minister’s too',
    'The Johnson government rejected the treaty.',
    ['REPRESENTS Boris Johnson > United Kingdom happened'],
  ],
  [
    'its own council',
    'National Security Council Senior Director for Africa Ann Levine will travel to Chad.',
    ['REPRESENTS Ann Levine > United States happened'],
    { source: 'U.S. Department of State' },
  ],
  [
    'a council of nobody',
    'National Security Council Senior Director Ann Levine spoke.',
    ['REPRESENTS Ann Levine > National Security Council happened'],
  ],
]);
