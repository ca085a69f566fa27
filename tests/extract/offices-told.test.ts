import { claimTable } from './claim-table.ts';

claimTable('offices told by a verb', { relations: ['REPRESENTS', 'APPOINTED'] }, [
  [
    'reads credentials presented "as"',
    'Anna Bergqvist presented her credentials as the first Swedish Ambassador to Chile.',
    ['REPRESENTS Anna Bergqvist > Sweden happened', 'APPOINTED Sweden > Anna Bergqvist happened'],
  ],
  [
    'reads letters of credence',
    'Henrik Solvang submitted his letters of credence to the President of Iceland as Norwegian Ambassador.',
    ['REPRESENTS Henrik Solvang > Norway happened', 'APPOINTED Norway > Henrik Solvang happened'],
  ],
  [
    'gives "its first minister" to whoever names him',
    'In 1880 Hungary named Lajos Merényi as its first Minister to Serbia.',
    ['REPRESENTS Lajos Merényi > Hungary happened', 'APPOINTED Hungary > Lajos Merényi happened'],
  ],
  [
    'gives an envoy to whoever appoints him',
    'In 1921 Latvia appointed Kārlis Dzenis as its envoy to Finland.',
    ['REPRESENTS Kārlis Dzenis > Latvia happened', 'APPOINTED Latvia > Kārlis Dzenis happened'],
  ],
  [
    'reads "to be Ambassador"',
    'Bolivian President Luis Arce nominated Karen Stanhope to be Ambassador to Norway.',
    [
      'REPRESENTS Luis Arce > Bolivia happened',
      'REPRESENTS Karen Stanhope > Bolivia happened',
      'APPOINTED Luis Arce > Karen Stanhope happened',
    ],
  ],
  [
    'reads "the appointment of … as"',
    "The United States recognized Bolivia by the appointment of John Appleton as Chargé d'Affaires.",
    ['REPRESENTS John Appleton > United States happened', 'APPOINTED United States > John Appleton happened'],
  ],
  [
    'gives a chargé to the state of the embassy',
    "The U.S. Embassy in Doha was established in 1973 under Chargé d'Affaires ad interim Paltrow Quarles.",
    ['REPRESENTS Paltrow Quarles > United States happened'],
  ],
  [
    'reads "will be the first"',
    'Tomás Errázuriz will be the first Chilean Ambassador to Serbia.',
    ['REPRESENTS Tomás Errázuriz > Chile happened'],
  ],
  [
    'reads "had been … top envoy"',
    "Cathy Stillman had been the European Union's top envoy.",
    ['REPRESENTS Cathy Stillman > European Union happened'],
  ],
  [
    'gives the head of a delegation to its state',
    'The delegation of Japan was led by Deputy Minister Kenji Yamada.',
    ['REPRESENTS Kenji Yamada > Japan happened'],
  ],
  ['makes no office of a credential without a title', 'Anna Bergqvist presented her credentials at the gate.', []],
]);

claimTable('titles round names', { relations: ['REPRESENTS'] }, [
  [
    'reads a second title inside an apposition',
    'The Polish armed forces chief, Gen. Wiesław Kukuła, arrived.',
    ['REPRESENTS Wiesław Kukuła > Poland happened'],
  ],
  [
    'reads an ambassador behind another title',
    "Hungary's chief negotiator, Ambassador Béla Ódry, arrived.",
    ['REPRESENTS Béla Ódry > Hungary happened'],
  ],
  [
    'gives a senator to the state and not to the party',
    'Republican Senator Lindsey Graham said so.',
    ['REPRESENTS Lindsey Graham > United States happened'],
  ],
  [
    'reads a short title with its full stop',
    'Republican Sen. Marsha Blackburn visited Taiwan.',
    ['REPRESENTS Marsha Blackburn > United States happened'],
  ],
  [
    'reads a short title of two',
    'Sens. Chris Murphy and Tim Kaine criticised Saudi Arabia.',
    ['REPRESENTS Chris Murphy > United States happened', 'REPRESENTS Tim Kaine > United States happened'],
  ],
  [
    'reads names of a list of leaders with their countries',
    'Leaders attending include Petr Fiala of the Czech Republic, Robert Golob of Slovenia and Luc Frieden of Luxembourg.',
    [
      'REPRESENTS Petr Fiala > Czech Republic happened',
      'REPRESENTS Robert Golob > Slovenia happened',
      'REPRESENTS Luc Frieden > Luxembourg happened',
    ],
  ],
  [
    'reads ministers named with their countries',
    'The foreign ministers of two nations are due in Sri Lanka: David Milward of the United Kingdom and Bernard Cochet of France.',
    ['REPRESENTS David Milward > United Kingdom happened', 'REPRESENTS Bernard Cochet > France happened'],
  ],
  [
    'makes no office of an athlete with her country',
    'Tennis players Ona Jabari of Tunisia and Iga Swierska of Poland lost.',
    [],
  ],
  [
    'gives an owner to the firm',
    'Vladimir Potanin, owner of the Interross conglomerate, spoke.',
    ['REPRESENTS Vladimir Potanin > Interross happened'],
  ],
  [
    'keeps "First Deputy Minister" whole',
    'Ukrainian First Deputy Minister Yulia Hrytsenko spoke.',
    ['REPRESENTS Yulia Hrytsenko > Ukraine happened'],
  ],
  ['makes no office of a baker', 'Carlos Marivant, a baker from Lyon, said he was worried.', []],
  ['makes no office of a club president', 'The president of the chess club, Ivo Brankel, opened the tournament.', []],
]);
