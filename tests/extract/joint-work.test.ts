import { claimTable } from './claim-table.ts';

const kremlin = {
  title: 'Meeting with President of Togo Faure Gnassingbé',
  source: 'President of Russia (en.kremlin.ru)',
};
const spoken = (said: string): string =>
  `President of Russia Vladimir Putin: Mr President, good afternoon. ${said}\n\nPresident of Togo Faure Gnassingbé: Good afternoon.`;

claimTable('joint work, aid and mediation', { relations: ['COOPERATED_WITH', 'AIDED', 'MEDIATED'] }, [
  ['build together', 'Togo and Benin are building a road together.', ['COOPERATED_WITH Togo > Benin happened']],
  ['jointly before the verb', 'Togo and Benin jointly patrol the border.', ['COOPERATED_WITH Togo > Benin happened']],
  ['each for itself', 'Togo and Benin have each built a road.', []],
  [
    'an operation by both',
    'Operations by the Kenyan and Ugandan militaries continued.',
    ['COOPERATED_WITH Kenya > Uganda happened'],
  ],
  ['a joint enterprise', 'A joint Italian-Libyan enterprise makes pumps.', ['COOPERATED_WITH Italy > Libya happened']],
  ['a grid', "Togo connected its grid to Benin's grid.", ['COOPERATED_WITH Togo > Benin happened']],
  [
    'we of both sides',
    spoken('We cooperate very actively in energy.'),
    ['COOPERATED_WITH Russia > Togo happened'],
    kremlin,
  ],
  [
    'we with a third',
    spoken('We cooperate closely with Belarus.'),
    ['COOPERATED_WITH Russia > Belarus happened'],
    kremlin,
  ],
  [
    'how to expand it, under talk',
    'Kenyan envoy Ann Njeri and Ugandan envoy Paul Okello discussed how to expand security cooperation.',
    [],
  ],
  ['the importance of it', 'Canada underscored the importance of Kenya-Uganda cooperation.', []],
  ['a donor', 'Japan is the largest donor to Nepal.', ['AIDED Japan > Nepal happened']],
  ['a donor, apposed', 'Japan, the biggest donor to Nepal, cut its budget.', ['AIDED Japan > Nepal happened']],
  [
    'helps it defend itself',
    'Japan has invested heavily in helping Nepal defend itself.',
    ['AIDED Japan > Nepal happened'],
  ],
  ['helps itself', 'Japan helped itself to fish near Nepal.', []],
  ['trains its soldiers', 'Britain has trained 20,000 Ukrainian troops.', ['AIDED United Kingdom > Ukraine happened']],
  ['arms from', 'Russia uses drones from Iran.', ['AIDED Iran > Russia happened']],
  ['a base in', 'Russia used a base in Syria.', []],
  ['a donor conference', 'A donor conference for Lebanon was held in Paris.', []],
  [
    'a process that it leads',
    'The UN-led peace process in Libya has stalled.',
    ['MEDIATED United Nations > Libya happened'],
  ],
  ['mediated in its crisis', 'Togo has mediated in the Malian crisis.', ['MEDIATED Togo > Mali happened']],
  [
    'under its auspices',
    'Under UN auspices, Greece and North Macedonia signed a deal.',
    ['MEDIATED United Nations > Greece happened', 'MEDIATED United Nations > North Macedonia happened'],
  ],
  [
    'with its mediation',
    'With Norwegian mediation, Chad and Niger signed a deal.',
    ['MEDIATED Norway > Chad happened', 'MEDIATED Norway > Niger happened'],
  ],
  [
    'a person thanks for his state',
    "Malawi's President Lazarus Chakwera thanked Norway for the grant.",
    ['AIDED Norway > Malawi happened'],
  ],
  [
    'thanked for aid to a third',
    'Secretary Antony Blinken thanked Moldova for its assistance to Ukraine.',
    ['AIDED Moldova > Ukraine happened'],
  ],
  ['received, with an adjective', 'Chad receives Egyptian assistance.', ['AIDED Egypt > Chad happened']],
  ['leads a force', 'The NATO-led force in Kosovo left.', []],
]);
