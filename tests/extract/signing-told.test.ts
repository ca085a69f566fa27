import { claimTable } from './claim-table.ts';

claimTable('who signs with whom', { relations: ['SIGNED_WITH'] }, [
  [
    `reads signatories behind a passive's "by"`,
    'The treaty was signed in Astana by President Kassym-Jomart Tokayev and President Xi Jinping.',
    ['SIGNED_WITH Kassym-Jomart Tokayev > Xi Jinping happened'],
  ],
  [
    'reads the sides whose ministers signed',
    'The agreement, signed by the foreign ministers of Kenya and Uganda, will open the border at Busia around the clock.',
    ['SIGNED_WITH Kenya > Uganda happened'],
  ],
  [
    'reads "signed between"',
    'A memorandum of understanding on labour migration was signed between Nepal and Malaysia in 2018.',
    ['SIGNED_WITH Nepal > Malaysia happened'],
  ],
  [
    'leaves out in whose presence others sign',
    'In the presence of President Vladimir Putin and President Masoud Pezeshkian, the energy ministers of Russia and Iran signed a memorandum on gas deliveries.',
    ['SIGNED_WITH Russia > Iran happened'],
  ],
  [
    'takes a road map for a document',
    'During his stay in Tashkent, Russian Deputy Prime Minister Alexei Overchuk signed a road map with Uzbek Deputy Prime Minister Jamshid Khodjaev.',
    ['SIGNED_WITH Alexei Overchuk > Jamshid Khodjaev happened'],
  ],
  [
    'reads signatures that are put to a treaty',
    'Presidents Ronald Reagan and Mikhail Gorbachev put their signatures to the INF Treaty in Washington on December 8, 1987.',
    ['SIGNED_WITH Ronald Reagan > Mikhail Gorbachev happened'],
  ],
  [
    'reads the governments of two states',
    'Today, the Governments of the United States of America and Japan signed an agreement on critical minerals.',
    ['SIGNED_WITH United States > Japan happened'],
  ],
  [
    'reads a standing treaty as signed',
    'Canada has had a free trade agreement with Chile since 1997.',
    ['SIGNED_WITH Canada > Chile happened'],
  ],
  [
    'reads a deal that a left-out relative describes',
    'The deal Ankara struck with Baku in 2016 obliged Turkey to buy gas.',
    ['SIGNED_WITH Turkey > Azerbaijan happened'],
  ],
  [
    "reads the parties in a treaty's name",
    'The U.S.-Japan Security Treaty was signed in 1960.',
    ['SIGNED_WITH United States > Japan happened'],
  ],
  [
    'reads "inked"',
    "Serbia's President Aleksandar Vucic and Prime Minister Viktor Orban inked a deal on a new oil pipeline.",
    ['SIGNED_WITH Aleksandar Vučić > Viktor Orbán happened'],
  ],
  [
    'reads delegates that sign while they meet',
    'Representatives of Colombia and the ELN, meeting in Caracas, signed a deal on Friday that extends their ceasefire by six months.',
    ['SIGNED_WITH Colombia > National Liberation Army happened'],
  ],
  [
    'reads "the two" as those named before',
    'Morocco recognized the United States in 1777, and the two signed a treaty of peace and friendship in 1786.',
    ['SIGNED_WITH Morocco > United States happened'],
  ],
  [
    'reads the first state that signed',
    'Uruguay was the first country in the region to sign a trade agreement with Mexico, in 2003.',
    ['SIGNED_WITH Uruguay > Mexico happened'],
  ],
  [
    'takes a treaty that binds one side for none with the other',
    'Under a 1951 mutual defense treaty, the United States is bound to help defend the Philippines.',
    [],
  ],
  [
    'takes a document that one side signed for none',
    'President Luis Arce signed a decree on lithium. Chile welcomed it.',
    [],
  ],
  [
    'reads a signing that is planned',
    'Prime Minister Narendra Modi will sign a defence agreement with President Prabowo Subianto on Friday.',
    ['SIGNED_WITH Narendra Modi > Prabowo Subianto planned'],
  ],
  [
    'reads a signing that did not come',
    'Armenia refused to sign the accord with Azerbaijan.',
    ['SIGNED_WITH Armenia > Azerbaijan denied'],
  ],
]);
