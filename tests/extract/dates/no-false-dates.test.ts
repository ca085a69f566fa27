import { dateTable, WEDNESDAY } from './date-table.ts';

dateTable('names and words that look like dates', WEDNESDAY, [
  ['Sun Weidong met them.', 'past', null],
  ['Lee Jun-seok met Jan Egeland and Mar Roxas.', 'past', null],
  ['The March on Rome', 'past', null],
  ['Thousands to March on the Capitol', 'past', null],
  ['May said that Theresa May would go.', 'past', null],
  ['The government of May fell.', 'past', null],
  ['A vote of no confidence in May failed.', 'past', null],
  ['April Glaspie met August Pfluger.', 'past', null],
  ['The cables of April Glaspie', 'past', null],
  ['The Good Friday Agreement', 'past', null],
  ['Bloody Sunday and Black Friday', 'past', null],
  ['He told the Sunday Times and the Mail on Sunday.', 'past', null],
  ['They meet on a Tuesday, every Monday or on Fridays.', 'past', null],
  ['On Sunday Morning Futures and on the first Thursday in the hall', 'past', null],
  ['He Sat. He Wed. Sat down.', 'past', null],
  ['Will they march in may?', 'past', null],
  ['He told USA Today.', 'past', null],
]);

dateTable('numbers that look like years or days', WEDNESDAY, [
  ['Some 2020 people signed.', 'past', null],
  ['In 2000 cases they helped.', 'past', null],
  ['A crowd of 1900 cheered.', 'past', null],
  ['Flight 1549 and Article 1998 of the code', 'past', null],
  ['They paid €2015 for 2016 tonnes.', 'past', null],
  ['The score was 20-21.', 'past', null],
  ['Call 555-2010 now.', 'past', null],
  ['The Group of 20 met.', 'past', null],
  ['Vision 2030 and the 2030 agenda', 'past', null],
  ['Lots of 3,000 and 1,971 pieces', 'past', null],
  ['The 38th parallel and the 9th session', 'past', null],
  ['Version 10.2023 of the plan', 'past', null],
]);

dateTable('words of time that name no time', WEDNESDAY, [
  ['This is the first time this has happened, at last.', 'past', null],
  ['Next, they turned to the day-to-day work of the week-long talks.', 'past', null],
  ['Years of war and days of talks', 'past', null],
  ['The fall of Kabul and the Arab Spring', 'past', null],
  ['He may leave; they march in august silence.', 'present', null],
  ['The Day After Tomorrowland and Man Friday', 'past', null],
  ['Every day, each week, any month, most years', 'past', null],
  ['A second quarter of the city burned.', 'past', null],
]);
