import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverJars } from './server-jars.ts';

const LAUNCHER = fileURLToPath(new URL('./RunServer.java', import.meta.url));

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

export interface ServerLogin {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A Neo4j of the tests' own, with a data folder of its own. */
export interface OwnServer extends ServerLogin {
  readonly port: number;
  /** Where its data are. */
  readonly folder: string;
  /** Ends the process at once, without a word; what it had not written is lost. */
  kill(): Promise<void>;
  /** Starts on the same data and the same port again. */
  restart(options?: { readonly readOnly?: boolean }): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Starts a real Neo4j on a free port; throws what to do where Java or Maven is missing. */
export async function startServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-neo4j-'));
  const port = await freePort();
  const launch = { folder, port, password: 'sesame-for-tests', jars: serverJars() };
  let server = await run(launch);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: launch.password,
    port,
    folder,
    kill,
    restart: async (options) => {
      server = await run({ ...launch, ...options });
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Launch {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly jars: string;
  readonly readOnly?: boolean;
}

async function run({ folder, port, password, jars, readOnly = false }: Launch): Promise<ChildProcess> {
  const java = ['-Xmx1g', ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`), '-cp', `${jars}/*`, LAUNCHER];
  const words = [folder, String(port), password, ...(readOnly ? ['read-only'] : [])];
  const server = spawn('java', [...java, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  const isReady = await new Promise<boolean>((done) => {
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes('ready')) done(true);
    });
    server.once('exit', () => done(false));
  });
  if (!isReady) throw new Error(`Neo4j did not start: ${said}`);
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
