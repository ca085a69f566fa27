import { claimTable } from './claim-table.ts';

claimTable('apposition before and after the name', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'title after the name',
    "Radosław Sikorski, Poland's foreign minister, met Foreign Minister Baiba Braže of Latvia.",
    [
      'REPRESENTS Radosław Sikorski > Poland happened',
      'REPRESENTS Baiba Braže > Latvia happened',
      'MET_WITH Radosław Sikorski > Baiba Braže happened',
    ],
  ],
  [
    'title before the name with commas',
    'The president of Kenya, William Ruto, met the prime minister of Ethiopia, Abiy Ahmed.',
    [
      'REPRESENTS William Ruto > Kenya happened',
      'REPRESENTS Abiy Ahmed > Ethiopia happened',
      'MET_WITH William Ruto > Abiy Ahmed happened',
    ],
  ],
  [
    'demonym title after the name',
    'Faisal bin Farhan, the Saudi foreign minister, received Josep Borrell, the EU foreign policy chief.',
    [
      'REPRESENTS Faisal bin Farhan > Saudi Arabia happened',
      'REPRESENTS Josep Borrell > European Union happened',
      'MET_WITH Faisal bin Farhan > Josep Borrell happened',
    ],
  ],
  [
    'ambassador of one country to another represents the sender',
    'Lotte Haagensen, ambassador of Denmark to Vietnam, met Vietnamese Foreign Minister Bui Thanh Son.',
    [
      'REPRESENTS Lotte Haagensen > Denmark happened',
      'REPRESENTS Bui Thanh Son > Vietnam happened',
      'MET_WITH Lotte Haagensen > Bui Thanh Son happened',
    ],
  ],
  [
    'an envoy in apposition',
    'Omar Belkacem, the special envoy of Algeria, met Mali’s foreign minister, Abdoulaye Diop.',
    [
      'REPRESENTS Omar Belkacem > Algeria happened',
      'REPRESENTS Abdoulaye Diop > Mali happened',
      'MET_WITH Omar Belkacem > Abdoulaye Diop happened',
    ],
  ],
  [
    '"who is" apposition',
    'Gitanas Nausėda, who is the president of Lithuania, met Estonian President Alar Karis.',
    [
      'REPRESENTS Gitanas Nausėda > Lithuania happened',
      'REPRESENTS Alar Karis > Estonia happened',
      'MET_WITH Gitanas Nausėda > Alar Karis happened',
    ],
  ],
  [
    'a list of persons each with an apposition',
    'Viktor Orbán, the Hungarian prime minister, Robert Fico, the Slovak prime minister, and Karl Nehammer, the Austrian chancellor, met in Bratislava.',
    [
      'REPRESENTS Viktor Orbán > Hungary happened',
      'REPRESENTS Robert Fico > Slovakia happened',
      'REPRESENTS Karl Nehammer > Austria happened',
      'MET_WITH Viktor Orbán > Robert Fico happened',
      'MET_WITH Viktor Orbán > Karl Nehammer happened',
      'MET_WITH Robert Fico > Karl Nehammer happened',
    ],
  ],
  [
    'a former office in apposition',
    'Sanna Marin, the former prime minister of Finland, spoke at a university.',
    ['REPRESENTS Sanna Marin > Finland happened'],
  ],
  [
    'a journalist in apposition holds no office of state',
    'Clara Denholm, a journalist from Canada, interviewed President Gustavo Petro of Colombia.',
    ['REPRESENTS Gustavo Petro > Colombia happened'],
  ],
  [
    'the city after a name is no apposition',
    'President Maia Sandu of Moldova met President Klaus Iohannis in Iași, Romania.',
    [
      'REPRESENTS Maia Sandu > Moldova happened',
      'REPRESENTS Klaus Iohannis > Romania happened',
      'MET_WITH Maia Sandu > Klaus Iohannis happened',
    ],
  ],
  ['a country in the next clause is no office', 'Henrik Solberg, a painter, moved to Norway.', []],
  [
    'dashes round an apposition',
    "Taro Miyashiro – Japan's ambassador to Kenya – met Kenyan President William Ruto.",
    [
      'REPRESENTS Taro Miyashiro > Japan happened',
      'REPRESENTS William Ruto > Kenya happened',
      'MET_WITH Taro Miyashiro > William Ruto happened',
    ],
  ],
  [
    'brackets round a title',
    'Elina Valtonen (Finland’s foreign minister) met Tobias Billström (Sweden’s foreign minister).',
    [
      'REPRESENTS Elina Valtonen > Finland happened',
      'REPRESENTS Tobias Billström > Sweden happened',
      'MET_WITH Elina Valtonen > Tobias Billström happened',
    ],
  ],
  [
    'a head of an organisation in apposition',
    'Rafael Grossi, director general of the International Atomic Energy Agency, met Mohammad Eslami, the head of the Atomic Energy Organization of Iran.',
    [
      'MET_WITH Rafael Grossi > Mohammad Eslami happened',
      'REPRESENTS Mohammad Eslami > Atomic Energy Organization of Iran happened',
      'REPRESENTS Rafael Grossi > International Atomic Energy Agency happened',
    ],
  ],
]);
