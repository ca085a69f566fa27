import { dateTable, WEDNESDAY } from './date-table.ts';

dateTable('anniversaries', WEDNESDAY, [
  ['They marked the 30th anniversary of the treaty.', 'past', '1993'],
  ['They marked the 1st anniversary of the treaty.', 'past', '2022'],
  ['They marked the 22nd anniversary of relations.', 'past', '2001'],
  ['They marked the 73rd anniversary of relations.', 'past', '1950'],
  ['They marked the 150th anniversary of relations.', 'past', '1873'],
  ['They marked the first anniversary of the summit.', 'past', '2022'],
  ['They marked the tenth anniversary of the summit.', 'past', '2013'],
  ['They marked the fiftieth anniversary of the visit.', 'past', '1973'],
  ['They will mark the 25th anniversary of the accord.', 'future', '1998'],
  ['They marked an anniversary of the treaty.', 'past', null],
  ['They marked the anniversary of the treaty.', 'past', null],
  ['They marked their 30th anniversary.', 'past', null],
  ['They marked the 30th anniversary year.', 'past', null],
]);

dateTable('anniversaries in a text without a date', null, [
  ['They marked the 30th anniversary of the treaty.', 'past', null],
]);

dateTable('neighbouring days', WEDNESDAY, [
  ['They met on May 3 and May 4.', 'past', '2023-05-03/2023-05-04'],
  ['They will meet on Thursday, January 4 and Friday, January 5.', 'future', '2024-01-04/2024-01-05'],
  ['They met on May 3 and May 9.', 'past', '2023-05-03'],
]);
