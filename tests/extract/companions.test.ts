import { claimTable } from './claim-table.ts';

claimTable('who does it together with the subject', { relations: ['VISITED', 'ATTENDED', 'MET_WITH'] }, [
  [
    '"along with", between commas',
    'Brazilian President Lula, along with Colombian President Gustavo Petro, visited Ecuador.',
    ['VISITED Luiz Inácio Lula da Silva > Ecuador happened', 'VISITED Gustavo Petro > Ecuador happened'],
  ],
  [
    '"together with", without commas',
    'Brazilian President Lula together with Colombian President Gustavo Petro visited Ecuador.',
    ['VISITED Luiz Inácio Lula da Silva > Ecuador happened', 'VISITED Gustavo Petro > Ecuador happened'],
  ],
  [
    'before the subject',
    'Together with Colombian President Gustavo Petro, Brazilian President Lula opened the Amazon Summit.',
    ['ATTENDED Luiz Inácio Lula da Silva > Amazon Summit happened', 'ATTENDED Gustavo Petro > Amazon Summit happened'],
  ],
  [
    '"alongside", before the subject',
    'Alongside German Chancellor Olaf Scholz, French President Emmanuel Macron received Polish Prime Minister Donald Tusk.',
    ['MET_WITH Olaf Scholz > Donald Tusk happened', 'MET_WITH Emmanuel Macron > Donald Tusk happened'],
  ],
  [
    'what stands beside the object is no subject',
    'Brazilian President Lula visited Ecuador along with Peru.',
    ['VISITED Luiz Inácio Lula da Silva > Ecuador happened'],
  ],
  [
    'companions without a name change nothing',
    'Together with experts, Brazilian President Lula will visit Ecuador.',
    ['VISITED Luiz Inácio Lula da Silva > Ecuador planned'],
  ],
]);

claimTable('names behind a noun that may be anybody', { relations: ['COOPERATED_WITH', 'SUPPORTED', 'CRITICISED'] }, [
  [
    'behind a preposition',
    'Kenya coordinates closely with its neighbours, Uganda and Tanzania.',
    ['COOPERATED_WITH Kenya > Uganda happened', 'COOPERATED_WITH Kenya > Tanzania happened'],
  ],
  [
    'behind an owner',
    'Iran is working with the UN’s nuclear watchdog, the International Atomic Energy Agency.',
    ['COOPERATED_WITH Iran > International Atomic Energy Agency happened'],
  ],
  ['as an object', 'Norway supports its ally, Finland.', ['SUPPORTED Norway > Finland happened']],
  [
    'the subject of the main clause is no name of it',
    'After talks with its neighbours, Uganda criticised Rwanda.',
    ['CRITICISED Uganda > Rwanda happened'],
  ],
]);

claimTable('a meeting with two chairs', { relations: ['MET_WITH'] }, [
  [
    'told in the passive',
    'The working group was co-chaired by Japanese Vice Minister Masataka Okano and Indian Deputy Minister Arun Sethi.',
    ['MET_WITH Masataka Okano > Arun Sethi happened'],
  ],
  [
    'of one person is none with another',
    'The working group was co-chaired by Japanese Vice Minister Masataka Okano.',
    [],
  ],
]);

claimTable('the genitive of a plural', { relations: ['COOPERATED_WITH', 'MET_WITH', 'INVITED'] }, [
  [
    'is no quotation mark',
    "Poland will host a donors' conference jointly with Sweden.",
    ['COOPERATED_WITH Poland > Sweden planned'],
  ],
  [
    'before an adjective, with a curly mark',
    'Peruvian President Dina Boluarte held the leaders’ annual talks with Chilean President Gabriel Boric.',
    ['MET_WITH Dina Boluarte > Gabriel Boric happened'],
  ],
  [
    'is none where a quotation closes',
    "Peruvian President Dina Boluarte spoke of 'old friends' and met Chilean President Gabriel Boric.",
    ['MET_WITH Dina Boluarte > Gabriel Boric happened'],
  ],
]);
