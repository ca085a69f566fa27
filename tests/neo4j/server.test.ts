import { expect, it, vi } from 'vitest';
import { describeNeo4j } from './server/describe-neo4j.ts';
import { givenServer, skipLoudly } from './server/global-setup.ts';

describeNeo4j('the server of the tests', ({ run, wipe, dropSchema }) => {
  it('is a Neo4j that can be written to and emptied', async () => {
    await run('CREATE CONSTRAINT FOR (n:Thing) REQUIRE n.id IS UNIQUE');
    await run('CREATE (:Thing {id: 1})');
    expect(await run('MATCH (n:Thing) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
    await wipe();
    await dropSchema();
    expect(await run('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    expect(await run('SHOW CONSTRAINTS')).toEqual([]);
  });
});

it('takes a server from the environment', () => {
  const named = { DRAGOMAN_TEST_NEO4J_URI: 'bolt://example.org', DRAGOMAN_TEST_NEO4J_PASSWORD: 'word' };
  expect(givenServer(named)).toEqual({ uri: 'bolt://example.org', user: 'neo4j', password: 'word' });
  expect(givenServer({})).toBeNull();
});

it('says loudly what is missing, and fails where it is required', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  skipLoudly('There is no Java.', {});
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('There is no Java.'));
  warn.mockRestore();
  expect(() => skipLoudly('There is no Java.', { DRAGOMAN_REQUIRE: 'chromium neo4j' })).toThrow('DRAGOMAN_REQUIRE');
});
