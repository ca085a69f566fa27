import { claimTable } from './claim-table.ts';

claimTable('a title without a name of somebody who held it once', { relations: ['MET_WITH', 'REPRESENTS'] }, [
  [
    'with the country',
    'Boris Johnson spoke in Kyiv. The former British prime minister met Volodymyr Zelensky.',
    ['MET_WITH Boris Johnson > Volodymyr Zelenskyy happened', 'REPRESENTS Boris Johnson > United Kingdom happened'],
  ],
  [
    'without the country',
    'Boris Johnson spoke in Kyiv. The former prime minister met Volodymyr Zelensky.',
    ['MET_WITH Boris Johnson > Volodymyr Zelenskyy happened', 'REPRESENTS Boris Johnson > United Kingdom happened'],
  ],
  [
    'president',
    'Bill Clinton flew to Seoul. The former US president met Ban Ki-moon.',
    ['MET_WITH Ban Ki-moon > Bill Clinton happened', 'REPRESENTS Bill Clinton > United States happened'],
  ],
  [
    'the one of two who is it no more',
    'Rishi Sunak called Boris Johnson. The former prime minister met Volodymyr Zelensky.',
    ['MET_WITH Boris Johnson > Volodymyr Zelenskyy happened', 'REPRESENTS Boris Johnson > United Kingdom happened'],
  ],
  [
    'the one of two who is it still',
    'Rishi Sunak called Boris Johnson. The prime minister met Volodymyr Zelensky.',
    ['MET_WITH Rishi Sunak > Volodymyr Zelenskyy happened', 'REPRESENTS Rishi Sunak > United Kingdom happened'],
  ],
  [
    'ex-chancellor',
    'Gerhard Schröder flew to Moscow. The ex-chancellor met Vladimir Putin.',
    ['MET_WITH Gerhard Schröder > Vladimir Putin happened', 'REPRESENTS Gerhard Schröder > Germany happened'],
  ],
  [
    'a leader in office',
    'Kim Jong Un arrived by train. The North Korean leader met Vladimir Putin.',
    ['MET_WITH Kim Jong Un > Vladimir Putin happened', 'REPRESENTS Kim Jong Un > North Korea happened'],
  ],
  [
    'another office of the same country',
    'Bill Clinton spoke. The former US defence secretary met Ban Ki-moon.',
    ['MET_WITH Ban Ki-moon > United States happened'],
  ],
  [
    'the same office of another country',
    'Bill Clinton spoke. The former French president met Ban Ki-moon.',
    ['MET_WITH Ban Ki-moon > France happened'],
  ],
  ['in office and not former', 'Rishi Sunak spoke. The former prime minister met Ban Ki-moon.', []],
]);

claimTable('titles with ex and then', { relations: ['REPRESENTS'] }, [
  ['ex-president', 'Ukraine’s ex-president Petro Poroshenko sang.', ['REPRESENTS Petro Poroshenko > Ukraine happened']],
  ['in capitals', 'Ex-Chancellor Gerhard Schröder sang.', ['REPRESENTS Gerhard Schröder > Germany happened']],
  ['before the country', 'Ex-Israeli Prime Minister Ehud Olmert sang.', ['REPRESENTS Ehud Olmert > Israel happened']],
  ['then', 'The then-Foreign Secretary Boris Johnson sang.', ['REPRESENTS Boris Johnson > United Kingdom happened']],
  ['behind the name', 'Macron, then-president of France, sang.', ['REPRESENTS Emmanuel Macron > France happened']],
  ['no office', 'His ex-wife Anna Berg sang in Norway.', []],
  ['no state any more', 'Ex-Soviet states sang.', []],
]);

claimTable('regions that share their name with a town abroad', { relations: ['VISITED'] }, [
  ['Florida', 'Volodymyr Zelensky flew to Florida.', ['VISITED Volodymyr Zelenskyy > United States happened']],
  ['Virginia', 'Volodymyr Zelensky travelled to Virginia.', ['VISITED Volodymyr Zelenskyy > United States happened']],
  ['Montana', 'Xi Jinping visited Montana.', ['VISITED Xi Jinping > United States happened']],
  ['Ontario', 'Fumio Kishida visited Ontario.', ['VISITED Fumio Kishida > Canada happened']],
  ['Cornwall', 'Fumio Kishida visited Cornwall.', ['VISITED Fumio Kishida > United Kingdom happened']],
  ['Goa', 'Fumio Kishida visited Goa.', ['VISITED Fumio Kishida > India happened']],
  ['Tuscany', 'Fumio Kishida visited Tuscany.', ['VISITED Fumio Kishida > Italy happened']],
  ['Sichuan', 'Emmanuel Macron visited Sichuan.', ['VISITED Emmanuel Macron > China happened']],
  ['a region of one’s own', 'Emmanuel Macron visited Brittany.', []],
  ['a part of the world', 'Fumio Kishida flew to Asia.', []],
]);
