import { claimTable } from './claim-table.ts';

claimTable('backing in other words', { relations: ['SUPPORTED'] }, [
  [
    "for what is somebody's",
    "Belarusian leader Alexander Lukashenko expressed support for Russia's operation.",
    ['SUPPORTED Alexander Lukashenko > Russia happened'],
  ],
  ['for nobody', 'Belarusian leader Alexander Lukashenko expressed support for the operation.', []],
  ['weight', "Australia throws its weight behind Fiji's bid.", ['SUPPORTED Australia > Fiji happened']],
  ["somebody's back", "Joe Biden has Israel's back.", ['SUPPORTED Joe Biden > Israel happened']],
  [
    'an assurance',
    "Italian Prime Minister Giorgia Meloni assured Ukraine of Rome's full support.",
    ['SUPPORTED Giorgia Meloni > Ukraine happened'],
  ],
  [
    'an assurance of something else',
    'Italian Prime Minister Giorgia Meloni assured Ukraine that the talks went on.',
    [],
  ],
  [
    'a friend',
    'Serbian President Aleksandar Vucic described China as a true friend.',
    ['SUPPORTED Aleksandar Vučić > China happened'],
  ],
  [
    'a partner',
    'Hungarian Foreign Minister Peter Szijjarto called Russia a reliable partner.',
    ['SUPPORTED Péter Szijjártó > Russia happened'],
  ],
  ['a neighbour', 'Hungarian Foreign Minister Peter Szijjarto called Russia a neighbour.', []],
  [
    'whom one can count on',
    '"Ukraine can count on Italy," Italian Prime Minister Giorgia Meloni said.',
    ['SUPPORTED Italy > Ukraine happened'],
  ],
  [
    'a vote together',
    'Eritrea and Syria voted with Russia.',
    ['SUPPORTED Eritrea > Russia happened', 'SUPPORTED Syria > Russia happened'],
  ],
  ['vowed', 'Scholz vows solidarity with Israel', ['SUPPORTED Olaf Scholz > Israel happened']],
  [
    'a headline with an adjective',
    'Biden pledges unwavering support for Israel',
    ['SUPPORTED Joe Biden > Israel happened'],
  ],
  [
    'condolence',
    'Indian Prime Minister Narendra Modi condoled the death of former Japanese Prime Minister Shinzo Abe.',
    ['SUPPORTED Narendra Modi > Shinzo Abe happened'],
  ],
]);
