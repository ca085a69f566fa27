import { DragomanError } from '../../errors.ts';

/** A Neo4j database and how to enter it; no part of it but the address may be printed. */
export interface Neo4jTarget {
  /** Scheme, host and port; never a user or password. */
  readonly address: string;
  /** The server's default database when null. */
  readonly database: string | null;
  /** No authentication when null. */
  readonly user: string | null;
  readonly password: string | null;
}

/** How to enter a database: never part of the address that names the store. */
export type Neo4jLogin = Omit<Neo4jTarget, 'address'>;

/** An address that means a Neo4j. */
export const NEO4J_ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

/** The address of a target without anything secret; throws `bad-store` when it holds a user, a password or a path. */
export function toAddress(target: string): string {
  const url = URL.canParse(target) ? new URL(target) : null;
  if (url === null || url.hostname === '')
    throw new DragomanError('bad-store', `the address ${scheme(target)}… has no host`);
  const { protocol, host } = url;
  if (url.username !== '' || url.password !== '') {
    throw new DragomanError(
      'bad-store',
      `the address ${protocol}//…@${host} holds a user or a password, which others can read`,
    );
  }
  const rest = url.pathname.replace(/^\/$/, '') + url.search + url.hash;
  if (rest !== '') throw new DragomanError('bad-store', `the address ${protocol}//${host} goes on with "${rest}"`);
  return `${protocol}//${host}`;
}

function scheme(target: string): string {
  return NEO4J_ADDRESS.exec(target)?.[0] ?? '';
}
