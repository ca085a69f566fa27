import { claimTable } from './claim-table.ts';

claimTable('what is said of a meeting or visit', { relations: ['MET_WITH', 'VISITED'] }, [
  ['likely', 'A meeting between Macron and Putin is likely.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['possible', 'A meeting of Macron with Putin is possible.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['unlikely', 'A meeting of Macron with Putin is unlikely.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  [
    'under consideration',
    'A visit by Macron to Kyiv is under consideration.',
    ['VISITED Emmanuel Macron > Ukraine possible'],
  ],
  [
    'out of the question',
    'A meeting between Macron and Putin is out of the question.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin denied'],
  ],
  [
    'being prepared',
    'A meeting between Macron and Putin is being prepared.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin planned'],
  ],
  [
    'agreed',
    'A meeting between Macron and Putin has been agreed.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin planned'],
  ],
  [
    'fell through',
    'The meeting between Macron and Putin fell through.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin denied'],
  ],
  ['announced', 'Macron’s visit to Kyiv was announced.', ['VISITED Emmanuel Macron > Ukraine planned']],
  ['who announces it', 'Macron announced a visit to Kyiv.', ['VISITED Emmanuel Macron > Ukraine planned']],
  [
    'a success',
    'The meeting between Macron and Putin was a success.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin happened'],
  ],
  ['short', 'Macron’s visit to Kyiv was short.', ['VISITED Emmanuel Macron > Ukraine happened']],
  [
    'plans for it',
    'Plans for a meeting between Macron and Putin angered Poland.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin planned'],
  ],
]);

claimTable('what is not ruled out, hoped, doubted and beyond somebody', { relations: ['MET_WITH'] }, [
  [
    'not ruled out',
    'Macron did not rule out a meeting with Putin.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin possible'],
  ],
  ['with a gerund', 'Macron did not rule out meeting Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  [
    'passive',
    'A meeting between Macron and Putin cannot be ruled out.',
    ['MET_WITH Emmanuel Macron > Vladimir Putin possible'],
  ],
  ['ruled out', 'Macron ruled out a meeting with Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
  ['ruled out with a gerund', 'Macron ruled out meeting Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
  ['hoped', 'Orban hoped Macron would meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['hoped that', 'Orban hopes that Macron will meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['doubted', 'Orban doubts that Macron will meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['said', 'Orban said that Macron will meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin planned']],
  ['unable', 'Macron was unable to meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin denied']],
  ['unlikely to', 'Macron is unlikely to meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin possible']],
  ['able', 'Macron was able to meet Putin.', ['MET_WITH Emmanuel Macron > Vladimir Putin happened']],
]);
