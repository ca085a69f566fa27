import { claimTable } from './claim-table.ts';

claimTable('who announces a reprisal on a condition threatens', { relations: ['THREATENED'] }, [
  [
    'condition behind',
    'Poland will respond if Belarus violates its airspace again.',
    ['THREATENED Poland > Belarus happened'],
  ],
  [
    'condition in front',
    'If Ethiopia crosses the border, Eritrea will retaliate.',
    ['THREATENED Eritrea > Ethiopia happened'],
  ],
  [
    'tariffs',
    'Canada will retaliate if the United States imposes tariffs.',
    ['THREATENED Canada > United States happened'],
  ],
  [
    'would',
    'France would impose sanctions on Serbia if Serbia recognised the breakaway region.',
    ['THREATENED France > Serbia happened'],
  ],
  [
    'told by a leader',
    'Putin said that Russia would respond if Finland hosts NATO bases.',
    ['THREATENED Vladimir Putin > Finland happened'],
  ],
  [
    'denied condition',
    'If Hamas does not release the hostages, Israel will destroy it.',
    ['THREATENED Israel > Hamas happened'],
  ],
  [
    'we of a transcript',
    'PRESIDENT BIDEN: If Iran attacks our troops, we will respond.',
    ['THREATENED United States > Iran happened'],
    { title: 'Remarks by President Biden on Iran', source: 'White House' },
  ],
  ['victim in the condition', 'If Israel is attacked, the United States will respond.', []],
  ['help on a condition', 'If Armenia accepts, Norway will send aid.', []],
  ['no party in the condition', 'If talks fail, Russia will respond.', []],
  ['question', 'The minister asked if Russia would respond.', []],
  ['past reprisal', 'Norway responded to the raid, and nobody knew if Chad had agreed.', []],
  ['kind answer', 'Norway will respond positively if Chad agrees.', []],
  ['other sentence', 'If Chad agrees, talks begin. Norway will respond.', []],
]);
