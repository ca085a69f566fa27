import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { DragomanError } from '../errors.ts';
import { type AppOptions, createApp } from './create-app.ts';

export interface ServeOptions extends AppOptions {
  /** Address to listen on; the loopback address unless told otherwise. */
  readonly host?: string;
  /** 0 is any free port. */
  readonly port: number;
}

export interface GraphServer {
  /** `http://127.0.0.1:8080/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the graph until closed. Throws `port-in-use` when the port is taken and `bad-flag` when it cannot be used. */
export async function serveGraph(options: ServeOptions): Promise<GraphServer> {
  const host = options.host ?? '127.0.0.1';
  const app = createApp({ ...options, hosts: [...(options.hosts ?? []), host] });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  await listen(server, host, options.port);
  return { url: urlOf(host, server.address()), close: () => close(server) };
}

type HttpServer = ReturnType<typeof createAdaptorServer>;

function listen(server: HttpServer, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => fail(listenError(cause, host, port)));
    server.listen(port, host, () => done());
  });
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): DragomanError {
  if (cause.code === 'EADDRINUSE') return new DragomanError('port-in-use', `Port ${port} is taken.`, { cause });
  return new DragomanError('bad-flag', `Cannot listen on ${host}, port ${port}: ${cause.message}.`, { cause });
}

function urlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 80;
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}/`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

// A browser keeps its connections open; without cutting them the process would wait for it.
function close(server: HttpServer): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error === undefined ? done() : fail(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
