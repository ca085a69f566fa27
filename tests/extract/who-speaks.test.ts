import { claimTable } from './claim-table.ts';

const WORDS = ['CRITICISED', 'SUPPORTED', 'REQUESTED', 'THREATENED', 'REJECTED'];

claimTable('whose act a statement is', { relations: WORDS }, [
  [
    'gives the act of a foreign ministry to the country',
    'The Chinese Foreign Ministry on Friday lambasted the latest Dutch export curbs.',
    ['CRITICISED China > Netherlands happened'],
  ],
  [
    'gives the act of "Iran\'s foreign ministry" to the country',
    "Iran's foreign ministry has condemned a call by France and Germany for an inquiry.",
    ['CRITICISED Iran > France happened', 'CRITICISED Iran > Germany happened'],
  ],
  [
    'gives the words of a spokeswoman of a state to the country',
    'Russian Foreign Ministry spokeswoman Maria Zakharova criticised Latvia.',
    ['CRITICISED Russia > Latvia happened'],
  ],
  [
    'leaves the words of a minister to the minister',
    'Russian Foreign Minister Sergei Lavrov criticised Latvia.',
    ['CRITICISED Sergei Lavrov > Latvia happened'],
  ],
  [
    'leaves the words of an armed group to its spokesman',
    'Hamas spokesman Abu Obeida threatened Israel.',
    ['THREATENED Abu Obeida > Israel happened'],
  ],
  [
    'reads an accusation before its speaker',
    'The United States is trying to wreck the summit, Russian Foreign Minister Sergei Lavrov said on Tuesday.',
    ['CRITICISED Sergei Lavrov > United States happened'],
  ],
  [
    'reads an accusation before "said X"',
    '"Belarus has violated our airspace," said Lithuanian President Gitanas Nausėda.',
    ['CRITICISED Gitanas Nausėda > Belarus happened'],
  ],
  [
    'reads a demand with "must"',
    'Prime Minister Keir Starmer said Iran must release the tanker at once.',
    ['REQUESTED Keir Starmer > Iran happened'],
  ],
  [
    'takes no plain report for an accusation',
    'Belarus has opened its border, said Lithuanian President Gitanas Nausėda.',
    [],
  ],
]);

claimTable('what is done by saying so', { relations: WORDS }, [
  [
    'reads "would like to thank"',
    '"I would like to thank Norway," President Volodymyr Zelensky said.',
    ['SUPPORTED Volodymyr Zelensky > Norway happened'],
  ],
  [
    'reads "wants to congratulate"',
    'President Sauli Niinistö wants to congratulate Estonia.',
    ['SUPPORTED Sauli Niinistö > Estonia happened'],
  ],
  [
    'reads "will continue to urge"',
    'Canada will continue to urge Myanmar to free the prisoners.',
    ['REQUESTED Canada > Myanmar happened'],
  ],
  [
    'leaves "will urge" a plan',
    'Canada will urge Myanmar to free the prisoners.',
    ['REQUESTED Canada > Myanmar planned'],
  ],
  [
    'leaves "does not want to condemn" a denial',
    'India does not want to condemn Russia.',
    ['CRITICISED India > Russia denied'],
  ],
  [
    'reads a purpose in another act',
    'President Petr Pavel wrote to President Zuzana Čaputová to congratulate her on the anniversary.',
    ['SUPPORTED Petr Pavel > Zuzana Čaputová happened'],
  ],
]);
