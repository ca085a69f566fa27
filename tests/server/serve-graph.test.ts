import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type GraphServer, serveGraph } from '../../src/server/serve-graph.ts';
import { standInViewer } from './sample-app.ts';
import { sampleOntology } from './sample-ontology.ts';
import { sampleView } from './sample-view.ts';

const open: GraphServer[] = [];

async function serve(port: number): Promise<GraphServer> {
  const view = sampleView();
  const server = await serveGraph({ view: () => view, ontology: sampleOntology, viewerFolder: standInViewer(), port });
  open.push(server);
  return server;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

describe('serveGraph', () => {
  it('takes any free loopback port for 0 and answers there', async () => {
    const { url } = await serve(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${url}api/graph`)).status).toBe(200);
    expect((await fetch(`${url}api/node/country%2FIN`)).status).toBe(200);
  });

  it('refuses a foreign Host header on the wire', async () => {
    const { url } = await serve(0);
    expect(await statusWithHost(url, 'evil.example')).toBe(403);
    expect(await statusWithHost(url, 'localhost')).toBe(200);
  });

  it('says that a port is taken', async () => {
    const { url } = await serve(0);
    await expect(serve(Number(new URL(url).port))).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(new URL(url).port),
    });
  });

  it('says that it cannot listen on an address that is not this machine’s', async () => {
    const options = { view: sampleView, ontology: sampleOntology, viewerFolder: standInViewer(), port: 0 };
    await expect(serveGraph({ ...options, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'bad-flag' });
  });

  it('stops answering when closed, though a connection is still open', async () => {
    const server = await serve(0);
    await (await fetch(server.url)).text();
    open.splice(0);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const call = request(`${url}api/graph`, { headers: { Host: host } }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode));
    });
    call.on('error', fail).end();
  });
}
