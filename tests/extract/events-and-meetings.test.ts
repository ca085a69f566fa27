import { claimTable } from './claim-table.ts';

const ENCOUNTERS = { relations: ['MET_WITH', 'INVITED'] };

claimTable('who meets at a named event', ENCOUNTERS, [
  [
    'two on its margins',
    'Iraqi President Abdul Latif Rashid met Finnish President Alexander Stubb on the margins of the Ulm Peace Forum.',
    ['MET_WITH Abdul Latif Rashid > Alexander Stubb happened'],
  ],
  [
    'two who talk at it',
    'Iraqi President Abdul Latif Rashid held talks with Finnish President Alexander Stubb at the Ulm Peace Forum.',
    ['MET_WITH Abdul Latif Rashid > Alexander Stubb happened'],
  ],
  [
    'one with several',
    'At the Ulm Peace Forum, Iraqi President Abdul Latif Rashid met with Finnish President Alexander Stubb and Maltese Prime Minister Robert Abela.',
    ['MET_WITH Abdul Latif Rashid > Alexander Stubb happened', 'MET_WITH Abdul Latif Rashid > Robert Abela happened'],
  ],
  [
    'those who only attend it do not meet',
    'Finnish President Alexander Stubb and Maltese Prime Minister Robert Abela attended the Ulm Peace Forum.',
    [],
  ],
  [
    'nor those who are on its list',
    'The Ulm Peace Forum ended. Participants included Finnish President Alexander Stubb and Maltese Prime Minister Robert Abela.',
    [],
  ],
  [
    'nor those at its ceremony',
    'The Ulm Peace Forum opened today. The opening ceremony was attended by Finnish President Alexander Stubb and Maltese Prime Minister Robert Abela.',
    [],
  ],
  [
    'nor those who begin it',
    'Finnish President Alexander Stubb, Maltese Prime Minister Robert Abela and Iraqi President Abdul Latif Rashid began the Ulm Peace Summit.',
    [],
  ],
  [
    'a plan',
    'Iraqi President Abdul Latif Rashid will meet Finnish President Alexander Stubb during the Ulm Peace Forum.',
    ['MET_WITH Abdul Latif Rashid > Alexander Stubb planned'],
  ],
  [
    'a refusal',
    'Iraqi President Abdul Latif Rashid did not meet Finnish President Alexander Stubb at the Ulm Peace Forum.',
    ['MET_WITH Abdul Latif Rashid > Alexander Stubb denied'],
  ],
  [
    'a dialogue that two hold',
    'Japan and Chile held the third Pacific Trade Dialogue.',
    ['MET_WITH Japan > Chile happened'],
  ],
]);

claimTable('who is invited to a named event', ENCOUNTERS, [
  [
    'by name',
    'Japan invited Finnish President Alexander Stubb to the Kyoto Peace Forum.',
    ['INVITED Japan > Alexander Stubb happened'],
  ],
  ['to attend it', 'Japan invited Finland to attend the Kyoto Peace Forum.', ['INVITED Japan > Finland happened']],
  ['by a passive', 'Finland was invited by Japan to the Kyoto Peace Forum.', ['INVITED Japan > Finland happened']],
  ['in a plan', 'Japan will invite Finland to the Kyoto Peace Forum.', ['INVITED Japan > Finland planned']],
  ['not at all', 'Japan did not invite Finland to the Kyoto Peace Forum.', ['INVITED Japan > Finland denied']],
  [
    'with an invitation that was accepted',
    "Finland accepted Japan's invitation to the Kyoto Peace Forum.",
    ['INVITED Japan > Finland happened'],
  ],
  ['by nobody', 'Finland was not invited to the Kyoto Peace Forum.', []],
  ['what the event invites', 'The Kyoto Peace Forum invites questions.', []],
]);

claimTable('where an event takes its guests', { relations: ['VISITED'] }, [
  [
    'a town behind "held in"',
    'Chilean President Gabriel Boric attended the Pacific Forum held in Lima.',
    ['VISITED Gabriel Boric > Peru happened'],
  ],
  ['no country that it is about', 'Chilean President Gabriel Boric attended the Summit on Peace in Ukraine.', []],
  [
    'a town behind a subject that is a country',
    'Chilean President Gabriel Boric attended the Conference on Syria in Brussels.',
    ['VISITED Gabriel Boric > Belgium happened'],
  ],
  ['no month', 'Chilean President Gabriel Boric attended the Pacific Forum in May.', []],
  [
    'two on its margins',
    'Chilean President Gabriel Boric met Irish President Michael D. Higgins on the margins of the Pacific Forum in Lima.',
    ['VISITED Gabriel Boric > Peru happened', 'VISITED Michael D. Higgins > Peru happened'],
  ],
  [
    'a funeral',
    'Chilean President Gabriel Boric attended the funeral of Pope Francis in Rome.',
    ['VISITED Gabriel Boric > Italy happened'],
    { published: '2025-04-27' },
  ],
  ['not the one whose town it is', 'Peruvian President Dina Boluarte opened the Pacific Forum in Lima.', []],
  [
    'not the one who is far away',
    'Chilean President Gabriel Boric addressed the Pacific Forum in Lima by video link.',
    [],
  ],
  [
    'not the one who stays away',
    'Chilean President Gabriel Boric skipped the Pacific Forum in Lima.',
    ['VISITED Gabriel Boric > Peru denied'],
  ],
]);
