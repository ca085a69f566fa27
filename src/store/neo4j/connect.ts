import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { DragomanError } from '../../errors.ts';
import { toStoreError } from './neo4j-failure.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import { type Attempt, PATIENCE_MS, withRetries } from './retry.ts';
import type { AnswerRow, Run, Statement } from './statement.ts';

/** A connection to one database. */
export interface Connection {
  readonly address: string;
  readonly server: ServerFacts;
  /** Runs one statement that only reads; tries again while that can help. */
  read: Run;
  /** Runs one statement that commits itself: constraints and the like. */
  alter: Run;
  /** Runs `act` in one write transaction, again while that can help: also when it may have been committed already. */
  write<Result>(act: (run: Run, attempt: Attempt) => Promise<Result>): Promise<Result>;
  /**
   * Runs a statement that somebody else wrote, in a transaction for reading that is rolled back whatever happens, and
   * hands over each row; `more` runs another in the same transaction.
   */
  look(statement: Statement, options: LookOptions): Promise<Look>;
  close(): Promise<void>;
}

export interface LookOptions {
  /** When the server ends the transaction, in milliseconds. */
  readonly timeMs: number;
  /** Takes the values of a row in the order of the columns; what it throws ends the look. */
  take(row: readonly unknown[]): void;
  /** Runs after the last row. */
  after(run: Run): Promise<void>;
}

export interface Look {
  readonly columns: readonly string[];
}

/** How the driver gives integers: as numbers, which are exact up to 2^53, or as bigints. */
export type Integers = 'number' | 'bigint';

/** What a server says of itself. */
export interface ServerFacts {
  readonly version: string;
  readonly edition: string;
  readonly agent: string;
}

/** How long one transaction may take on the server, in milliseconds. */
const TRANSACTION_MS = 600_000;

const CONNECT_MS = 10_000;

/**
 * Connects to a database and checks that it is a Neo4j of a version that can keep a graph. Throws `no-database`,
 * `wrong-password`, `unknown-database` or `unsupported-server`.
 */
export async function connect(target: Neo4jTarget, integers: Integers = 'number'): Promise<Connection> {
  const driver = openDriver(target, integers);
  const sessions = openSessions(driver, target.database);
  const named = async <Result>(act: () => Promise<Result>) => {
    try {
      return await act();
    } catch (cause) {
      throw toStoreError(cause, target.address);
    }
  };
  try {
    const server = await named(() => serverFacts(driver, sessions, target));
    const again = <Result>(mode: 'READ' | 'WRITE', act: (session: Session, attempt: Attempt) => Promise<Result>) =>
      named(() =>
        withRetries(
          (attempt) => sessions.use(mode, (session) => act(session, attempt)),
          mode === 'READ' ? PATIENCE_MS.read : PATIENCE_MS.write,
        ),
      );
    return {
      address: target.address,
      server,
      read: (...asked) => again('READ', (session) => runOnce(session, asked)),
      alter: (...asked) => again('WRITE', (session) => runOnce(session, asked)),
      write: (act) => again('WRITE', (session, attempt) => writeOnce(session, (run) => act(run, attempt))),
      // Not tried again: the rows that were taken cannot be given back.
      look: (statement, options) =>
        named(() => sessions.use('READ', (session) => lookOnce(session, statement, options))),
      close: () => driver.close(),
    };
  } catch (cause) {
    await driver.close();
    throw cause;
  }
}

function openDriver({ address, user, password }: Neo4jTarget, integers: Integers): Driver {
  const token = user === null ? undefined : neo4j.auth.basic(user, password ?? '');
  try {
    return neo4j.driver(address, token, {
      disableLosslessIntegers: integers === 'number',
      useBigInt: integers === 'bigint',
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
      // We do that ourselves, with shorter pauses.
      maxTransactionRetryTime: 0,
      maxConnectionPoolSize: 4,
      userAgent: 'dragoman',
      telemetryDisabled: true,
    });
  } catch (cause) {
    throw new DragomanError('bad-store', `${address} cannot be used as an address`, { cause });
  }
}

async function serverFacts(driver: Driver, sessions: Sessions, target: Neo4jTarget): Promise<ServerFacts> {
  const { address, database } = target;
  const info = await driver.getServerInfo(database === null ? {} : { database });
  const agent = info.agent ?? '';
  if (/memgraph/i.test(agent)) throw refusal(address, `is a Memgraph (${agent})`);
  const rows = await sessions.use('READ', (session) => componentsOf(session, address));
  const kernel = rows.find(({ name }) => name === 'Neo4j Kernel');
  const version = String([kernel?.['versions']].flat()[0] ?? '');
  if (!isRecentEnough(version)) throw refusal(address, `is a Neo4j ${version || 'of unknown version'}`);
  return { version, edition: String(kernel?.['edition'] ?? ''), agent };
}

async function componentsOf(session: Session, address: string): Promise<readonly AnswerRow[]> {
  try {
    return await runOnce(session, [
      'CALL dbms.components() YIELD name, versions, edition RETURN name, versions, edition',
    ]);
  } catch (cause) {
    // FalkorDB calls itself a Neo4j 5.13 and does not know the procedure.
    const isForeign = cause instanceof Error && /dbms\.components/.test(cause.message);
    if (isForeign) throw refusal(address, FALKOR, cause);
    throw cause;
  }
}

const FALKOR =
  'says that it is a Neo4j but is another database; FalkorDB, for one, runs writes even where only reading is allowed';

function refusal(address: string, what: string, cause?: unknown): DragomanError {
  return new DragomanError('unsupported-server', `${address} ${what}`, { cause });
}

// Constraints on relationships came with 5.7; since 2025 the versions are dates.
function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 7);
}

interface Sessions {
  use<Result>(mode: 'READ' | 'WRITE', act: (session: Session) => Promise<Result>): Promise<Result>;
}

function openSessions(driver: Driver, database: string | null): Sessions {
  return {
    use: async (mode, act) => {
      const session = driver.session({ defaultAccessMode: mode, ...(database === null ? {} : { database }) });
      try {
        return await act(session);
      } finally {
        // A connection that broke cannot be closed in order, which is not news.
        await session.close().catch(() => {});
      }
    },
  };
}

async function runOnce(session: Session, [text, parameters = {}]: Parameters<Run>): Promise<readonly AnswerRow[]> {
  const { records } = await session.run(text, parameters, { timeout: TRANSACTION_MS });
  return records.map((record) => record.toObject());
}

async function writeOnce<Result>(session: Session, act: (run: Run) => Promise<Result>): Promise<Result> {
  const transaction = await session.beginTransaction({ timeout: TRANSACTION_MS });
  try {
    const result = await act((...asked) => runIn(transaction, asked));
    await transaction.commit();
    return result;
  } finally {
    await transaction.close().catch(() => {});
  }
}

async function runIn(
  transaction: Pick<Transaction, 'run'>,
  [text, parameters = {}]: Parameters<Run>,
): Promise<readonly AnswerRow[]> {
  const { records } = await transaction.run(text, parameters);
  return records.map((record) => record.toObject());
}

async function lookOnce(session: Session, { text, parameters }: Statement, options: LookOptions): Promise<Look> {
  const transaction = await session.beginTransaction({ timeout: options.timeMs });
  try {
    const result = transaction.run(text, parameters);
    const columns = await result.keys();
    for await (const record of result) options.take([...record.values()]);
    await options.after((...asked) => runIn(transaction, asked));
    return { columns: columns.map(String) };
  } finally {
    await transaction.rollback().catch(() => {});
  }
}
