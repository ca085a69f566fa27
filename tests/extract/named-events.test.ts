import { entityTable } from './entity-table.ts';

entityTable('named events', 'Event', [
  ['a small head', 'They met at the NATO summit in Vilnius.', ['NATO summit in Vilnius']],
  ['one summit in two wordings', 'The G-20 summit opened. The Group of 20 summit ends today.', ['G-20 summit']],
  ['the place only once', 'The APEC summit in Lima opened. The APEC summit ends today.', ['APEC summit in Lima']],
  ['two owners of one plural', 'He flew to the G7 and NATO summits.', ['G7 Summit', 'NATO summit']],
  [
    'a bracket before the head',
    'She left the Pacific Islands Forum (PIF) summit.',
    ['Pacific Islands Forum (PIF) summit'],
  ],
  ['the head in front', 'A summit of the African Union ended.', ['African Union Summit']],
  ['leaders who meet', 'After a meeting of G7 leaders in Brussels he flew home.', ['G7 Summit in Brussels']],
  [
    'a joint council',
    'They opened the sixth meeting of the Chile-Peru Cooperation Council.',
    ['meeting of the Chile-Peru Cooperation Council'],
  ],
  ['a conference by number', 'COP28 began. The COP28 climate summit in Dubai was long.', ['COP28']],
  ['a club alone', 'He spoke at the G20, and left.', ['G20 Summit']],
  [
    'a plural genitive',
    "The International Donors' Conference for Lesotho ended.",
    ["International Donors' Conference for Lesotho"],
  ],
  [
    'a town of several words',
    'The Munich Security Conference in Sharm el-Sheikh ended.',
    ['Munich Security Conference in Sharm el-Sheikh'],
  ],
  ['parties that talk', 'Japan left the six-party talks.', ['six-party talks']],
  ['an assembly that is attended', 'He flew home after attending the UN General Assembly.', ['UN General Assembly']],
  ['an assembly that acts', 'The UN General Assembly condemned the war.', []],
  ['a breakfast with a name', 'She spoke at the National Prayer Breakfast.', ['National Prayer Breakfast']],
  ['a meeting without a name', 'A meeting of ministers ended.', []],
]);
