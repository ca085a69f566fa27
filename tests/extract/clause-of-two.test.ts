import { claimTable } from './claim-table.ts';

claimTable('two names that open a clause', { relations: ['SIGNED_WITH', 'MET_WITH', 'SUPPORTED', 'CRITICISED'] }, [
  ['after', 'The mine closed after Chad and Niger signed the treaty.', ['SIGNED_WITH Chad > Niger happened']],
  [
    'before, behind an act of others',
    'Kenya met Ghana before Chad and Niger signed the treaty.',
    ['MET_WITH Kenya > Ghana happened', 'SIGNED_WITH Chad > Niger happened'],
  ],
  [
    'since',
    'Trade has doubled since Kenya and Ghana signed the 1972 convention.',
    ['SIGNED_WITH Kenya > Ghana happened'],
  ],
  [
    'the second has the verb',
    'Kenya met Ghana after Chad, and Niger signed the treaty.',
    ['MET_WITH Kenya > Ghana happened'],
  ],
  [
    'a comma and "and" in front',
    'The war ended, and Chad and Niger signed a treaty.',
    ['SIGNED_WITH Chad > Niger happened'],
  ],
  [
    'behind one name',
    'Kenya met Ghana, and Chad and Niger signed the treaty.',
    ['MET_WITH Kenya > Ghana happened', 'SIGNED_WITH Chad > Niger happened'],
  ],
  [
    'behind a pair',
    'Macron met Xi and Putin, and Modi and Lula flew home.',
    ['MET_WITH Emmanuel Macron > Xi Jinping happened', 'MET_WITH Emmanuel Macron > Vladimir Putin happened'],
  ],
  [
    'a list goes on',
    'Macron met Xi, Putin, and Modi and flew home.',
    [
      'MET_WITH Emmanuel Macron > Xi Jinping happened',
      'MET_WITH Emmanuel Macron > Vladimir Putin happened',
      'MET_WITH Emmanuel Macron > Narendra Modi happened',
    ],
  ],
  [
    'both',
    'Chad and Niger both signed treaties with Peru in 1858.',
    ['SIGNED_WITH Chad > Peru happened', 'SIGNED_WITH Niger > Peru happened'],
  ],
  [
    'all',
    'Chad, Niger and Kenya all signed protocols with Peru.',
    ['SIGNED_WITH Chad > Peru happened', 'SIGNED_WITH Niger > Peru happened', 'SIGNED_WITH Kenya > Peru happened'],
  ],
  [
    'each',
    'Chad and Niger each signed contracts with Peru.',
    ['SIGNED_WITH Chad > Peru happened', 'SIGNED_WITH Niger > Peru happened'],
  ],
  ['what both are', 'Kenya sent a note to both divided cities.', []],
]);

claimTable(
  'what is done to nothing',
  { relations: ['SIGNED_WITH', 'MET_WITH', 'AIDED', 'SUPPORTED', 'VISITED', 'NEGOTIATED_WITH'] },
  [
    ['signed no treaty with', 'Kenya signed no treaty with Chad.', ['SIGNED_WITH Kenya > Chad denied']],
    ['together', 'Kenya and Chad signed no treaty.', ['SIGNED_WITH Kenya > Chad denied']],
    ['concluded no agreements', 'Kenya concluded no agreements with Chad.', ['SIGNED_WITH Kenya > Chad denied']],
    ['no subject', 'No agreement was signed between Kenya and Chad.', ['SIGNED_WITH Kenya > Chad denied']],
    ['held no talks', 'Kenya and Chad held no talks.', ['MET_WITH Kenya > Chad denied']],
    ['there were none', 'There was no treaty between Kenya and Chad.', ['SIGNED_WITH Kenya > Chad denied']],
    ['gave no aid', 'Kenya gave no aid to Chad.', ['AIDED Kenya > Chad denied']],
    ['received no support', 'Kenya received no support from Chad.', ['SUPPORTED Chad > Kenya denied']],
    ['no choice', 'Kenya had no choice but to sign the treaty with Chad.', ['SIGNED_WITH Kenya > Chad happened']],
    ['no fewer', 'No fewer than ten agreements were signed by Kenya and Chad.', ['SIGNED_WITH Kenya > Chad happened']],
    ['no doubt', 'Macron left no doubt that he supports Kenya.', ['SUPPORTED Emmanuel Macron > Kenya happened']],
    ['no time', 'Macron wasted no time in visiting Kenya.', ['VISITED Emmanuel Macron > Kenya happened']],
  ],
);

claimTable('what is recognised', { relations: ['RECOGNISED'] }, [
  ['standards', 'Indonesia will also recognise U.S. regulatory standards for medical devices.', []],
  ['oversight', 'Malaysia recognises U.S. regulatory oversight of drugs.', []],
  ['degrees', 'Peru recognised Chilean university degrees.', []],
  ['independence', 'Japan recognised Kosovo’s independence.', ['RECOGNISED Japan > Kosovo happened']],
  ['a government', 'Cuba recognised the Taliban government.', ['RECOGNISED Cuba > Taliban happened']],
]);

claimTable('ministers to a country, and addresses', { relations: ['REPRESENTS', 'MET_WITH', 'SIGNED_WITH'] }, [
  [
    'a minister is not of the country he is sent to',
    'The pact was one between the United States and Great Britain. London had sent Abel Grange as Minister to the United States. Grange met with Secretary of State James Monroe in May.',
    [
      'MET_WITH Abel Grange > James Monroe happened',
      'REPRESENTS Abel Grange > United Kingdom happened',
      'REPRESENTS James Monroe > United States happened',
    ],
    { source: 'U.S. Department of State' },
  ],
  [
    'his own country with the title',
    'Abel Grange, British Minister to the United States, met Monroe.',
    ['REPRESENTS Abel Grange > United Kingdom happened'],
  ],
  ['colleagues are nobody', 'Vladimir Putin: Colleagues, the President has been in office for a year.', []],
]);
