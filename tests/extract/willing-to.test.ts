import { claimTable } from './claim-table.ts';

claimTable('what one is willing or bound to do', { relations: ['MET_WITH', 'VISITED'] }, [
  [
    'willingness',
    'Kenya reiterated its willingness to meet with Chad without preconditions.',
    ['MET_WITH Kenya > Chad possible'],
  ],
  ['openness', 'Kenya expressed its openness to meet with Chad.', ['MET_WITH Kenya > Chad possible']],
  ['open to', 'Kenya is open to meeting with Chad.', ['MET_WITH Kenya > Chad possible']],
  ['importance', 'Kenya underscored the importance of meeting with Chad.', ['MET_WITH Kenya > Chad possible']],
  ['possibility', 'Kenya discussed the possibility of meeting with Chad.', ['MET_WITH Kenya > Chad possible']],
  ['remains prepared', 'Kenya remains prepared to meet with Chad.', ['MET_WITH Kenya > Chad possible']],
  ['is prepared', 'Kenya is prepared to meet with Chad.', ['MET_WITH Kenya > Chad possible']],
  [
    'interest in',
    'Kenyan President William Ruto expressed interest in visiting Chad.',
    ['VISITED William Ruto > Chad possible'],
  ],
  [
    'a chance',
    'Kenyan President William Ruto spoke of the chance to visit Chad.',
    ['VISITED William Ruto > Chad possible'],
  ],
  ['commitment', 'Kenya reaffirmed its commitment to meet with Chad.', ['MET_WITH Kenya > Chad planned']],
  [
    'promise',
    'Kenyan President William Ruto repeated his promise to visit Chad.',
    ['VISITED William Ruto > Chad planned'],
  ],
  ['preparing', 'Kenya is preparing to meet with Chad.', ['MET_WITH Kenya > Chad planned']],
  [
    'done after all',
    'Kenyan President William Ruto was happy to visit Chad.',
    ['VISITED William Ruto > Chad happened'],
  ],
  ['by doing it', 'Kenya surprised its allies by meeting with Chad.', ['MET_WITH Kenya > Chad happened']],
]);

claimTable('who binds himself to take a side takes it', { relations: ['SUPPORTED', 'CRITICISED', 'MET_WITH'] }, [
  [
    'commitment to supporting',
    'Kenyan President William Ruto reiterated his commitment to supporting Ukraine.',
    ['SUPPORTED William Ruto > Ukraine happened'],
  ],
  [
    'committed to',
    'Kenyan President William Ruto is committed to supporting Ukraine.',
    ['SUPPORTED William Ruto > Ukraine happened'],
  ],
  [
    'determination to',
    'Kenyan President William Ruto expressed his determination to support Ukraine.',
    ['SUPPORTED William Ruto > Ukraine happened'],
  ],
  [
    'to hold accountable',
    'Kenyan President William Ruto reaffirmed his commitment to hold Russia accountable.',
    ['CRITICISED William Ruto > Russia happened'],
  ],
  [
    'still to be said',
    'Kenyan President William Ruto will reaffirm his commitment to supporting Ukraine.',
    ['SUPPORTED William Ruto > Ukraine planned'],
  ],
  [
    'willing only',
    'Kenyan President William Ruto expressed his willingness to support Ukraine.',
    ['SUPPORTED William Ruto > Ukraine possible'],
  ],
]);
