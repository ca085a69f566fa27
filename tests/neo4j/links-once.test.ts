import { beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { makeArticle, makeClaim } from '../graph/make-claim.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { toDelta } from '../store/make-batches.ts';
import { accessTo } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

describeNeo4j('a claim that is told of again in a later delta', (database) => {
  beforeEach(() => database.wipe());

  it('leaves its article with one relationship to each of those it mentions', async () => {
    const store = await openStore(database.uri, undefined, { ...accessTo(database), ontology: makeOntology() });
    const [first, second] = [makeArticle('first', '2024-01-01'), makeArticle('second', '2024-01-02')];
    const parties = { relation: 'MEETS', subject: 'person/a', object: 'person/b' };
    const [early, late] = [first, second].map((article) => makeClaim({ article, ...parties, date: '2024-01-01' }));
    if (early === undefined || late === undefined) throw new Error('no claims');
    await store.apply(toDelta({ articles: [first], claims: [early] }, store.known()));
    const delta = toDelta({ articles: [second], claims: [late] }, store.known());
    await store.apply({ ...delta, claims: [early, ...delta.claims.filter(({ id }) => id !== early.id)] });
    const rows = await database.run('MATCH (:Article)-[m:MENTIONS]->() RETURN count(m) AS links');
    await store.close();
    expect(rows).toEqual([{ links: 4 }]);
  });
});
