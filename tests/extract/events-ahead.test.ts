import { claimTable } from './claim-table.ts';

claimTable('who holds or visits an event that is still to come', { relations: ['ATTENDED'] }, [
  [
    'its main verb is to come',
    'The Sahel Summit hosted by Chad will be held in June.',
    ['ATTENDED Chad > Sahel Summit planned'],
  ],
  [
    'two participles before it',
    'The Sahel Summit, hosted by Chad and attended by President Bola Tinubu, will take place in June.',
    ['ATTENDED Chad > Sahel Summit planned', 'ATTENDED Bola Tinubu > Sahel Summit planned'],
  ],
  [
    'a timetable in the present tense',
    'The Sahel Summit, hosted by Chad, opens on 4 June.',
    ['ATTENDED Chad > Sahel Summit planned'],
  ],
  [
    'preparations for it',
    'The two ministers discussed preparations for the Sahel Summit hosted by Chad.',
    ['ATTENDED Chad > Sahel Summit planned'],
  ],
  [
    'a date to come behind the host',
    'They spoke about the Blue Economy Forum hosted by Norway next month.',
    ['ATTENDED Norway > Blue Economy Forum planned'],
  ],
  [
    'a date later in the year',
    'The ministers welcomed the Blue Economy Forum hosted by Norway later this year.',
    ['ATTENDED Norway > Blue Economy Forum planned'],
  ],
  [
    'a relative clause',
    'Australian Foreign Minister Penny Wong met Foreign Minister Winston Peters on the margins of the Pacific Ocean Forum, which will be held on Monday.',
    ['ATTENDED Penny Wong > Pacific Ocean Forum planned', 'ATTENDED Winston Peters > Pacific Ocean Forum planned'],
  ],
  [
    'a relative clause that tells no time of it',
    'Australian Foreign Minister Penny Wong met Foreign Minister Winston Peters on the margins of the Pacific Ocean Forum, which was held in Apia.',
    ['ATTENDED Penny Wong > Pacific Ocean Forum happened', 'ATTENDED Winston Peters > Pacific Ocean Forum happened'],
  ],
  [
    'a verb to come that holds nothing',
    'Kenyan President William Ruto spoke at the Blue Economy Forum, which will be remembered.',
    ['ATTENDED William Ruto > Blue Economy Forum happened'],
  ],
  [
    'the next of its kind',
    'The Sahel Summit was hosted by Chad and the next one will be held in Mali.',
    ['ATTENDED Chad > Sahel Summit happened'],
  ],
  [
    'results to come',
    'The Sahel Summit was hosted by Chad, and its results will be presented next week.',
    ['ATTENDED Chad > Sahel Summit happened'],
  ],
  [
    'what it will discuss',
    'The Arctic Summit, hosted by Norway, will discuss fisheries.',
    ['ATTENDED Norway > Arctic Summit planned'],
  ],
  [
    'a date that is past',
    'They spoke about the Blue Economy Forum hosted by Norway last month.',
    ['ATTENDED Norway > Blue Economy Forum happened'],
  ],
  [
    'an infinitive',
    'The Arctic Summit, to be hosted by Norway in June, will discuss fisheries.',
    ['ATTENDED Norway > Arctic Summit planned'],
  ],
]);
