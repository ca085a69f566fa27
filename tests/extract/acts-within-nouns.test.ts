import { claimTable } from './claim-table.ts';

claimTable('what a noun tells of its parties', { relations: ['CRITICISED', 'REQUESTED', 'THREATENED', 'FOUGHT'] }, [
  [
    'accusation with a clause',
    'Peru’s accusation that Venezuela had meddled in the vote was denied.',
    ['CRITICISED Peru > Venezuela happened'],
  ],
  [
    'allegations from a party with a clause',
    'Allegations by Chad that Libya armed the gunmen made headlines.',
    ['CRITICISED Chad > Libya happened'],
  ],
  [
    'demand with a clause',
    'Bolivia’s demand that Chile return the land is an old one.',
    ['REQUESTED Bolivia > Chile happened'],
  ],
  [
    'calls that open the sentence',
    'Calls from Norway for Israel to halt the operation went unheard.',
    ['REQUESTED Norway > Israel happened'],
  ],
  ['a relative “that” names no party', 'The accusation that was read out in Lima surprised the guests from Chile.', []],
  [
    'a resolution urges, and not who sponsors it',
    'Poland co-sponsored a UN Security Council resolution urging Israel to stop.',
    ['REQUESTED United Nations Security Council > Israel happened'],
  ],
  [
    'a resolution that a body adopts',
    'The adoption by the Bundestag of a resolution calling on Turkey to act was noted.',
    ['REQUESTED Bundestag > Turkey happened'],
  ],
  [
    'a paper without an author is of whoever passes it',
    'The African Union passed a resolution condemning Mali.',
    ['CRITICISED African Union > Mali happened'],
  ],
  [
    'a warning that is answered',
    'Greece, responding to a warning by Turkey against drilling, said it had the right to do so.',
    ['THREATENED Turkey > Greece happened'],
  ],
  [
    'killed in a strike',
    'A Hezbollah commander was killed in an Israeli strike.',
    ['FOUGHT Israel > Hezbollah happened'],
  ],
  [
    'soldiers killed in an attack',
    'Six Pakistani soldiers were killed in a Taliban attack.',
    ['FOUGHT Taliban > Pakistan happened'],
  ],
  ['killed in a crash', 'Two Pakistani soldiers were killed in a Turkish helicopter crash.', []],
  [
    'who is backed fights',
    'Turkey backs Azerbaijan in the conflict with Armenia.',
    ['FOUGHT Azerbaijan > Armenia happened'],
  ],
  [
    'who condemns an invasion does not suffer it',
    'Norway condemned Russia’s invasion.',
    ['CRITICISED Norway > Russia happened'],
  ],
  ['who repels an assault does', 'Ukraine repelled Russia’s assault.', ['FOUGHT Russia > Ukraine happened']],
  [
    'against a war of a named side',
    'Ukraine defends itself against Russia’s brutal war.',
    ['FOUGHT Russia > Ukraine happened'],
  ],
  [
    'who is helped to defend itself',
    'Estonia gives arms to Ukraine to help it defend itself against Russia’s brutal war.',
    ['FOUGHT Russia > Ukraine happened'],
  ],
  [
    'an attack on two things in a country',
    'Japan condemned the attack on a school and a market in Kenya’s Lamu district.',
    [],
  ],
]);

claimTable('clashes and fights named first', { relations: ['FOUGHT', 'SANCTIONED'] }, [
  [
    'clashes between',
    'Clashes between India and China left 20 soldiers dead.',
    ['FOUGHT India > China happened', 'FOUGHT China > India happened'],
  ],
  [
    'fighting between',
    'The visit was overshadowed by fighting between Serbia and Kosovo.',
    ['FOUGHT Serbia > Kosovo happened', 'FOUGHT Kosovo > Serbia happened'],
  ],
  [
    'annexed from',
    'Crimea, which Russia annexed from Ukraine in 2014, was discussed.',
    ['FOUGHT Russia > Ukraine happened'],
  ],
  [
    'recaptured from',
    'Nigeria recaptured the town from Boko Haram in March.',
    ['FOUGHT Nigeria > Boko Haram happened'],
  ],
  ['seized from nobody', 'Kenya seized ivory from smugglers on the border with Somalia.', []],
  [
    'a leader eliminated',
    'French troops eliminated three Boko Haram leaders.',
    ['FOUGHT France > Boko Haram happened'],
  ],
  ['barriers eliminated', 'Thailand eliminated barriers to goods from the European Union.', []],
  [
    'imposed by two',
    'The sanctions imposed on Russia by Switzerland and Japan have hurt the economy.',
    ['SANCTIONED Switzerland > Russia happened', 'SANCTIONED Japan > Russia happened'],
  ],
  ['under sanctions', 'Belarus is under Canadian sanctions.', ['SANCTIONED Canada > Belarus happened']],
  [
    'national emergency',
    'President Joe Biden declared a national emergency with respect to North Korea.',
    ['SANCTIONED Joe Biden > North Korea happened'],
  ],
  ['an emergency at home', 'President Daniel Noboa declared a national emergency in Ecuador.', []],
  [
    'by plain parties and a name',
    'Sanctions were imposed on Iran by European allies and Canada.',
    ['SANCTIONED Canada > Iran happened'],
  ],
]);
