import { claimTable } from './claim-table.ts';

const MEETINGS = { relations: ['MET_WITH'] };
const PUTIN = ['MET_WITH Viktor Orbán > Vladimir Putin happened'];

claimTable('persons told of by age, trade or nation', MEETINGS, [
  ['nation', 'Viktor Orban flew to Moscow. The Hungarian met Vladimir Putin.', PUTIN],
  [
    'nation of another',
    'Viktor Orban flew to Moscow. The German met Vladimir Putin.',
    ['MET_WITH Germany > Vladimir Putin happened'],
  ],
  [
    'a people',
    'Viktor Orban flew to Moscow. The Germans met Vladimir Putin.',
    ['MET_WITH Germany > Vladimir Putin happened'],
  ],
  ['age', 'Viktor Orban flew to Moscow. The 59-year-old met Vladimir Putin.', PUTIN],
  ['trade', 'Viktor Orban flew to Moscow. The former footballer met Vladimir Putin.', []],
  ['conviction', 'Viktor Orban flew to Moscow. The populist met Vladimir Putin.', PUTIN],
  [
    'billionaire',
    'Donald Trump flew to Moscow. The billionaire met Vladimir Putin.',
    ['MET_WITH Donald Trump > Vladimir Putin happened'],
  ],
  [
    'cleric',
    'Ebrahim Raisi flew to Moscow. The cleric met Vladimir Putin.',
    ['MET_WITH Ebrahim Raisi > Vladimir Putin happened'],
  ],
  ['nobody before', 'The billionaire met Vladimir Putin.', []],
  [
    'head of a body',
    'Antonio Guterres flew to Moscow. The UN chief met Vladimir Putin.',
    ['MET_WITH António Guterres > Vladimir Putin happened'],
  ],
  [
    'agency',
    'Rafael Grossi flew to Tehran. The IAEA chief met Ebrahim Raisi.',
    ['MET_WITH Ebrahim Raisi > Rafael Grossi happened'],
  ],
  [
    'seat',
    'Vladimir Putin flew to Yerevan. The Kremlin chief met Nikol Pashinyan.',
    ['MET_WITH Nikol Pashinyan > Vladimir Putin happened'],
  ],
  [
    'top diplomat',
    'Wang Yi flew to Moscow. China’s top diplomat met Vladimir Putin.',
    ['MET_WITH Vladimir Putin > Wang Yi happened'],
  ],
  [
    'the latter',
    'Serbia and Kosovo quarrelled. The former met Vladimir Putin.',
    ['MET_WITH Serbia > Vladimir Putin happened'],
  ],
]);

const BLAME = { relations: ['CRITICISED', 'SUPPORTED'] };

claimTable('states and bodies told of by what they are', BLAME, [
  ['country', 'Hungary blocked the aid. The country criticised Ukraine.', ['CRITICISED Hungary > Ukraine happened']],
  ['one of two', 'Chad called Niger. The country criticised Mali.', ['CRITICISED Chad > Mali happened']],
  ['two that act', 'Chad and Niger sang. The country criticised Mali.', []],
  ['island', 'Taiwan protested. The island thanked Japan.', ['SUPPORTED Taiwan > Japan happened']],
  ['no island', 'Chad protested. The island thanked Japan.', []],
  ['kingdom', 'Saudi Arabia protested. The kingdom thanked Egypt.', ['SUPPORTED Saudi Arabia > Egypt happened']],
  ['Gulf state', 'Qatar protested. The Gulf state thanked Egypt.', ['SUPPORTED Qatar > Egypt happened']],
  ['junta', 'Mali protested. The junta accused France.', ['CRITICISED Mali > France happened']],
  ['Islamic Republic', 'Iran protested. The Islamic Republic condemned Sweden.', ['CRITICISED Iran > Sweden happened']],
  ['another', 'Hungary blocked the aid. The other country criticised Ukraine.', []],
  [
    'armed group',
    'Hezbollah protested. The militant group condemned Sweden.',
    ['CRITICISED Hezbollah > Sweden happened'],
  ],
  ['a name', 'The African Union condemned Mali.', ['CRITICISED African Union > Mali happened']],
  ['nobody before', 'The country criticised Ukraine.', []],
  [
    'one’s own',
    'Foreign minister Dmytro Kuleba said his country condemned Iran.',
    ['CRITICISED Ukraine > Iran happened'],
  ],
]);

claimTable('who the main clause names after a pronoun', { relations: ['MET_WITH', 'VISITED'] }, [
  ['before', 'Before he met Xi, Joe Biden sang.', ['MET_WITH Joe Biden > Xi Jinping happened']],
  ['when', 'When she visited Kyiv, Ursula von der Leyen sang.', ['VISITED Ursula von der Leyen > Ukraine happened']],
  ['while', 'While he was in Paris, Volodymyr Zelensky sang.', ['VISITED Volodymyr Zelenskyy > France happened']],
  [
    'over an earlier one',
    'Rishi Sunak sang. After he met Xi, Joe Biden slept.',
    ['MET_WITH Joe Biden > Xi Jinping happened'],
  ],
  [
    'another gender',
    'Rishi Sunak sang. After he met Xi, Giorgia Meloni slept.',
    ['MET_WITH Rishi Sunak > Xi Jinping happened'],
  ],
  ['no main clause', 'Rishi Sunak sang. He met Xi, Joe Biden slept.', ['MET_WITH Rishi Sunak > Xi Jinping happened']],
]);

claimTable('surnames that are words, and letters for names', MEETINGS, [
  [
    'month',
    'Theresa May flew to Ankara. May met Recep Tayyip Erdogan.',
    ['MET_WITH Recep Tayyip Erdoğan > Theresa May happened'],
  ],
  ['the month itself', 'Theresa May flew to Ankara. In May the sun shone.', []],
  [
    'rank',
    'Envoy Sarah Major flew to Ankara. Major met Recep Tayyip Erdogan.',
    ['MET_WITH Recep Tayyip Erdoğan > Sarah Major happened'],
  ],
  ['known Korean', 'Park Jin met Antony Blinken.', ['MET_WITH Antony Blinken > Park Jin happened']],
  [
    'unknown Korean',
    'South Korean envoy Park Sung-min met Antony Blinken.',
    ['MET_WITH Antony Blinken > Park Sung-min happened'],
  ],
  ['letters', 'MBS met Joe Biden.', ['MET_WITH Joe Biden > Mohammed bin Salman happened']],
  ['other letters', 'ABC met Joe Biden.', []],
  ['no name', 'Park officials met Joe Biden.', []],
]);
