import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'libsql';
import { DragomanError } from '../errors.ts';
import { onFile } from './store-error.ts';

/** An open SQLite file. */
export type Connection = Database.Database;

/** Version of the tables below; a file with a higher one was written by a newer Dragoman. */
export const SCHEMA_VERSION = 1;

/** "DRAG" in the header of the file says whose it is (`PRAGMA application_id`). */
const APPLICATION_ID = 0x44524147;

/** How long a statement waits for a writer's commit, in milliseconds. */
const WAIT_MS = 2_000;

// JSON keeps every string as it is; as SQLite text a lone surrogate would be altered and a NUL could end it.
const TABLES = `
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE articles (id TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE claims (id TEXT PRIMARY KEY, event_group TEXT NOT NULL, json TEXT NOT NULL);
  CREATE INDEX claims_by_group ON claims (event_group);
  CREATE TABLE entities (id TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE events (id TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE edges (id TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE ledger (number INTEGER PRIMARY KEY, delta TEXT NOT NULL UNIQUE, applied_at TEXT NOT NULL,
    articles INTEGER NOT NULL, claims INTEGER NOT NULL);
  INSERT INTO meta VALUES ('schema_version', '${SCHEMA_VERSION}');
`;

/** Opens the SQLite file of just this name: of a relative path with a colon the driver would make an address. */
export function openDatabase(path: string, waitMs: number): Connection {
  return new Database(resolve(path), { timeout: waitMs });
}

/** Opens a graph file, or makes it; a file that is not a graph of this version is refused untouched. */
export function openStoreFile(path: string): Connection {
  return onFile(path, () => {
    checkHeader(path);
    const database = openDatabase(path, WAIT_MS);
    try {
      if (!hasTables(database)) inTransaction(database, () => hasTables(database) || database.exec(TABLES));
      checkVersion(path, Number(textOf(database, `SELECT value AS text FROM meta WHERE key = 'schema_version'`)));
    } catch (cause) {
      database.close();
      throw cause;
    }
    return database;
  });
}

/** Runs `act` in one write transaction, all or nothing; `undo` is told when nothing came of it. */
export function inTransaction(database: Connection, act: () => unknown, undo = () => {}): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    act();
    database.exec('COMMIT');
  } catch (cause) {
    undo();
    // SQLite itself rolls back when the disk is full or fails.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw cause;
  }
}

// The header is read without SQLite, which would alter a file that another program left in the middle of a write.
function checkHeader(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) accessSync(dirname(path), constants.W_OK);
  if (stat === undefined || (stat.isFile() && stat.size === 0)) return;
  if (!stat.isFile()) throw new DragomanError('bad-store', `"${path}" is not a file`);
  accessSync(path, constants.R_OK);
  const header = readHeader(path);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new DragomanError('bad-store', `"${path}" is not an SQLite file`);
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new DragomanError('bad-store', `"${path}" is an SQLite file, but not a Dragoman graph`);
  }
  checkVersion(path, header.readUInt32BE(60));
}

function readHeader(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(file, header, 0, header.length, 0);
    return header;
  } finally {
    closeSync(file);
  }
}

function checkVersion(path: string, version: number): void {
  if (version <= SCHEMA_VERSION) return;
  if (Number.isNaN(version)) throw new DragomanError('bad-store', `"${path}" is damaged: its version is no number`);
  throw new DragomanError('store-too-new', `"${path}" has version ${version}; this Dragoman reads ${SCHEMA_VERSION}`);
}

function hasTables(database: Connection): boolean {
  return textOf(database, `SELECT name AS text FROM sqlite_master WHERE name = 'meta'`) === 'meta';
}

function textOf(database: Connection, query: string): string | null {
  const [row] = database.prepare(query).all();
  return typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : null;
}
