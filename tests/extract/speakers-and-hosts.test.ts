import { claimTable } from './claim-table.ts';

const TAKING_PART = { relations: ['ATTENDED'] };

claimTable('who led, opened or spoke at a named event', TAKING_PART, [
  [
    'who led it, behind a preposition',
    'New rules were adopted after the Oslo Peace Forum led by Prime Minister Fumio Kishida of Japan and President William Ruto of Kenya.',
    ['ATTENDED Fumio Kishida > Oslo Peace Forum happened', 'ATTENDED William Ruto > Oslo Peace Forum happened'],
  ],
  [
    'who led it, in a phrase that opens the sentence',
    'Following the Oslo Peace Forum led by Prime Minister Fumio Kishida of Japan and President William Ruto of Kenya, the ministers agreed on new rules.',
    ['ATTENDED Fumio Kishida > Oslo Peace Forum happened', 'ATTENDED William Ruto > Oslo Peace Forum happened'],
  ],
  [
    'held at a time and hosted by somebody',
    'New rules were announced at the Clean Rivers Conference held April 13-14 and co-hosted by Norway and Palau.',
    ['ATTENDED Norway > Clean Rivers Conference happened', 'ATTENDED Palau > Clean Rivers Conference happened'],
  ],
  [
    'keynote addresses',
    'The Oslo Peace Forum featured keynote addresses by Kenyan President William Ruto and Fijian Prime Minister Sitiveni Rabuka.',
    ['ATTENDED William Ruto > Oslo Peace Forum happened', 'ATTENDED Sitiveni Rabuka > Oslo Peace Forum happened'],
  ],
  [
    'opening remarks in the next sentence',
    'Japan hosted the Pacific Fisheries Forum in Osaka. Opening remarks were given by Kenyan President William Ruto.',
    [
      'ATTENDED Japan > Pacific Fisheries Forum in Osaka happened',
      'ATTENDED William Ruto > Pacific Fisheries Forum in Osaka happened',
    ],
  ],
  [
    'a keynote address in the next sentence',
    'Japan hosted the Pacific Fisheries Forum in Osaka. Kenyan President William Ruto delivered the keynote address.',
    [
      'ATTENDED Japan > Pacific Fisheries Forum in Osaka happened',
      'ATTENDED William Ruto > Pacific Fisheries Forum in Osaka happened',
    ],
  ],
  [
    'with the participation of others',
    'Foreign Minister Yoko Kamikawa chaired the Pacific Fisheries Forum in Osaka, with the participation of Kenyan President William Ruto and Fijian Prime Minister Sitiveni Rabuka.',
    [
      'ATTENDED Yoko Kamikawa > Pacific Fisheries Forum in Osaka happened',
      'ATTENDED William Ruto > Pacific Fisheries Forum in Osaka happened',
      'ATTENDED Sitiveni Rabuka > Pacific Fisheries Forum in Osaka happened',
    ],
  ],
  [
    'also speaking there',
    'Also speaking at the Pacific Fisheries Forum were Kenyan President William Ruto and Fijian Prime Minister Sitiveni Rabuka.',
    [
      'ATTENDED William Ruto > Pacific Fisheries Forum happened',
      'ATTENDED Sitiveni Rabuka > Pacific Fisheries Forum happened',
    ],
  ],
  [
    'a named summit between two',
    'The Oslo Summit between Prime Minister Fumio Kishida and President William Ruto took place on May 3.',
    ['ATTENDED Fumio Kishida > Oslo Summit happened', 'ATTENDED William Ruto > Oslo Summit happened'],
  ],
  [
    'remarks elsewhere',
    'Japan hosted the Pacific Fisheries Forum in Osaka. Kenyan President William Ruto gave a statement on the budget in Nairobi.',
    ['ATTENDED Japan > Pacific Fisheries Forum in Osaka happened'],
  ],
]);

claimTable('two who met in a phrase that opens the sentence', { relations: ['MET_WITH'] }, [
  [
    'talks between them, and what the two countries did',
    'During talks between Prime Minister Fumio Kishida and President William Ruto, the two countries launched a partnership.',
    ['MET_WITH Fumio Kishida > William Ruto happened'],
  ],
  [
    'talks that they led',
    'At talks led by Prime Minister Fumio Kishida of Japan and President William Ruto of Kenya, the ministers launched a partnership.',
    ['MET_WITH Fumio Kishida > William Ruto happened'],
  ],
  [
    'two countries, and what a third did after talks with them',
    'After talks with Norway and Chad, Kenya launched a partnership.',
    ['MET_WITH Kenya > Norway happened', 'MET_WITH Kenya > Chad happened'],
  ],
  [
    'a named summit between them',
    'At the Oslo Summit between Prime Minister Fumio Kishida and President William Ruto, both sides launched a partnership.',
    ['MET_WITH Fumio Kishida > William Ruto happened'],
  ],
  [
    'two names that stand beside two others',
    'Norwegian Prime Minister Jonas Gahr Støre met with Fumio Kishida and William Ruto, two old friends.',
    ['MET_WITH Jonas Gahr Støre > Fumio Kishida happened', 'MET_WITH Jonas Gahr Støre > William Ruto happened'],
  ],
]);

claimTable('where a summit took place that is held from afar', { relations: ['VISITED'] }, [
  [
    'another such summit had a town',
    'Japanese Prime Minister Fumio Kishida took part in the Japan-ASEAN Summit via videoconference. Taking part in the summit were Prime Minister Hun Sen of Cambodia and President Joko Widodo of Indonesia. Ties were defined at the Japan-ASEAN Summit in Singapore in 2018.',
    [],
  ],
  [
    'a summit in a town',
    'Japanese Prime Minister Fumio Kishida took part in the Japan-ASEAN Summit in Singapore.',
    ['VISITED Fumio Kishida > Singapore happened'],
  ],
]);
