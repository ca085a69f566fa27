import { describe, expect, it } from 'vitest';
import { DragomanError } from '../../../src/errors.ts';
import { failureKind, toStoreError } from '../../../src/store/neo4j/neo4j-failure.ts';
import { type Attempt, withRetries } from '../../../src/store/neo4j/retry.ts';

function failure(code: string, message = 'it failed'): Error {
  return Object.assign(new Error(message), { code });
}

const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';

describe('failureKind', () => {
  it.each([
    [DEADLOCK, 'conflict'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'conflict'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'conflict'],
    ['Neo.TransientError.Transaction.Terminated', 'conflict'],
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
    ['Neo.ClientError.Cluster.NotALeader', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
    ['Neo.ClientError.Statement.SyntaxError', 'final'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'final'],
    ['Neo.DatabaseError.General.UnknownError', 'final'],
    ['', 'final'],
  ])('%s is %s', (code, kind) => {
    expect(failureKind(failure(code))).toBe(kind);
  });

  it('takes what is no error for final', () => {
    expect([failureKind('text'), failureKind(null), failureKind(undefined)]).toEqual(['final', 'final', 'final']);
  });
});

describe('toStoreError', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'wrong-password'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'wrong-password'],
    ['Neo.ClientError.Security.CredentialsExpired', 'wrong-password'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'unknown-database'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'read-only-database'],
    ['Neo.ClientError.Security.Forbidden', 'read-only-database'],
    ['ServiceUnavailable', 'no-database'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'no-database'],
    ['ProtocolError', 'unsupported-server'],
  ])('says of %s that it is %s, with the address and the first line', (code, expected) => {
    const error = toStoreError(failure(code, 'first line.\nsecond line'), 'bolt://here');
    expect(error).toMatchObject({ code: expected, message: expect.stringMatching(/^bolt:\/\/here .*: first line$/) });
  });

  it('is not misled by words of a query or of the data that the server repeats', () => {
    const message = "Invalid input 'HTTP handshake: authentication failure ReadOnly ServiceUnavailable'";
    const given = failure('Neo.ClientError.Statement.SyntaxError', message);
    expect(toStoreError(given, 'bolt://here')).toBe(given);
  });

  it('leaves our own errors, and what is unknown, as they are', () => {
    const own = new DragomanError('bad-delta', 'x');
    const bug = new TypeError('x is not a function');
    expect([toStoreError(own, ''), toStoreError(bug, ''), toStoreError('text', '')]).toEqual([own, bug, 'text']);
  });
});

/** Fails with these codes one after the other, then gives its attempt. */
function failing(codes: readonly string[]) {
  const seen: Attempt[] = [];
  return {
    seen,
    act: async (attempt: Attempt) => {
      seen.push(attempt);
      const code = codes[attempt.number];
      if (code !== undefined) throw failure(code);
      return attempt;
    },
  };
}

describe('withRetries', () => {
  it('does once what succeeds', async () => {
    const { act, seen } = failing([]);
    expect(await withRetries(act, 1_000)).toEqual({ number: 0, conflicts: 0, awaySince: null });
    expect(seen).toHaveLength(1);
  });

  it('counts conflicts, so that less is done at once', async () => {
    const { act } = failing([DEADLOCK, DEADLOCK]);
    expect(await withRetries(act, 1_000)).toMatchObject({ number: 2, conflicts: 2, awaySince: null });
  });

  it('counts an absent server as no conflict, and remembers since when it is away', async () => {
    const { act } = failing(['ServiceUnavailable', DEADLOCK, 'SessionExpired']);
    expect(await withRetries(act, 60_000)).toMatchObject({ number: 3, conflicts: 1, awaySince: expect.any(Number) });
  });

  it('throws at once what is final, the error itself', async () => {
    const { act, seen } = failing(['Neo.ClientError.Statement.SyntaxError', DEADLOCK]);
    await expect(withRetries(act, 1_000)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(seen).toHaveLength(1);
  });

  it('gives up when the server stays away longer than it has patience', async () => {
    const { act, seen } = failing(Array.from({ length: 50 }, () => 'ServiceUnavailable'));
    await expect(withRetries(act, 0)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(seen.length).toBeLessThan(3);
  });

  it('gives up after twenty conflicts', { timeout: 60_000 }, async () => {
    const { act, seen } = failing(Array.from({ length: 50 }, () => DEADLOCK));
    await expect(withRetries(act, 1_000)).rejects.toMatchObject({ code: DEADLOCK });
    expect(seen.map(({ conflicts }) => conflicts)).toEqual(Array.from({ length: 21 }, (_, index) => index));
  });
});
