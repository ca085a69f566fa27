import { claimTable } from './claim-table.ts';

claimTable('whose the act is that somebody is judged or helped for', { relations: ['FOUGHT', 'SUPPORTED'] }, [
  [
    'condemned for its invasion',
    'Canada condemned Iraq for its invasion of Kuwait.',
    ['FOUGHT Iraq > Kuwait happened'],
  ],
  [
    'held accountable for its attack',
    'Canada holds Iraq accountable for its attack on Kuwait.',
    ['FOUGHT Iraq > Kuwait happened'],
  ],
  [
    'costs imposed on it',
    'Norway and Japan imposed costs on Iraq for its war against Kuwait.',
    ['FOUGHT Iraq > Kuwait happened'],
  ],
  ['made to pay', 'Norway will make Iraq pay for its war against Kuwait.', ['FOUGHT Iraq > Kuwait happened']],
  [
    'thanked for its support',
    'Norway thanked Poland for its support of Moldova.',
    ['SUPPORTED Norway > Poland happened', 'SUPPORTED Poland > Moldova happened'],
  ],
  [
    'sanctions for its support',
    'Canada imposed sanctions on Iran for its support of Hezbollah.',
    ['SUPPORTED Iran > Hezbollah happened'],
  ],
  [
    'helped in its fight',
    'Chad supports Sudan in its war with Libya.',
    ['FOUGHT Sudan > Libya happened', 'SUPPORTED Chad > Sudan happened'],
  ],
  [
    'a person thanked for his support',
    'Emmanuel Macron thanked Olaf Scholz for his support for Ukraine.',
    ['SUPPORTED Emmanuel Macron > Olaf Scholz happened', 'SUPPORTED Olaf Scholz > Ukraine happened'],
  ],
  [
    'a person praised for her support',
    'Olaf Scholz praised Giorgia Meloni for her support for Ukraine.',
    ['SUPPORTED Olaf Scholz > Giorgia Meloni happened', 'SUPPORTED Giorgia Meloni > Ukraine happened'],
  ],
  ['repeated its own support', 'China repeated its support for Pakistan.', ['SUPPORTED China > Pakistan happened']],
  [
    'told another of its own support',
    'China told Pakistan of its support for Iran.',
    ['SUPPORTED China > Iran happened'],
  ],
  [
    'received from another for its own fight',
    'Ukraine got help from Germany in its fight against Russia.',
    ['FOUGHT Ukraine > Russia happened'],
  ],
  ['its goods are nobody’s act', 'Poland bought tanks from South Korea for its army.', []],
]);

claimTable('who is struck', { relations: ['FOUGHT'] }, [
  [
    'three adjectives and a comma',
    'The ministers discussed Iraq’s brutal, unprovoked, and unjust war against Kuwait.',
    ['FOUGHT Iraq > Kuwait happened'],
  ],
  ['two adjectives', 'Iraq’s brutal and unjust invasion of Kuwait went on.', ['FOUGHT Iraq > Kuwait happened']],
  [
    'air and naval forces',
    'The port was hit in an attack by the naval and air forces of Egypt on Israel.',
    ['FOUGHT Egypt > Israel happened'],
  ],
  [
    'what belongs to the one struck',
    'Jordan condemned Hezbollah’s attacks on Israel’s power grid.',
    ['FOUGHT Hezbollah > Israel happened'],
  ],
  ['facilities', 'Israeli strikes against Iran’s nuclear facilities went on.', ['FOUGHT Israel > Iran happened']],
  ['fired at a ship', 'Israel’s navy fired on a Lebanese fishing boat.', ['FOUGHT Israel > Lebanon happened']],
  ['fired at nobody', 'The guests fired at clay pigeons in Kenya.', []],
  ['words are no force', 'The attack of the opposition on Chad’s report was harsh.', []],
  [
    'the war of a ruler, told of a country',
    'Millions have left Ukraine since Putin’s war began.',
    ['FOUGHT Russia > Ukraine happened'],
  ],
  ['a trade war', 'Exports from Canada fell because of Trump’s trade war.', []],
  [
    'the publisher is not meant where it is not named as struck',
    'We help our partners bear the effects of Putin’s war.',
    [],
    {
      source: 'The White House',
    },
  ],
  [
    'another of the sentence is',
    'The United States helped Ukraine after Russia’s attack.',
    ['FOUGHT Russia > Ukraine happened'],
    { source: 'The White House' },
  ],
]);
