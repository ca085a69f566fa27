import { DragomanError, type ErrorCode } from '../errors.ts';

/** Does something to the file at `path`; what SQLite or the file system refuses becomes a `DragomanError`. */
export function onFile<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw toStoreError(path, cause);
  }
}

const REFUSALS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'store-locked', 'is in use by another process'],
  [/^SQLITE_(NOTADB|CORRUPT)/, 'bad-store', 'is damaged or not an SQLite file'],
  // Our statements are fixed, so only a file that lacks a table or a column refuses one.
  [/^SQLITE_ERROR$/, 'bad-store', 'is damaged: it lacks tables that a graph has'],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM|FULL|IOERR)|^E(ACCES|PERM|ROFS|NOENT|NOTDIR)$/,
    'unwritable-output',
    'cannot be written',
  ],
];

/** SQLite's number for "unable to open the file", which the driver tells in its message only. */
const CANNOT_OPEN = /Unable to open connection .*: 14\b/s;

function toStoreError(path: string, cause: unknown): unknown {
  if (cause instanceof DragomanError || !(cause instanceof Error)) return cause;
  const code = CANNOT_OPEN.test(cause.message) ? 'SQLITE_CANTOPEN' : 'code' in cause ? String(cause.code) : '';
  const refusal = REFUSALS.find(([pattern]) => pattern.test(code));
  if (refusal === undefined) return cause;
  const [, error, why] = refusal;
  return new DragomanError(error, `"${path}" ${why} (${code})`, { cause });
}
