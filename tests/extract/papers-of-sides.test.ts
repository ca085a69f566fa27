import { claimTable } from './claim-table.ts';

const MET = 'Ghanaian President Nana Akufo-Addo met with Togolese President Faure Gnassingbé in Lomé.';

claimTable('papers and the sides that sign them', { relations: ['SIGNED_WITH', 'INVITED'] }, [
  [
    'by the sides told of before',
    `${MET} Following the talks, a package of bilateral documents was signed.`,
    ['SIGNED_WITH Ghana > Togo happened'],
  ],
  ['a treaty without its signatories', `${MET} A treaty on fishing was signed.`, ['SIGNED_WITH Ghana > Togo happened']],
  [
    'a plan to sign',
    'Ghanaian President Nana Akufo-Addo will meet with Togolese President Faure Gnassingbé in Lomé. A joint declaration will be signed.',
    ['SIGNED_WITH Ghana > Togo planned'],
  ],
  ['not signed', `${MET} A joint declaration was not signed.`, ['SIGNED_WITH Ghana > Togo denied']],
  ['what no two states sign', `${MET} The budget was signed.`, []],
  [
    'the sentence says whose',
    `${MET} A treaty between France and Chad was signed.`,
    ['SIGNED_WITH France > Chad happened'],
  ],
  ['not of the act of signing', `${MET} A joint statement was published.`, []],
  ['nobody told of before', 'A package of bilateral documents was signed.', []],
  [
    'an unknown firm has a contract with a known one',
    'A contract between Petrobras and Veltrano was signed in Rome.',
    ['SIGNED_WITH Petrobras > Veltrano happened'],
  ],
  [
    'an unknown firm has an agreement about something',
    'An agreement between Rosneft and Tecnoclima on drilling was signed.',
    ['SIGNED_WITH Rosneft > Tecnoclima happened'],
  ],
  ['no contract', 'A feud between Petrobras and Veltrano ended in court.', []],
  ['no known body', 'A contract between Foreign Affairs and Veltrano was signed in Rome.', []],
  [
    'a joint statement from two',
    'A joint statement from Poland and Lithuania condemned the arrests.',
    ['SIGNED_WITH Poland > Lithuania happened'],
  ],
  ['a statement from one', 'A statement from Poland on Lithuania was published.', []],
  [
    'among the leaders invited',
    'French President Emmanuel Macron and German Chancellor Olaf Scholz are among the leaders invited by Ghana.',
    ['INVITED Ghana > Emmanuel Macron happened', 'INVITED Ghana > Olaf Scholz happened'],
  ],
  [
    'among the leaders admired',
    'French President Emmanuel Macron and German Chancellor Olaf Scholz are among the leaders admired by Ghana.',
    [],
  ],
  [
    'an invitation to join',
    'Albania received an invitation to join NATO in 2008.',
    ['INVITED NATO > Albania happened'],
  ],
  ['an invitation to do something else', 'Albania received an invitation to leave the hall.', []],
]);
