import { claimTable } from './claim-table.ts';

claimTable('the two in the name of a named event', { relations: ['ATTENDED'] }, [
  [
    'to come',
    'The two sides look forward to the upcoming Japan-Chad Strategic Dialogue.',
    ['ATTENDED Japan > Japan-Chad Strategic Dialogue planned', 'ATTENDED Chad > Japan-Chad Strategic Dialogue planned'],
  ],
  [
    'with officials whom it brings together',
    'The minister welcomed the Kenya-Norway Strategic Dialogue, which will bring together senior officials.',
    [
      'ATTENDED Kenya > Kenya-Norway Strategic Dialogue planned',
      'ATTENDED Norway > Kenya-Norway Strategic Dialogue planned',
    ],
  ],
  [
    'consultations of both',
    'The Kenya-Norway Defence Consultations concluded in Oslo.',
    [
      'ATTENDED Kenya > Kenya-Norway Defence Consultations happened',
      'ATTENDED Norway > Kenya-Norway Defence Consultations happened',
    ],
  ],
  ['only spoken of', 'Experts wrote about the Kenya-Norway Strategic Dialogue.', []],
  ['a council of two', 'The Kenya-Norway Business Council published a report.', []],
  ['a treaty of two', 'Experts studied the Kenya-Norway Fisheries Treaty.', []],
  ['one in the name', 'The Kenya Climate Summit took place in Mombasa.', []],
  ['no name', 'Experts discussed relations between Kenya and Norway.', []],
]);

claimTable('who hosts an event by noun, and who comes from it', { relations: ['ATTENDED'] }, [
  ['is its host', 'Norway is the host of the Blue Economy Forum.', ['ATTENDED Norway > Blue Economy Forum happened']],
  [
    'will be its host',
    'Norway will be the host of the Blue Economy Forum in June.',
    ['ATTENDED Norway > Blue Economy Forum planned'],
  ],
  [
    'is back from it',
    'Kenyan President William Ruto returned from the Blue Economy Forum.',
    ['ATTENDED William Ruto > Blue Economy Forum happened'],
  ],
  [
    'arrived from it',
    'Kenyan President William Ruto arrived in Paris from the Blue Economy Forum.',
    ['ATTENDED William Ruto > Blue Economy Forum happened'],
  ],
  [
    'is not its host',
    'Norway is not the host of the Blue Economy Forum.',
    ['ATTENDED Norway > Blue Economy Forum denied'],
  ],
  ['host of a show', 'The host of the show returned from Kenya.', []],
]);
