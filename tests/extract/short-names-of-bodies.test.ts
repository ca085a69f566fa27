import { claimTable } from './claim-table.ts';

const CIS = 'Ministers of the Commonwealth of Independent States met in Minsk.';

claimTable('a body called by the first word of its name', { relations: ['SUPPORTED', 'MEMBER_OF'] }, [
  [
    'praise after the full name',
    `${CIS} Kazakh President Kassym-Jomart Tokayev praised the Commonwealth.`,
    ['SUPPORTED Kassym-Jomart Tokayev > Commonwealth of Independent States happened'],
  ],
  [
    'praise after the acronym',
    'CIS ministers met in Minsk. Kazakh President Kassym-Jomart Tokayev praised the Commonwealth.',
    ['SUPPORTED Kassym-Jomart Tokayev > Commonwealth of Independent States happened'],
  ],
  [
    'before the full name',
    `Kazakh President Kassym-Jomart Tokayev praised the Commonwealth. ${CIS}`,
    ['SUPPORTED Kassym-Jomart Tokayev > Commonwealth of Independent States happened'],
  ],
  [
    'membership',
    `${CIS} Uzbekistan joined the Commonwealth in 1991.`,
    ['MEMBER_OF Uzbekistan > Commonwealth of Independent States happened'],
  ],
  [
    'thanks',
    `${CIS} Belarus thanked the Commonwealth.`,
    ['SUPPORTED Belarus > Commonwealth of Independent States happened'],
  ],
  [
    'a wish to join',
    `${CIS} Uzbekistan wants to join the Commonwealth.`,
    ['MEMBER_OF Uzbekistan > Commonwealth of Independent States possible'],
  ],
  [
    'no other body is named',
    'Indian Prime Minister Narendra Modi praised the Commonwealth.',
    ['SUPPORTED Narendra Modi > Commonwealth of Nations happened'],
  ],
  [
    'the other body joined',
    'Rwanda joined the Commonwealth in 2009.',
    ['MEMBER_OF Rwanda > Commonwealth of Nations happened'],
  ],
  [
    'both are named in full',
    `${CIS} Ghana belongs to the Commonwealth of Nations. Indian Prime Minister Narendra Modi praised the Commonwealth.`,
    [
      'MEMBER_OF Ghana > Commonwealth of Nations happened',
      'SUPPORTED Narendra Modi > Commonwealth of Nations happened',
    ],
  ],
  [
    'a body of another name',
    'Ministers of the African Union met in Minsk. Indian Prime Minister Narendra Modi praised the Commonwealth.',
    ['SUPPORTED Narendra Modi > Commonwealth of Nations happened'],
  ],
  [
    'a full name stays',
    `${CIS} Indian Prime Minister Narendra Modi praised the African Union.`,
    ['SUPPORTED Narendra Modi > African Union happened'],
  ],
  [
    'an acronym stays',
    `${CIS} Indian Prime Minister Narendra Modi praised NATO.`,
    ['SUPPORTED Narendra Modi > NATO happened'],
  ],
]);
