import { entityTable } from './entity-table.ts';

entityTable('ministries with long names', 'Organisation', [
  [
    'a task of two words that are no tasks alone',
    'The Ministry of Digital Trade, Innovation and Aerospace Industry of Kazakhstan closed.',
    ['Kazakh Digital Trade, Innovation and Aerospace Industry Ministry'],
  ],
  [
    'tasks of one rare word',
    'The Ministry of Ports, Shipping and Waterways of India closed.',
    ['Indian Ports, Shipping and Waterways Ministry'],
  ],
  [
    'a task before a joined one',
    "Kenya's Ministry of Mining, Blue Economy and Maritime Affairs closed.",
    ['Kenyan Mining, Blue Economy and Maritime Affairs Ministry'],
  ],
  ['a person behind the ministry', 'The Ministry of Defence and Ann Levine closed the file.', ['Ministry of Defence']],
]);

entityTable('parliaments, services and courts of a state', 'Organisation', [
  ['the commons of Canada', "Canada's House of Commons rose.", ['House of Commons of Canada']],
  ['the commons alone', 'The House of Commons rose.', ['House of Commons of the United Kingdom']],
  ['a chamber of deputies', "Mexico's Chamber of Deputies rose.", ['Mexican Chamber of Deputies']],
  ['a council of a country', "France's Constitutional Council ruled.", ['French Constitutional Council']],
  ['a service with its own name', "Russia's Federal Security Service closed the case.", ['FSB']],
  ['people inside a name', "China's National People's Congress sat.", ["National People's Congress"]],
  [
    'a department that several states have',
    "Ireland's Department of Foreign Affairs closed.",
    ['Department of Foreign Affairs'],
  ],
  ['rebels met in a capital', 'Diplomats sat down with the rebels in Doha.', []],
]);

entityTable('bodies that look like events', 'Organisation', [
  ['a committee for negotiations', 'The High Negotiations Committee closed.', ['High Negotiations Committee']],
  ['members of a party', 'Officials of Indian National Congress rose.', ['Indian National Congress']],
  ['a party congress', 'The 20th Party Congress opened.', []],
  [
    'a foundation of a conference',
    'The Munich Security Conference Foundation closed.',
    ['Munich Security Conference Foundation'],
  ],
]);

entityTable('events that look like bodies', 'Event', [
  ['a chamber is no event', 'Modi addressed the US Congress.', []],
  ['a world congress', 'Modi addressed the World Congress of Poets.', ['World Congress of Poets']],
  ['a party congress', 'Modi attended the 20th Party Congress.', ['Party Congress']],
]);

entityTable('bodies with two names in one word', 'Organisation', [
  ['a business council', 'The US-ASEAN Business Council sat.', ['US-ASEAN Business Council']],
  ['an unknown council', 'The Peru-Chile Trade Council sat.', ['Peru-Chile Trade Council']],
  ['a chamber', 'The India-Nepal Chamber of Commerce sat.', ['India-Nepal Chamber of Commerce']],
  ['a known council', 'The NATO-Ukraine Council sat.', ['NATO-Ukraine Council']],
  ['two sides and no body', 'US-ASEAN talks began.', ['ASEAN']],
  ['a council of two states', 'The Cooperation Council of Turkey and Qatar sat.', ['Cooperation Council']],
  [
    'a state with "and" in its name',
    'The Chamber of Commerce of Bosnia and Herzegovina sat.',
    ['Chamber of Commerce of Bosnia and Herzegovina'],
  ],
]);

entityTable('names with a sign or a country in them', 'Organisation', [
  ['five and one', 'The P5+1 sat in Vienna.', ['P5+1']],
  ['five alone', 'The P5 sat.', ['P5']],
  ['oil producers and others', 'OPEC+ cut output.', ['OPEC+']],
  ['an airline', 'Air India bought jets.', ['Air India']],
  ['a steel firm', 'U.S. Steel sold a mill.', ['U.S. Steel']],
  ['a bank', "The People's Bank of China cut rates.", ["People's Bank of China"]],
  ['an operation', 'Greece joined Operation Prosperity Guardian.', ['Operation Prosperity Guardian']],
]);
