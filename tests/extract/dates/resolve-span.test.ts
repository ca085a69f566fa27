import { dateTable } from './date-table.ts';

dateTable('spans of days', '2022-06-01', [
  ['She will go there June 6-13 to meet them.', 'future', '2022-06-06/2022-06-13'],
  ['She was there from July 20–21, 2021.', 'past', '2021-07-20/2021-07-21'],
  ['She was there on 20 and 21 July 2021.', 'past', '2021-07-20/2021-07-21'],
  ['She was there on 20-21 July 2021.', 'past', '2021-07-20/2021-07-21'],
  ['She goes there from 5 to 9 June.', 'future', '2022-06-05/2022-06-09'],
  ['She was there between 3 and 5 May.', 'past', '2022-05-03/2022-05-05'],
  ['She was there on May 3 and 4.', 'past', '2022-05-03/2022-05-04'],
  ['She was there on May 3, 4 and 5.', 'past', '2022-05-03/2022-05-05'],
  ['She travels May 31-June 8.', 'future', '2022-05-31/2022-06-08'],
  ['She travels from May 31 to June 8.', 'future', '2022-05-31/2022-06-08'],
  ['She travels from 31 May to 8 June 2023.', 'future', '2023-05-31/2023-06-08'],
  ['She travelled from December 27, 2019 to January 3, 2020.', 'past', '2019-12-27/2020-01-03'],
  ['She travelled from December 27 to January 3, 2020.', 'past', '2019-12-27/2020-01-03'],
  ['She travels 30 December – 3 January.', 'future', '2022-12-30/2023-01-03'],
  ['She travelled May 3 to 5 June.', 'past', '2022-05-03/2022-06-05'],
  ['The summit of October 20–21 of this year is near.', 'present', '2022-10-20/2022-10-21'],
  ['She was there from June 9 to June 3, 2021.', 'past', null],
  ['She was there from 9 June 2021 to 3 June 2021.', 'past', null],
]);

dateTable('spans of weekdays, months and years', '2024-01-03', [
  ['They met from Thursday to Saturday.', 'past', '2023-12-28/2023-12-30'],
  ['They meet from Thursday until Saturday.', 'future', '2024-01-04/2024-01-06'],
  ['They meet Monday through Wednesday.', 'future', '2024-01-08/2024-01-10'],
  ['They meet on Monday and Tuesday next week.', 'future', '2024-01-08/2024-01-09'],
  ['They met on Sunday and Monday.', 'past', '2023-12-31/2024-01-01'],
  ['It lasted from November to January.', 'past', '2023-11/2024-01'],
  ['It lasted from November 2022 to January 2023.', 'past', '2022-11/2023-01'],
  ['It lasted June-July 2020.', 'past', '2020-06/2020-07'],
  ['It lasted from 2014 until 2019.', 'past', '2014/2019'],
  ['It lasted from 2019 to 2014.', 'past', '2019'],
  ['They met 2009-10 and later.', 'past', '2009/2010'],
]);

dateTable('spans that are under way', '2023-06-09', [
  ['She will be there from June 8 to 10.', 'future', '2023-06-08/2023-06-10'],
  ['She has been there from June 8 to 10.', 'past', '2023-06-08/2023-06-10'],
  ['She is there June 8-10.', 'present', '2023-06-08/2023-06-10'],
]);
