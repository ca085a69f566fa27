import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../src/graph/merge-entities.ts';
import type { Entity } from '../../src/model/entity.ts';
import { mergeEntity } from '../../src/store/merge-entity.ts';
import { makeEntity } from '../graph/make-claim.ts';

const form = fc.constantFrom('Lavrov', 'S. Lavrov', 'Sergey Lavrov', 'Sergei Lavrov', 'FM Lavrov');
const report = fc
  .record({
    name: form,
    aliases: fc.uniqueArray(form),
    wikidata: fc.constantFrom(null, 'Q1', 'Q2'),
    country: fc.constantFrom(null, makeEntity('country/RU').id, makeEntity('country/SU').id),
  })
  .map(({ name, aliases, ...rest }): Entity => {
    const others = aliases.filter((alias) => alias !== name).sort();
    return makeEntity('person/x-1', { name, aliases: others, ...rest });
  });
const reports = fc.array(report, { minLength: 1, maxLength: 6 });

describe('uniting reports of one entity', () => {
  it('gives the same in every order, in the store as in a delta', () => {
    fc.assert(
      fc.property(
        reports.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        ([told, shuffled]) => {
          const united = told.reduce(mergeEntity);
          expect(shuffled.reduce(mergeEntity)).toEqual(united);
          expect(mergeEntities(shuffled)).toEqual([united]);
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(report, (told) => {
        expect(mergeEntity(told, told)).toEqual(told);
      }),
    );
  });

  it('loses no form of the name', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const united = mergeEntity(a, b);
        const forms = [a, b].flatMap(({ name, aliases }) => [name, ...aliases]);
        expect(new Set([united.name, ...united.aliases])).toEqual(new Set(forms));
        expect(united.aliases).not.toContain(united.name);
      }),
    );
  });
});
