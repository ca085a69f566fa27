import { claimTable } from './claim-table.ts';

claimTable('the title of a counterpart', { relations: ['REPRESENTS'], shows: ['role'] }, [
  [
    'is that of whose counterpart it is',
    'Kenyan Defence Minister Ali Odhiambo met his Chadian counterpart Issa Mahamat.',
    [
      'REPRESENTS Ali Odhiambo > Kenya happened as Defence Minister',
      'REPRESENTS Issa Mahamat > Chad happened as Defence Minister',
    ],
  ],
  [
    'a comma between',
    'Kenyan President Ali Odhiambo welcomed his Chadian counterpart, Issa Mahamat, in Nairobi.',
    ['REPRESENTS Ali Odhiambo > Kenya happened as President', 'REPRESENTS Issa Mahamat > Chad happened as President'],
  ],
  [
    'behind a pronoun',
    'Kenyan Defence Minister Ali Odhiambo flew to Chad. There he met his Chadian counterpart Issa Mahamat.',
    [
      'REPRESENTS Ali Odhiambo > Kenya happened as Defence Minister',
      'REPRESENTS Issa Mahamat > Chad happened as Defence Minister',
    ],
  ],
  [
    'of two',
    'Kenyan Foreign Minister Ali Odhiambo met his Chadian and Malian counterparts, Issa Mahamat and Omar Bah.',
    [
      'REPRESENTS Ali Odhiambo > Kenya happened as Foreign Minister',
      'REPRESENTS Issa Mahamat > Chad happened as Foreign Minister',
      'REPRESENTS Omar Bah > Mali happened as Foreign Minister',
    ],
  ],
  [
    'given elsewhere',
    'Ali Odhiambo met his Chadian counterpart Issa Mahamat. Chadian Trade Minister Issa Mahamat thanked him.',
    ['REPRESENTS Issa Mahamat > Chad happened as Trade Minister'],
  ],
  [
    'that nobody tells',
    'The envoy met the Chadian counterpart, Issa Mahamat.',
    ['REPRESENTS Issa Mahamat > Chad happened as counterpart'],
  ],
  [
    'not of a countryman',
    'Chadian President Idriss Bah said the Chadian counterpart, Issa Mahamat, was ill.',
    ['REPRESENTS Idriss Bah > Chad happened as President', 'REPRESENTS Issa Mahamat > Chad happened as counterpart'],
  ],
]);
