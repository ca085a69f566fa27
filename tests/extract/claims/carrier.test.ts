import { describe, expect, it } from 'vitest';
import { carrierOf } from '../../../src/extract/claims/carrier.ts';
import { verbAt } from '../../../src/extract/clauses/clause.ts';
import { nounOf, readClause } from '../clauses/read-clause.ts';

/** `hold agent object`: the verb that the noun hangs on, and how. */
function carrier(text: string, head: string): string {
  const { clause, ...rest } = readClause(text);
  const found = carrierOf(clause, nounOf({ clause, ...rest }, head));
  if (found === null) return 'none';
  const marks = [found.isAgent ? 'agent' : '', found.isObject ? 'object' : '', found.preposition ?? ''];
  return [verbAt(clause, found.verb)?.lemma, ...marks].filter((part) => part !== '').join(' ');
}

describe('the verb that a noun hangs on', () => {
  it.each([
    ['light verbs hand their subject on', 'Chad held talks with Niger.', 'talk', 'hold agent object'],
    ['so does a verb that uses the noun', 'Chad used the meeting with Niger to leave.', 'meeting', 'use agent object'],
    ['other verbs do not', 'Chad praised the talks with Niger.', 'talk', 'praise object'],
    ['a passive hands nothing on', 'Talks with Niger were held.', 'talk', 'hold'],
    ['an occasion before the clause', 'During talks with Niger, Chad left.', 'talk', 'leave agent during'],
    [
      'mediation that it happens under',
      'Under the mediation of Togo, Chad and Niger agreed.',
      'mediation',
      'agree agent under',
    ],
    ['an occasion behind the verb', 'Chad left after talks with Niger.', 'talk', 'leave agent after'],
    ['a telephone as a means', 'Chad assured Niger by telephone.', 'telephone', 'assure agent by'],
    ['a train is none', 'Chad assured Niger by treaty.', 'treaty', 'assure by'],
    ['the measure stands for the thing', 'Chad held two hours of talks with Niger.', 'talk', 'hold agent object'],
    ['rounds too', 'Chad opened a round of talks with Niger.', 'talk', 'open agent object'],
    [
      'a relative clause between is skipped',
      'Chad went to Mali, which chairs the bloc, for talks with Niger.',
      'talk',
      'go agent for',
    ],
    ['a title without a verb has none', 'Talks with Niger', 'talk', 'none'],
    ['a stop ends the search', 'Chad left; talks with Niger', 'talk', 'none'],
  ])('%s', (_, text, head, expected) => {
    expect(carrier(text, head)).toBe(expected);
  });
});
