import type { OpenPhrase } from './open-phrase.ts';

/** "Journalists waited at the gate. | They | asked …": "they" are the many without names that the sentence before is about. */
export function isCrowd(open: OpenPhrase): boolean {
  return CROWDS.has(subjectBefore(open));
}

/** "The participants discussed Berg's talks with Diaz and Roux. | They | also …": whom "they" means was told before that sentence. */
export function beforeGathering<Open extends OpenPhrase>(open: Open): Open {
  return GATHERED.has(subjectBefore(open)) ? { ...open, past: open.past.slice(1) } : open;
}

/** The plain noun that the sentence before has for its subject, where a pronoun opens this one; else nothing. */
function subjectBefore({ phrase, before, past, previous }: OpenPhrase): string {
  if (before.length > 0 || previous === null || phrase.start > FRONT) return '';
  const verb = previous.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (verb < 1 || verb > LONGEST_SUBJECT) return '';
  return (past[0] ?? []).every(({ firstToken }) => firstToken >= verb) ? (previous.words[verb - 1] ?? '') : '';
}

/** "In addition, they": what may stand before the pronoun. */
const FRONT = 3;
const LONGEST_SUBJECT = 6;
const GATHERED = new Set(['participants', 'attendees', 'members']);
const CROWDS = new Set(
  (
    'journalists reporters students teachers businessmen entrepreneurs experts scientists protesters demonstrators residents ' +
    'villagers citizens veterans athletes workers soldiers troops'
  ).split(' '),
);
