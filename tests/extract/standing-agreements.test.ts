import { claimTable } from './claim-table.ts';

claimTable('agreements that stand between two parties', { relations: ['SIGNED_WITH'] }, [
  [
    'several, by the adjectives of both',
    'Italian Prime Minister Giorgia Meloni praised the Greek-Turkish agreements reached in Ankara.',
    ['SIGNED_WITH Greece > Turkey happened'],
  ],
  [
    'several, by genitive and "with"',
    "Kenya's agreements with Uganda cover trade.",
    ['SIGNED_WITH Kenya > Uganda happened'],
  ],
  ['accords', 'The Kenyan-Ugandan accords cover trade.', ['SIGNED_WITH Kenya > Uganda happened']],
  [
    'what both are bound by',
    'The Philippines and the United States are bound by a mutual defence treaty.',
    ['SIGNED_WITH Philippines > United States happened'],
  ],
  ['what binds both', 'A defence pact binds Palau and Japan.', ['SIGNED_WITH Palau > Japan happened']],
  [
    'bound to the other',
    'The United States is bound to the Philippines by a mutual defence treaty.',
    ['SIGNED_WITH United States > Philippines happened'],
  ],
  [
    'both parties to it',
    'Norway and Kenya are parties to the Nairobi Fisheries Agreement.',
    ['SIGNED_WITH Norway > Kenya happened'],
  ],
  [
    'both signatories of it',
    'Norway and Kenya are signatories to the Nairobi Fisheries Agreement.',
    ['SIGNED_WITH Norway > Kenya happened'],
  ],
  [
    'one that a state has with another',
    'Japan respects the agreements it has with Palau.',
    ['SIGNED_WITH Japan > Palau happened'],
  ],
  [
    'a deal in a contact clause',
    'The gas deal Germany has with Qatar runs for 15 years.',
    ['SIGNED_WITH Germany > Qatar happened'],
  ],
  [
    'reached by two nameless presidents',
    'Patrols are carried out under an agreement reached by the Kenyan and Ugandan presidents.',
    ['SIGNED_WITH Kenya > Uganda happened'],
  ],
  ['none', 'Palau and Japan have no agreement on fish.', []],
  ['what ties without a paper', 'Family ties bind Palau and Japan.', []],
  ['what one is a party to', 'Norway is a party to the Nairobi Fisheries Agreement.', []],
  ['parties of another kind', 'Norway and Kenya are parties in the dispute.', []],
  ['a wish', 'Palau and Japan have yet to agree on a text.', []],
]);
