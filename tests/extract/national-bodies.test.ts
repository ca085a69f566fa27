import { entityTable } from './entity-table.ts';

entityTable('bodies of a state', 'Organisation', [
  [
    'a ministry after a genitive',
    "Zambia's foreign ministry summoned the envoy of Belgium.",
    ['Zambian Foreign Ministry'],
  ],
  [
    'a ministry after an adjective',
    'The Norwegian defence ministry said the ship was safe.',
    ['Norwegian Defence Ministry'],
  ],
  [
    'a ministry with its country behind it',
    'He spoke at the Ministry of Finance and Planning of Zambia.',
    ['Zambian Finance and Planning Ministry'],
  ],
  [
    'a ministry named again without its country',
    'The Omani foreign ministry thanked Italy. The foreign ministry gave no details.',
    ['Omani Foreign Ministry'],
  ],
  ['a parliament in small letters', 'The treaty goes to the parliament of Malta.', ['Parliament of Malta']],
  [
    'a parliament of the country last named',
    'Ghana will vote on Monday, and parliament must agree.',
    ['Parliament of Ghana'],
  ],
  ['a parliament that the gazetteer knows', "Ukraine's parliament ratified the treaty.", ['Verkhovna Rada']],
  ['an embassy and its town', 'Protesters marched to the Danish embassy in Nairobi.', ['Danish Embassy in Nairobi']],
  [
    'an embassy named by town, country and alone',
    'The Irish Embassy in Tokyo was shut. The Irish Embassy in Japan reopened, the Irish Embassy said.',
    ['Irish Embassy in Tokyo'],
  ],
  ['an opposition', 'Delegates of the Gambian opposition went home.', ['Gambian Opposition']],
  ['an opposition leader stands for no body', 'A Gambian opposition leader went home.', []],
  ['a central bank', 'The Chilean central bank raised its rate.', ['Chilean Central Bank']],
  ['forces', 'A plane of the Peruvian air force landed in Lima.', ['Peruvian Air Force']],
  ['a regional parliament is another body', 'They sat in a regional parliament.', []],
  ['a prime minister is no ministry', 'The Dutch prime minister smiled.', []],
]);

entityTable('bodies that a text introduces', 'Organisation', [
  ['by what it is', 'The advocacy group Open Rivers criticised the dam.', ['Open Rivers']],
  ['by what it is, behind the name', 'He owns the Veltroni conglomerate.', ['Veltroni']],
  ['a newspaper', 'The daily Dolny Kurier printed the letter.', ['Dolny Kurier']],
  ['by an acronym in brackets', 'Lawyers for Clean Harbours (LCH) sued. LCH won.', ['Lawyers for Clean Harbours']],
  ['by its director', 'Ann Barlow, director of Bright Minds Lesotho, left.', ['Bright Minds Lesotho']],
  ['by its editor', 'According to Tonga Mirror editor Sione Vake, all went well.', ['Tonga Mirror']],
  [
    'by the office that leads it',
    'Ann Barlow, Director of the National Economic Council, left.',
    ['National Economic Council'],
  ],
  [
    'by a title before the name',
    'Chair of the Federal Maritime Commission Ann Barlow left.',
    ['Federal Maritime Commission'],
  ],
  ['what an office is for is none', 'Minister of the Interior Ann Barlow left.', []],
  ['a plan with an acronym is none', 'The Green Harbour Plan (GHP) was shelved.', []],
  ['a treaty with an acronym is none', 'The Fair Trade Agreement (FTA) was signed.', []],
  ['a town is none', 'The company Geneva relies on was sold.', []],
  ['a known person is none', 'The group Angela Merkel leads is small.', []],
  ['a heading in capitals is none', 'REPEALING THE OLD ORDER OF THE DEFENCE ADMINISTRATION LIST', []],
  ['"Let" is no acronym', 'Let us begin. Let them speak.', []],
]);
