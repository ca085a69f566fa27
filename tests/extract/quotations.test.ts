import { claimTable } from './claim-table.ts';

claimTable(
  'quotations and attribution',
  {
    relations: [
      'MET_WITH',
      'SPOKE_WITH',
      'VISITED',
      'CRITICISED',
      'SUPPORTED',
      'SIGNED_WITH',
      'REQUESTED',
      'FOUGHT',
      'SANCTIONED',
    ],
    shows: ['attribution'],
  },
  [
    [
      '"said" after the clause',
      'Malta will sign an agreement with Libya, Maltese Foreign Minister Ian Borg said.',
      ['SIGNED_WITH Malta > Libya planned by Ian Borg'],
    ],
    [
      'according to',
      'According to Dmitry Peskov, Russian President Vladimir Putin met Hungarian Foreign Minister Péter Szijjártó.',
      ['MET_WITH Vladimir Putin > Péter Szijjártó happened by Dmitry Peskov'],
    ],
    [
      'a quotation of a meeting',
      '"Georgian Prime Minister Irakli Kobakhidze met Armenian Prime Minister Nikol Pashinyan," said Georgian envoy Levan Kapanadze.',
      ['MET_WITH Irakli Kobakhidze > Nikol Pashinyan happened by Levan Kapanadze'],
    ],
    [
      'said that',
      'Yemeni envoy Saleh Bahashwan said that Oman had met its promise and that Oman supports Yemen.',
      ['SUPPORTED Oman > Yemen happened by Saleh Bahashwan'],
    ],
    ['the author needs no attribution', 'Ecuador condemned Mexico.', ['CRITICISED Ecuador > Mexico happened']],
    [
      'told an agency',
      'Fiji signed an agreement with Vanuatu, Fijian envoy Ratu Waqa told Reuters.',
      ['SIGNED_WITH Fiji > Vanuatu happened by Ratu Waqa'],
    ],
    [
      'a quotation over two sentences',
      '"Eritrea attacked Ethiopia," Ethiopian envoy Dawit Bekele said. "Nobody helped us."',
      ['FOUGHT Eritrea > Ethiopia happened by Dawit Bekele'],
    ],
    [
      'curly quotation marks',
      '“Sweden has signed a treaty with Denmark,” Danish envoy Jonas Krogh told reporters.',
      ['SIGNED_WITH Sweden > Denmark happened by Jonas Krogh'],
    ],
    ['asked about', 'Asked about sanctions, Cypriot Foreign Minister Constantinos Kombos laughed.', []],
    [
      'a spokesperson speaks for the side',
      'Nicaragua was criticised by Costa Rica, a spokesman said.',
      ['CRITICISED Costa Rica > Nicaragua happened'],
    ],
    [
      '"I" of a speaker',
      '"I condemn Russia," Lithuanian Foreign Minister Gabrielius Landsbergis said.',
      ['CRITICISED Gabrielius Landsbergis > Russia happened'],
    ],
  ],
);
