import { entityTable } from './entity-table.ts';

entityTable('persons that only the words beside them show', 'Person', [
  ['a noun of persons', 'The novelist Xanthe Brockway left.', ['Xanthe Brockway']],
  ['a relative', 'He came with his wife, Ysolde Brockway.', ['Ysolde Brockway']],
  ["a body's genitive", "Reuters' Xanthe Brockway asked him.", ['Xanthe Brockway']],
  ['a verb of saying', 'Xanthe Brockway said no.', ['Xanthe Brockway']],
  ['a verb of saying before the name', '"No," said Xanthe Brockway.', ['Xanthe Brockway']],
  ['an age', 'Police found Xanthe Brockway, 26, asleep.', ['Xanthe Brockway']],
  ['an apposition', 'They met Xanthe Brockway, a retired teacher.', ['Xanthe Brockway']],
  ['a list with a person', 'He thanked Angela Merkel and Xanthe Brockway.', ['Angela Merkel', 'Xanthe Brockway']],
  ['a Chinese name', 'Feng Zhaoxing left.', ['Feng Zhaoxing']],
  ['a Korean name', 'Hwang Tae-ri left.', ['Hwang Tae-ri']],
  ['a colour as surname', 'Winthrop S. Green left.', ['Winthrop S. Green']],
  ['a compound with a name', 'The Angela Merkel-led party won.', ['Angela Merkel']],
  ['a waterfall', 'The Brockway Falls, a popular sight, froze.', []],
  ['letters', 'The show begins at 9 p.m. ET, PM OKs plan.', []],
  ['a street', 'They live in Brockway Street.', []],
  ['a military operation', 'Operation Silver Heron ended.', []],
]);
