import { describe, expect, it } from 'vitest';
import { groupAt, nounAt } from '../../../src/extract/clauses/clause.ts';
import { clauseOf, namesOf } from '../read-text.ts';

/** The group that the first name of a sentence belongs to. */
function firstGroup(text: string): readonly string[] {
  const clause = clauseOf(text);
  const at = clause.chunks.findIndex((_, one) => (nounAt(clause, one)?.mentions.length ?? 0) > 0);
  return namesOf(clause, groupAt(clause, at));
}

describe('names that a sentence joins', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['Peru left.', ['Peru']],
    ['Peru and Chile left.', ['Peru', 'Chile']],
    ['Peru, Chile and Cuba left.', ['Peru', 'Chile', 'Cuba']],
    ['Peru, Chile, and Cuba left.', ['Peru', 'Chile', 'Cuba']],
    ['Peru or Chile left.', ['Peru', 'Chile']],
    ['Peru as well as Chile left.', ['Peru', 'Chile']],
    ['Peru, along with Chile, left.', ['Peru']],
    ['Peru; Chile; and Cuba', ['Peru', 'Chile', 'Cuba']],
    ['Luis Arce and Gabriel Boric left.', ['Arce', 'Boric']],
    ['Luis Arce, Gabriel Boric and Dina Boluarte left.', ['Arce', 'Boric', 'Boluarte']],
    ['Bolivian President Luis Arce and Chilean President Gabriel Boric left.', ['Arce', 'Boric']],
    ['President Luis Arce of Bolivia and President Gabriel Boric of Chile left.', ['Arce', 'Boric']],
    ['Luis Arce (Bolivia) and Gabriel Boric (Chile) left.', ['Arce', 'Boric']],
    ['Peru left and Chile stayed.', ['Peru']],
    ['Peru left, Chile stayed.', ['Peru']],
    ['In Peru, Chile won.', ['Peru']],
    ['Peru, which borders Chile, left.', ['Peru']],
    ['Peru beat Chile and Cuba.', ['Peru']],
  ])('%s', (text, names) => {
    expect(firstGroup(text)).toEqual(names);
  });

  it('belong to one group from wherever it is asked for', () => {
    const clause = clauseOf('Peru, Chile and Cuba left.');
    const names = [...clause.chunks.keys()].filter((at) => nounAt(clause, at) !== null);
    expect(new Set(names.map((at) => groupAt(clause, at))).size).toBe(1);
  });
});
