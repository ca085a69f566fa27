import { claimTable } from './claim-table.ts';

claimTable('"he" and "she" by given name and title', { relations: ['MET_WITH', 'INVITED', 'VISITED'] }, [
  [
    'she is the woman of two',
    'Belgian envoy Peter Claes met Gabonese envoy Marie Ondo. She visited Peru.',
    ['MET_WITH Peter Claes > Marie Ondo happened', 'VISITED Marie Ondo > Peru happened'],
  ],
  [
    'he is the man of two',
    'Gabonese envoy Marie Ondo met Belgian envoy Peter Claes. He visited Peru.',
    ['MET_WITH Marie Ondo > Peter Claes happened', 'VISITED Peter Claes > Peru happened'],
  ],
  [
    'he and her',
    'Gabonese envoy Marie Ondo met Belgian envoy Peter Claes. He invited her to Brussels.',
    ['INVITED Peter Claes > Marie Ondo happened', 'MET_WITH Marie Ondo > Peter Claes happened'],
  ],
  [
    'two men: the subject goes on',
    'Belgian envoy Peter Claes met Gabonese envoy Paul Ondo. He visited Peru.',
    ['MET_WITH Peter Claes > Paul Ondo happened', 'VISITED Peter Claes > Peru happened'],
  ],
  [
    'a name of either',
    'Belgian envoy Kim Claes met Gabonese envoy Marie Ondo. She visited Peru.',
    ['MET_WITH Kim Claes > Marie Ondo happened', 'VISITED Kim Claes > Peru happened'],
  ],
  [
    'an unknown given name',
    'Belgian envoy Xqirt Claes met Gabonese envoy Marie Ondo. She visited Peru.',
    ['MET_WITH Xqirt Claes > Marie Ondo happened', 'VISITED Xqirt Claes > Peru happened'],
  ],
  [
    'a title of women',
    'Belgian spokeswoman Xqirt Claes met Gabonese envoy Paul Ondo. He visited Peru.',
    ['MET_WITH Xqirt Claes > Paul Ondo happened', 'VISITED Paul Ondo > Peru happened'],
  ],
  [
    'a queen',
    'Gabonese envoy Paul Ondo received Queen Xqirta of Denmark. She will visit Peru.',
    ['MET_WITH Paul Ondo > Xqirta happened', 'VISITED Xqirta > Peru planned'],
  ],
  [
    'a form of address',
    'Gabonese envoy Marie Ondo met Mr Xqirt Claes. He visited Peru.',
    ['MET_WITH Marie Ondo > Xqirt Claes happened', 'VISITED Xqirt Claes > Peru happened'],
  ],
  [
    'her visit',
    'Belgian envoy Peter Claes greeted Gabonese envoy Marie Ondo. Her visit to Peru ended on Monday.',
    ['MET_WITH Peter Claes > Marie Ondo happened', 'VISITED Marie Ondo > Peru happened'],
  ],
  [
    'his trip',
    'Gabonese envoy Marie Ondo greeted Belgian envoy Peter Claes. His trip to Peru ended on Monday.',
    ['MET_WITH Marie Ondo > Peter Claes happened', 'VISITED Peter Claes > Peru happened'],
  ],
  ['nobody whom the pronoun fits', 'Gabonese envoy Marie Ondo was in high spirits. He visited Peru.', []],
]);
