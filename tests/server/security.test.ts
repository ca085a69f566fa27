import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DragomanError } from '../../src/errors.ts';
import { safeUrl } from '../../src/server/describe-edge.ts';
import { hostGuard } from '../../src/server/guard-host.ts';
import { listStaticFiles } from '../../src/server/static-files.ts';
import { sampleApp, standInViewer } from './sample-app.ts';

describe('every answer', () => {
  const app = sampleApp();
  it.each(['/', '/api/graph', '/api/node/none', '/nowhere', '/assets/main-abc123.js'])(
    '%s has the security headers',
    async (path) => {
      const { headers } = await app.request(path);
      const csp = headers.get('content-security-policy') ?? '';
      expect(csp).toContain("default-src 'none'");
      expect(csp).toContain("script-src 'self'");
      expect(csp).not.toMatch(/unsafe|data:|blob:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await app.request('/api/graph', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('the Host header', () => {
  it.each(['127.0.0.1', '127.0.0.1:8080', 'localhost:3000', 'LOCALHOST', '[::1]', '[::1]:8080'])(
    'lets %s pass',
    async (host) => {
      expect((await sampleApp().request('/api/graph', { headers: { Host: host } })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.7',
    'a b',
    '',
  ])('stops "%s", as of a page that rebinds its name to this machine', async (host) => {
    const response = await sampleApp().request('/api/graph', { headers: { Host: host } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'foreign-host' });
  });

  it('lets a name pass that the user gave', () => {
    const allows = hostGuard(['Desk.Example', '::2']);
    expect(['desk.example:80', '[::2]:80', 'localhost'].map(allows)).toEqual([true, true, true]);
    expect(allows('other.example')).toBe(false);
  });

  it('lets addresses but no foreign names pass when listening everywhere', () => {
    for (const wildcard of ['0.0.0.0', '::']) {
      const allows = hostGuard([wildcard]);
      expect(['10.0.0.7:80', '[fe80::1]', '127.0.0.1'].map(allows)).toEqual([true, true, true]);
      expect(allows('evil.example')).toBe(false);
    }
  });
});

describe('files of the viewer', () => {
  const app = sampleApp();

  it('serves the page anew and hashed files for ever', async () => {
    const page = await app.request('/');
    expect(await page.text()).toContain('stand-in');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const asset = await app.request('/assets/main-abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('text/javascript');
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '//etc/passwd',
    '/%00index.html',
    '/notes.exe',
    '/assets',
  ])('has nothing at %s', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret":true');
  });

  it('lists only files of known types inside the folder', () => {
    expect([...listStaticFiles(standInViewer()).keys()].sort()).toEqual(['/', '/assets/main-abc123.js', '/index.html']);
  });

  it.each(['', 'missing'])('says that the viewer is not built when the folder has none ("%s")', (name) => {
    const folder = name === '' ? join(standInViewer(), 'assets') : join(standInViewer(), name);
    expect(() => listStaticFiles(folder)).toThrow(expect.objectContaining({ code: 'not-built' }));
    expect(() => listStaticFiles(folder)).toThrow(DragomanError);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['', null],
    [null, null],
  ])('%s → %s', (address, expected) => {
    expect(safeUrl(address)).toBe(expected);
  });
});
