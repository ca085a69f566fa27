import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { DragomanError } from '../../errors.ts';
import type { Connection } from './connect.ts';
import type { AnswerRow, Run } from './statement.ts';

/** The right to write to a database, which one process has at a time; it ends by itself when that process is gone. */
export interface Lease {
  /** Gets the right, or keeps it; throws `store-locked` when another has it. */
  acquire(): Promise<void>;
  /** In a transaction, before anything is written: holds the right until the commit; throws `store-locked` without it. */
  hold(run: Run): Promise<void>;
  release(): Promise<void>;
}

/** How long the right stays with a process of which nothing is heard, in milliseconds by the server's clock. */
const LEASE_MS = 20_000;

const HEARTBEAT_MS = LEASE_MS / 4;

/** The lease of this process in the database. */
export function createLease({ read, write, address }: Connection): Lease {
  const me = { host: hostname(), pid: process.pid, holder: randomUUID() };
  let heart: NodeJS.Timeout | null = null;
  const take = (gone: readonly string[]) =>
    write((run) => run(TAKE, { ...me, pid: BigInt(me.pid), gone, ms: BigInt(LEASE_MS) }));
  // A missed beat is no failure: the next transaction finds out whether the right is still here.
  let isBusy = false;
  const beat = async () => {
    // A transaction that writes has the node locked and says itself that we live.
    if (isBusy) return;
    isBusy = true;
    await write((run) => run(HOLD, { holder: me.holder, ms: BigInt(LEASE_MS) })).catch(() => {});
    isBusy = false;
  };
  return {
    acquire: async () => {
      if (heart !== null) return;
      let [row] = await take([]);
      if (row?.['isMine'] !== true && isGone(row, me.host)) [row] = await take([String(row?.['holder'])]);
      if (row?.['isMine'] !== true) throw locked(address, row);
      heart = setInterval(() => void beat(), HEARTBEAT_MS);
      heart.unref();
    },
    hold: async (run) => {
      const rows = await run(HOLD, { holder: me.holder, ms: BigInt(LEASE_MS) });
      if (rows.length > 0) return;
      const [row] = await read('MATCH (lease:DragomanLease) RETURN lease.host AS host, lease.pid AS pid, 0 AS left');
      throw locked(address, row);
    },
    release: async () => {
      if (heart === null) return;
      clearInterval(heart);
      heart = null;
      await write((run) => run('MATCH (lease:DragomanLease {holder: $holder}) DELETE lease', { holder: me.holder }));
    },
  };
}

/** Makes two leases in one database impossible; it has to stand before the first is taken. */
export const LEASE_CONSTRAINT =
  'CREATE CONSTRAINT dragoman_lease IF NOT EXISTS FOR (lease:DragomanLease) REQUIRE lease.name IS UNIQUE';

// Setting a property first locks the node, so that two who come at once look at it one after the other.
const TAKE = `MERGE (lease:DragomanLease {name: 'writer'}) SET lease.askedAt = timestamp()
  WITH lease, lease.holder IS NULL OR lease.until < timestamp() OR lease.holder IN $gone OR lease.holder = $holder AS isMine
  FOREACH (_ IN CASE WHEN isMine THEN [1] ELSE [] END |
    SET lease.holder = $holder, lease.host = $host, lease.pid = $pid, lease.until = timestamp() + $ms)
  RETURN isMine, lease.holder AS holder, lease.host AS host, lease.pid AS pid, lease.until - timestamp() AS left`;

const HOLD = `MATCH (lease:DragomanLease {name: 'writer'}) WHERE lease.holder = $holder
  SET lease.until = timestamp() + $ms RETURN lease.name AS name`;

/** Whether the holder was a process of this machine that has ended. */
function isGone(row: AnswerRow | undefined, host: string): boolean {
  const pid = Number(row?.['pid']);
  if (row?.['host'] !== host || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function locked(address: string, row: AnswerRow | undefined): DragomanError {
  if (row === undefined) return new DragomanError('store-locked', `the right to write to ${address} was taken away`);
  const who = `process ${String(row['pid'])} on ${String(row['host'])}`;
  const seconds = Math.max(0, Math.ceil(Number(row['left']) / 1_000));
  return new DragomanError('store-locked', `${who} is writing to ${address}; if it ended, wait ${seconds} s`);
}
