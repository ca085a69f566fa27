import { systemClock } from '../../src/store/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { describeStore } from '../store/store-contract.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

describeNeo4j('a Neo4j', ({ uri, user, password, wipe }) => {
  describeStore('neo4j', async () => {
    await wipe();
    return openStore(uri, systemClock, { ontology: makeOntology(), login: { user, password, database: null } });
  });
});
