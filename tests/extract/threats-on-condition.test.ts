import { claimTable } from './claim-table.ts';

claimTable('threats on a condition', { relations: ['THREATENED'] }, [
  [
    'a condition before the threat',
    '“If Egypt closes the canal, we will attack it,” Israeli Defence Minister Yoav Gallant said.',
    ['THREATENED Yoav Gallant > Egypt happened'],
  ],
  [
    'whom the act is done to',
    'Israeli Defence Minister Yoav Gallant said Israel would attack Iran if it did not stop.',
    ['THREATENED Yoav Gallant > Iran happened'],
  ],
  [
    'done by the speaker',
    'North Korea said it would attack South Korea if the drills went ahead.',
    ['THREATENED North Korea > South Korea happened'],
  ],
  [
    'who would bring it about',
    'Russia said it would respond militarily if Finland joined NATO.',
    ['THREATENED Russia > Finland happened'],
  ],
  [
    'behind the condition',
    'Russian Foreign Minister Sergei Lavrov warned that Russia would retaliate if Sweden joined NATO.',
    ['THREATENED Sergey Lavrov > Sweden happened'],
  ],
  [
    'unless',
    'Turkey declared that it would strike Syria unless the shelling stopped.',
    ['THREATENED Turkey > Syria happened'],
  ],
  ['without a condition no threat', 'Iceland said it would respond to the letter.', []],
  ['no threat in an offer', 'Iceland said it would send aid if Norway asked.', []],
  ['who speaks is not threatened', 'Iceland said it would respond if it was asked.', []],
  [
    'must or face the consequences',
    'Kenya said Somalia must withdraw or face the consequences.',
    ['THREATENED Kenya > Somalia happened'],
  ],
  [
    'bear the consequences',
    'China said Lithuania would bear the consequences.',
    ['THREATENED China > Lithuania happened'],
  ],
  ['consequences of something else', 'Chile said Peru suffers from the drought.', []],
  [
    'sent an ultimatum',
    'Austria-Hungary sent an ultimatum to Serbia.',
    ['THREATENED Austria-Hungary > Serbia happened'],
  ],
  ['what an enemy would do', 'Polish President Andrzej Duda said Russia would attack Moldova if nobody helped.', []],
  ['in a question of others', 'Iceland asked whether Norway would respond if Sweden called.', []],
]);
