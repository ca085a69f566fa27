import type { Neo4jLogin } from '../store/neo4j/neo4j-target.ts';
import { readText } from './read-settings-file.ts';
import type { Settings } from './settings-schema.ts';

/** Holds the password of the Neo4j user; there is no flag for it, because others can read command lines. */
const PASSWORD_VARIABLE = 'DRAGOMAN_NEO4J_PASSWORD';

type LoginSettings = Pick<Settings, 'neo4jUser' | 'neo4jPasswordFile' | 'neo4jDatabase'>;

/** The surroundings of a login: the environment, and how to ask a person; null where nobody is there. */
export interface LoginSurroundings {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly ask: ((question: string) => Promise<string>) | null;
}

/**
 * Who enters a Neo4j: the password from the environment, else the file of the settings, else a person who is asked. An
 * empty password means a server without authentication. Throws `bad-setting` when the file cannot be read.
 */
export async function neo4jLogin(settings: LoginSettings, surroundings: LoginSurroundings): Promise<Neo4jLogin> {
  const { neo4jUser: user, neo4jDatabase: database } = settings;
  const password = await passwordOf(settings, surroundings);
  return password === '' ? { user: null, password: null, database } : { user, password, database };
}

async function passwordOf(
  { neo4jUser, neo4jPasswordFile }: LoginSettings,
  { environment = process.env, ask }: LoginSurroundings,
): Promise<string> {
  const given = environment[PASSWORD_VARIABLE];
  if (given !== undefined && given !== '') return given;
  if (neo4jPasswordFile !== null) return firstLine(neo4jPasswordFile);
  return ask === null ? '' : ask(`Password of the Neo4j user ${neo4jUser} (empty for none): `);
}

function firstLine(path: string): string {
  return readText(path, 'the file of the password').split(/\r?\n/)[0] ?? '';
}
