import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';

const TAKING_PART = { relations: ['ATTENDED'] };

claimTable('meetings that have no name but that of the body that meets', TAKING_PART, [
  [
    'a body that holds its own meeting',
    'The Norwegian-Chilean Joint Commission held its annual meeting in Oslo. Chilean Foreign Minister Alberto van Klaveren chaired the meeting.',
    ['ATTENDED Alberto van Klaveren > annual meeting of the Norwegian-Chilean Joint Commission in Oslo happened'],
  ],
  [
    'two countries with a dash that stands apart',
    'Australian Foreign Minister Penny Wong and Fijian Prime Minister Sitiveni Rabuka co-hosted the first meeting of the Australia – Fiji Climate Taskforce in Suva.',
    [
      'ATTENDED Penny Wong > meeting of the Australia – Fiji Climate Taskforce in Suva happened',
      'ATTENDED Sitiveni Rabuka > meeting of the Australia – Fiji Climate Taskforce in Suva happened',
    ],
  ],
  [
    'three countries with dashes that stand apart',
    'Kenyan President William Ruto opened the first Kenya – Norway – Ghana Security Dialogue in Nairobi.',
    ['ATTENDED William Ruto > Kenya – Norway – Ghana Security Dialogue in Nairobi happened'],
  ],
  [
    'the place before the body',
    'Kenyan Foreign Minister Musalia Mudavadi and Norwegian Foreign Minister Espen Barth Eide led a December meeting in Nairobi of the Kenya-Norway Consultative Group.',
    [
      'ATTENDED Musalia Mudavadi > meeting of the Kenya-Norway Consultative Group in Nairobi happened',
      'ATTENDED Espen Barth Eide > meeting of the Kenya-Norway Consultative Group in Nairobi happened',
    ],
  ],
  [
    'one of many meetings of a partnership',
    'Canada and Norway held the first Canada-Norway Ocean Partnership (CNOP) meeting on June 10.',
    [
      'ATTENDED Canada > Canada-Norway Ocean Partnership meeting happened',
      'ATTENDED Norway > Canada-Norway Ocean Partnership meeting happened',
    ],
  ],
  [
    'the session of a body within a body',
    'Sweden addressed the 21st session of the UN Permanent Forum on Indigenous Issues in New York.',
    ['ATTENDED Sweden > session of the UN Permanent Forum on Indigenous Issues in New York happened'],
  ],
  [
    'whom a host receives in a meeting',
    'Kenyan President William Ruto hosted Ghanaian President Nana Akufo-Addo in the second meeting of the Kenya-Ghana Trade Committee.',
    [
      'ATTENDED William Ruto > meeting of the Kenya-Ghana Trade Committee happened',
      'ATTENDED Nana Akufo-Addo > meeting of the Kenya-Ghana Trade Committee happened',
    ],
  ],
  [
    'a title in capitals, and the same meeting told otherwise below',
    'Kenyan Trade Minister Lee Kinyanjui chaired the second meeting of the Joint Fisheries Committee in Mombasa.',
    ['ATTENDED Lee Kinyanjui > Second Joint Fisheries Committee Meeting happened'],
    { title: 'Statement Following the Second Joint Fisheries Committee Meeting' },
  ],
  ['a body is no guest of its own meeting', 'ASEAN held its 43rd summit in Jakarta.', []],
  ['a company and its meeting', 'The Oslo Shipping Company held its annual meeting in Bergen on Monday.', []],
  [
    'a meeting that follows is not where one agrees',
    'Kenyan President William Ruto and Ghanaian President Nana Akufo-Addo agreed to continue discussions, followed by the next meeting of the Kenya-Ghana Trade Dialogue.',
    [],
  ],
]);

entityTable('names of meetings of bodies', 'Event', [
  [
    'its third meeting',
    'The Kenya-Norway Energy Council (KNEC) held its third ministerial meeting in Oslo on Tuesday.',
    ['third ministerial meeting of the Kenya-Norway Energy Council in Oslo'],
  ],
  ['its summit', 'ASEAN held its 43rd summit in Jakarta.', ['43rd summit of the ASEAN in Jakarta']],
  ['its budget', 'The Kenya-Norway Energy Council published its third annual report in Oslo.', []],
  ['its talks with another', 'The Energy Council held its meeting with reporters in Oslo.', []],
  [
    'continents with a dash that stands apart',
    'The Russia – Africa Summit opened in Sochi.',
    ['Russia – Africa Summit'],
  ],
]);
