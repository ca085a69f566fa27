import { describe, expect, it } from 'vitest';
import { wordAt } from '../../../src/extract/clauses/clause.ts';
import { listMembers } from '../../../src/extract/rosters/list-members.ts';
import { clauseOf, namesOf } from '../read-text.ts';

/** The names behind the colon of a sentence, or of the whole line. */
function membersOf(text: string): readonly string[] {
  const clause = clauseOf(text);
  const colon = clause.chunks.findIndex((_, at) => wordAt(clause, at) === ':');
  return namesOf(clause, listMembers(clause, colon + 1));
}

describe('the names of a list', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['Present: Peru, Chile and Cuba.', ['Peru', 'Chile', 'Cuba']],
    ['Present: Peru; Chile; Cuba.', ['Peru', 'Chile', 'Cuba']],
    ['Present: Peru, Chile, as well as Cuba.', ['Peru', 'Chile', 'Cuba']],
    ['Present: Luis Arce (Bolivia), Gabriel Boric (Chile).', ['Arce', 'Boric']],
    ['Present: Luis Arce, Bolivia; Gabriel Boric, Chile.', ['Arce', 'Boric']],
    ['Present: President Luis Arce of Bolivia, President Gabriel Boric of Chile.', ['Arce', 'Boric']],
    ['Present: Peru, which sent a team.', ['Peru']],
    ['Present: Peru, and Chile sent a team.', ['Peru', 'Chile']],
    ['Luis Arce, President of Bolivia', ['Arce']],
    ['Present: nobody.', []],
  ])('%s', (text, names) => {
    expect(membersOf(text)).toEqual(names);
  });
});
