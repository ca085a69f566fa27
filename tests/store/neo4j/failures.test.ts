import { describe, expect, it } from 'vitest';
import { DragomanError } from '../../../src/errors.ts';
import { failureKind, toStoreError } from '../../../src/store/neo4j/neo4j-failure.ts';

const failure = (code: string | null, message = 'told by the server') =>
  Object.assign(new Error(message), code === null ? {} : { code });

describe('what a failure of Neo4j means for a writer', () => {
  it.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', 'conflict'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'conflict'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'conflict'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'conflict'],
    ['Neo.ClientError.Transaction.Terminated', 'conflict'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
    ['Neo.ClientError.Cluster.NotALeader', 'unavailable'],
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'final'],
    ['Neo.ClientError.Statement.SyntaxError', 'final'],
    ['Neo.ClientError.Security.Unauthorized', 'final'],
    ['Neo.DatabaseError.General.UnknownError', 'final'],
    ['', 'final'],
  ] as const)('%s is %s', (code, kind) => expect(failureKind(failure(code))).toBe(kind));

  it.each([null, undefined, 'a text', 7, new Error('no code'), { code: 'ServiceUnavailable' }])(
    'what is no error of the driver is final: %o',
    (cause) => expect(failureKind(cause)).toBe('final'),
  );

  it('is not decided by words that the data put into its message', () => {
    const cause = failure('Neo.ClientError.Statement.TypeError', 'value "ServiceUnavailable ECONNRESET" is no date');
    expect(failureKind(cause)).toBe('final');
    expect(toStoreError(cause, 'neo4j://desk')).toBe(cause);
  });
});

describe('what a failure of Neo4j means for a person', () => {
  const ADDRESS = 'neo4j://desk:7687';

  it.each([
    ['ServiceUnavailable', 'connect ECONNREFUSED 127.0.0.1:7687', 'no-database', 'does not answer'],
    ['SessionExpired', 'no longer possible', 'no-database', 'does not answer'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'starting', 'no-database', 'does not answer'],
    ['Neo.ClientError.Security.Unauthorized', 'wrong', 'wrong-password', 'refuses the user or the password'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'slow down', 'wrong-password', 'refuses the user'],
    ['Neo.ClientError.Security.CredentialsExpired', 'old', 'wrong-password', 'wants the password changed first'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no "news"', 'unknown-database', 'has no such database'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'no', 'read-only-database', 'may not be written to'],
    ['Neo.ClientError.Security.Forbidden', 'no', 'read-only-database', 'may not be written to'],
    ['ServiceUnavailable', 'Server responded HTTP. Make sure you are not on port 7474', 'unsupported-server', 'Bolt'],
    ['ProtocolError', 'Unknown Bolt protocol version: 1', 'unsupported-server', 'does not speak Bolt'],
  ])('%s (%s) is %s', (code, message, expected, words) => {
    const cause = failure(code, message);
    const told = toStoreError(cause, ADDRESS);
    expect(told).toBeInstanceOf(DragomanError);
    expect(told).toMatchObject({ code: expected, cause });
    expect((told as Error).message).toContain(`${ADDRESS} ${words}`.slice(0, ADDRESS.length));
    expect((told as Error).message).toContain(words);
  });

  it.each([
    ['Neo.ClientError.Statement.SyntaxError', 'Invalid input'],
    ['Neo.DatabaseError.General.UnknownError', 'handshake, HTTP and ReadOnly are only words here'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'Node(3) already exists with label `Entity`'],
  ])('%s is our own fault and comes back as it is', (code, message) => {
    const cause = failure(code, message);
    expect(toStoreError(cause, ADDRESS)).toBe(cause);
  });

  it('has one line, without the dot that would stand before the hint', () => {
    const told = toStoreError(failure('ServiceUnavailable', 'Nothing listens.\n    at Socket.<anonymous>'), ADDRESS);
    expect((told as Error).message).toBe(`${ADDRESS} does not answer: Nothing listens`);
  });

  it('is not told twice', () => {
    const told = new DragomanError('store-locked', 'another writer');
    expect(toStoreError(told, ADDRESS)).toBe(told);
    expect(toStoreError('a text', ADDRESS)).toBe('a text');
  });
});
