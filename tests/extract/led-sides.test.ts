import { claimTable } from './claim-table.ts';

const DAY = { published: '2023-05-10' };
const RELATIONS = ['MET_WITH', 'ATTENDED', 'VISITED'];

claimTable('who leads the sides of a meeting', { relations: RELATIONS, shows: ['date'] }, [
  [
    'the heads of two delegations meet on the day on which these met',
    'Delegations of Kenya and France met in Paris on May 3. Foreign Minister Alfred Mutua led the Kenyan delegation and Foreign Minister Catherine Colonna headed the French delegation.',
    [
      'MET_WITH Alfred Nganga Mutua > Catherine Colonna happened on 2023-05-03',
      'MET_WITH France > Kenya happened on 2023-05-03',
    ],
    DAY,
  ],
  [
    'in two passive sentences',
    'Kenya and France held talks in Paris on May 3. The Kenyan delegation was led by Foreign Minister Alfred Mutua. The French side was headed by Foreign Minister Catherine Colonna.',
    [
      'MET_WITH Alfred Nganga Mutua > Catherine Colonna happened on 2023-05-03',
      'MET_WITH France > Kenya happened on 2023-05-03',
    ],
    DAY,
  ],
  [
    'with a verb that is not said again, at the meeting of a body of two',
    'The ninth India-Kenya Joint Commission Meeting took place in Nairobi on May 2. The Indian delegation was led by External Affairs Minister S. Jaishankar and the Kenyan delegation by Foreign Minister Alfred Mutua.',
    [
      'ATTENDED Alfred Nganga Mutua > India-Kenya Joint Commission Meeting happened on 2023-05-02',
      'ATTENDED Subrahmanyam Jaishankar > India-Kenya Joint Commission Meeting happened on 2023-05-02',
      'MET_WITH Alfred Nganga Mutua > Subrahmanyam Jaishankar happened on 2023-05-02',
      'VISITED Subrahmanyam Jaishankar > Kenya happened',
    ],
    DAY,
  ],
  [
    'two on either side: those of one side do not meet each other',
    'Delegations of Nigeria and Australia met on May 3. Foreign Minister Penny Wong and Defence Minister Richard Marles led the Australian delegation, while Permanent Secretary Amara Bola and General Peter Okoro led the Nigerian delegation.',
    [
      'MET_WITH Australia > Nigeria happened on 2023-05-03',
      'MET_WITH Amara Bola > Penny Wong happened on 2023-05-03',
      'MET_WITH Amara Bola > Richard Marles happened on 2023-05-03',
      'MET_WITH Penny Wong > Peter Okoro happened on 2023-05-03',
      'MET_WITH Peter Okoro > Richard Marles happened on 2023-05-03',
    ],
    DAY,
  ],
  [
    'those who represented a state and a body',
    'The European Union and Ghana held today in Accra the first EU-Ghana Security Dialogue. Foreign Minister Shirley Ayorkor Botchwey represented Ghana and Deputy Secretary General Enrique Mora represented the European Union.',
    [
      'ATTENDED Enrique Mora > EU-Ghana Security Dialogue happened on 2023-05-10',
      'ATTENDED European Union > EU-Ghana Security Dialogue happened on 2023-05-10',
      'ATTENDED Ghana > EU-Ghana Security Dialogue happened on 2023-05-10',
      'ATTENDED Shirley Ayorkor Botchwey > EU-Ghana Security Dialogue happened on 2023-05-10',
      'MET_WITH European Union > Ghana happened on 2023-05-10',
      'MET_WITH Enrique Mora > Shirley Ayorkor Botchwey happened on 2023-05-10',
    ],
    DAY,
  ],
  [
    'delegations that included somebody',
    'The Kenya-Ghana Strategic Dialogue was held on May 2. The Ghanaian delegation included Foreign Minister Shirley Ayorkor Botchwey. The Kenyan delegation included Foreign Minister Alfred Mutua.',
    [
      'ATTENDED Alfred Nganga Mutua > Kenya-Ghana Strategic Dialogue happened on 2023-05-02',
      'ATTENDED Shirley Ayorkor Botchwey > Kenya-Ghana Strategic Dialogue happened on 2023-05-02',
      'MET_WITH Alfred Nganga Mutua > Shirley Ayorkor Botchwey happened on 2023-05-02',
    ],
    DAY,
  ],
  [
    'one side alone was at the dialogue',
    'Kenyan and Ghanaian officials met on May 2 for the third Kenya-Ghana Space Dialogue. The Kenyan delegation, led by Foreign Minister Alfred Mutua, included experts from several agencies.',
    [
      'ATTENDED Alfred Nganga Mutua > Kenya-Ghana Space Dialogue happened on 2023-05-02',
      'ATTENDED Ghana > Kenya-Ghana Space Dialogue happened on 2023-05-02',
      'ATTENDED Kenya > Kenya-Ghana Space Dialogue happened on 2023-05-02',
      'MET_WITH Ghana > Kenya happened on 2023-05-02',
    ],
    DAY,
  ],
  [
    'delegations at a summit of many need not meet',
    'The Kenyan delegation at the Africa Climate Summit was led by President William Ruto. President Emmanuel Macron led the French delegation.',
    [
      'ATTENDED Emmanuel Macron > Africa Climate Summit happened',
      'ATTENDED William Ruto > Africa Climate Summit happened',
    ],
    DAY,
  ],
  [
    'three delegations at no meeting that is told of',
    'President Joe Biden led the American delegation, Prime Minister Narendra Modi led the Indian delegation, and Prime Minister Boris Johnson led the British delegation.',
    [],
    DAY,
  ],
  [
    'whoever leads an opinion is no delegate',
    'President Emmanuel Macron led the condemnation of the Russian side. President William Ruto led the applause.',
    [],
    DAY,
  ],
]);

claimTable('whom a delegation or side includes', { relations: RELATIONS, shows: ['date'] }, [
  [
    'that included',
    'Foreign Minister Penny Wong met with a Fijian delegation that included Prime Minister Sitiveni Rabuka and Finance Minister Biman Prasad.',
    ['MET_WITH Biman Prasad > Penny Wong happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
  ],
  [
    'consisting of',
    'Foreign Minister Penny Wong received a delegation of Fiji consisting of Prime Minister Sitiveni Rabuka and Finance Minister Biman Prasad.',
    ['MET_WITH Biman Prasad > Penny Wong happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
  ],
  [
    'made up of, as the subject',
    'The Fijian delegation, made up of Prime Minister Sitiveni Rabuka and Finance Minister Biman Prasad, met with Foreign Minister Penny Wong.',
    ['MET_WITH Biman Prasad > Penny Wong happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
  ],
  [
    'experts without a name leave the side itself',
    'Foreign Minister Penny Wong met with a Fijian delegation that included experts on fisheries.',
    ['MET_WITH Fiji > Penny Wong happened'],
  ],
]);

claimTable('a bare form under an auxiliary is a verb', { relations: RELATIONS, shows: ['date'] }, [
  [
    'will welcome',
    'President Joe Biden will welcome President Emmanuel Macron to Washington on May 20.',
    [
      'MET_WITH Emmanuel Macron > Joe Biden planned on 2023-05-20',
      'VISITED Emmanuel Macron > United States planned on 2023-05-20',
    ],
    DAY,
  ],
  [
    'would warmly welcome',
    'President Joe Biden would warmly welcome President Emmanuel Macron to Washington.',
    ['MET_WITH Emmanuel Macron > Joe Biden planned', 'VISITED Emmanuel Macron > United States planned'],
    DAY,
  ],
  [
    'will be welcome',
    'President Emmanuel Macron will be welcome in Ghana.',
    ['VISITED Emmanuel Macron > Ghana planned'],
    DAY,
  ],
]);

claimTable('whose officials lead a side', { relations: ['REPRESENTS'] }, [
  [
    'a ministry without a country',
    'Assistant Secretary Penny Stone led the U.S. delegation, and Permanent Secretary of the Ministry of Foreign Affairs Thani Thongphakdi led the Thai delegation.',
    ['REPRESENTS Penny Stone > United States happened', 'REPRESENTS Thani Thongphakdi > Thailand happened'],
    { source: 'U.S. Department of State', published: '2023-05-10' },
  ],
  [
    'a list of officials',
    'Permanent Secretary Amara Bola and General Peter Okoro led the Nigerian delegation.',
    ['REPRESENTS Amara Bola > Nigeria happened', 'REPRESENTS Peter Okoro > Nigeria happened'],
  ],
  [
    'for a body',
    'Deputy Secretary General Enrique Mora represented the European Union.',
    ['REPRESENTS Enrique Mora > European Union happened'],
  ],
]);
