import { claimTable } from './claim-table.ts';

claimTable('who is blamed and who suffers', { relations: ['CRITICISED', 'FOUGHT', 'SUPPORTED'] }, [
  [
    'concern about the effects of a war',
    'President William Ruto expressed concern about the effects of Russia’s war against Ukraine.',
    ['CRITICISED William Ruto > Russia happened', 'FOUGHT Russia > Ukraine happened'],
  ],
  [
    'alarm at deliveries for use against a third state',
    'President William Ruto expressed alarm over arms shipments by Iran to Russia for use against Ukraine.',
    ['CRITICISED William Ruto > Iran happened'],
  ],
  ['a protest against a state', 'Norway lodged a protest against Belarus.', ['CRITICISED Norway > Belarus happened']],
  ['any attack', 'Any attack by North Korea against Japan is unacceptable.', ['FOUGHT North Korea > Japan possible']],
  [
    'an attack that took place',
    'The attack by North Korea against Japan shocked the region.',
    ['FOUGHT North Korea > Japan happened'],
  ],
  [
    'who defends itself supports nobody',
    'Norway commended Ukraine for its defense against Russian aggression.',
    ['SUPPORTED Norway > Ukraine happened', 'FOUGHT Russia > Ukraine happened'],
  ],
]);

claimTable('troubles elsewhere, and other people’s friends', { relations: ['VISITED', 'MET_WITH', 'MEMBER_OF'] }, [
  [
    'to address a crisis',
    'Foreign Minister Ane Vik of Norway travelled to Kenya to address the crisis in Sudan.',
    ['VISITED Ane Vik > Kenya happened'],
  ],
  [
    'to address a crowd',
    'Foreign Minister Ane Vik of Norway addressed students in Nairobi.',
    ['VISITED Ane Vik > Kenya happened'],
  ],
  [
    'consultations to resolve a conflict',
    'President William Ruto of Kenya and President Paul Kagame of Rwanda held consultations to resolve the conflict in Sudan.',
    ['MET_WITH William Ruto > Paul Kagame happened'],
  ],
  [
    'consultations in a town',
    'President William Ruto of Kenya and President Paul Kagame of Rwanda held consultations in Kampala to resolve the conflict.',
    [
      'MET_WITH William Ruto > Paul Kagame happened',
      'VISITED William Ruto > Uganda happened',
      'VISITED Paul Kagame > Uganda happened',
    ],
  ],
  ['the allies of a state', 'Foreign Minister Ane Vik of Norway met with U.S. allies and partners.', []],
  [
    'the partners from a state',
    'Foreign Minister Ane Vik of Norway met with Japanese partners.',
    ['MET_WITH Ane Vik > Japan happened'],
  ],
  [
    'states that are members',
    'Norway and the United States are partners. The Commission will work with the governments of EU Member States.',
    [],
  ],
  [
    'the meeting of a body',
    'Foreign Minister Ane Vik of Norway will take part in the Ukraine Contact Group meeting.',
    [],
  ],
  [
    'the meeting of a state',
    'Foreign Minister Ane Vik of Norway joined Prime Minister Mark Rutte of the Netherlands for a meeting.',
    ['MET_WITH Ane Vik > Mark Rutte happened'],
  ],
  [
    'advisers whose leaders had met',
    'National Security Advisor Jan Novak of Slovenia and National Security Advisor Lea Brandt of Austria met in Zagreb for the first time since their leaders met in Rome in August 2022.',
    [
      'MET_WITH Jan Novak > Lea Brandt happened',
      'MET_WITH Slovenia > Austria happened',
      'VISITED Jan Novak > Croatia happened',
      'VISITED Lea Brandt > Croatia happened',
    ],
  ],
]);
