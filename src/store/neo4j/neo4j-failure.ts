import { DragomanError, type ErrorCode } from '../../errors.ts';

/** What a failure of the driver means for the one who asked: try again now, wait for the server, or give up. */
export type FailureKind = 'conflict' | 'unavailable' | 'final';

/** Sorts a failure; what it does not know is final. */
export function failureKind(cause: unknown): FailureKind {
  const code = codeOf(cause);
  if (UNAVAILABLE.test(code)) return 'unavailable';
  // The server ends the transactions of a lock queue under this name, which the driver does not count as transient.
  if (/^Neo\.TransientError\.|\.(LockClientStopped|Terminated)$/.test(code)) return 'conflict';
  return 'final';
}

/** The failure as an error that a person can do something about; what is not known comes back as it is. */
export function toStoreError(cause: unknown, address: string): unknown {
  if (cause instanceof DragomanError || !(cause instanceof Error)) return cause;
  const code = codeOf(cause);
  // A server repeats parts of a query or of the data in its messages, which must not decide what its code means.
  const text = code.startsWith('Neo.') ? code : `${code} ${cause.message}`;
  const refusal = REFUSALS.find(([pattern]) => pattern.test(text));
  if (refusal === undefined) return cause;
  const [, error, why] = refusal;
  return new DragomanError(error, `${address} ${why}: ${firstLine(cause.message)}`, { cause });
}

const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.(General\.DatabaseUnavailable|Database\.DatabaseUnavailable)|Neo\.ClientError\.Cluster\.NotALeader|ECONNRESET|EPIPE)$/;

const REFUSALS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/CredentialsExpired/, 'wrong-password', 'wants the password changed first'],
  [
    /Unauthorized|AuthenticationRateLimit|authentication failure/i,
    'wrong-password',
    'refuses the user or the password',
  ],
  [/DatabaseNotFound|Database\.UnableToRouteToUnknown/, 'unknown-database', 'has no such database'],
  [
    /ForbiddenOnReadOnlyDatabase|WriteOnReadOnly|Security\.Forbidden|ReadOnly/,
    'read-only-database',
    'may not be written to by this user',
  ],
  [/^ProtocolError|handshake|HTTP|protocol version/i, 'unsupported-server', 'does not speak Bolt 4.4 or later'],
  [/^(ServiceUnavailable|SessionExpired|ECONN\w+)|DatabaseUnavailable/, 'no-database', 'does not answer'],
];

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/, '') ?? '';
}
