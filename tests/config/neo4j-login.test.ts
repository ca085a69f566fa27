import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { neo4jLogin } from '../../src/config/neo4j-login.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-login-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (content: string | Uint8Array): string => {
  const path = join(folder, 'password');
  writeFileSync(path, content);
  return path;
};
const SETTINGS = { neo4jUser: 'reader', neo4jPasswordFile: null, neo4jDatabase: 'news' };
const nobody = { environment: {}, ask: null };

describe('entering a Neo4j', () => {
  it('takes the password of the environment before that of a file, and asks nobody', async () => {
    const asked: string[] = [];
    const login = await neo4jLogin(
      { ...SETTINGS, neo4jPasswordFile: fileWith('of the file') },
      {
        environment: { DRAGOMAN_NEO4J_PASSWORD: 'of the environment' },
        ask: async (question) => question + asked.push(question),
      },
    );
    expect(login).toEqual({ user: 'reader', password: 'of the environment', database: 'news' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a line end', 'secret\n', 'secret'],
    ['a Windows line end', 'secret\r\n', 'secret'],
    ['no line end', 'secret', 'secret'],
    ['more lines', 'secret\n# of the desk\n', 'secret'],
    ['the mark of a Windows editor', '\ufeffsecret\r\n', 'secret'],
    ['blanks, which belong to it', ' two words \n', ' two words '],
    ['letters of other scripts', 'пароль密码\n', 'пароль密码'],
    ['a mark inside', 'se\ufeffcret\n', 'se\ufeffcret'],
  ])('takes the first line of a file with %s', async (_case, content, password) => {
    expect(await neo4jLogin({ ...SETTINGS, neo4jPasswordFile: fileWith(content) }, nobody)).toMatchObject({ password });
  });

  it('asks a person when neither says it, by the name of the user', async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return 'typed';
    };
    expect(await neo4jLogin(SETTINGS, { environment: { DRAGOMAN_NEO4J_PASSWORD: '' }, ask })).toMatchObject({
      password: 'typed',
    });
    expect(asked).toEqual(['Password of the Neo4j user reader (empty for none): ']);
  });

  it.each([
    ['nobody is there to be asked', nobody],
    ['a person answers with nothing', { environment: {}, ask: async () => '' }],
  ])('goes without user and password when %s', async (_case, surroundings) => {
    expect(await neo4jLogin(SETTINGS, surroundings)).toEqual({ user: null, password: null, database: 'news' });
  });

  it('goes without a password that an empty file gives', async () => {
    expect(await neo4jLogin({ ...SETTINGS, neo4jPasswordFile: fileWith('\n') }, nobody)).toMatchObject({ user: null });
  });

  it.each(['missing', '.'])('refuses a file that cannot be read and names it, not its content ("%s")', async (name) => {
    const path = join(folder, name);
    await expect(neo4jLogin({ ...SETTINGS, neo4jPasswordFile: path }, nobody)).rejects.toMatchObject({
      code: 'bad-setting',
      message: `the file of the password cannot be read (${path})`,
    });
  });
});
