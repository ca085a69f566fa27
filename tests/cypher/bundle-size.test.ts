import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleEngine } from './browser/bundle-engine.ts';

it('the engine for the browser is at most 60 kB, minified and compressed', { timeout: 60_000 }, async () => {
  const script = await bundleEngine('engine');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  // It is all there: what stands in no other room's code.
  expect(script).toContain('allShortestPaths');
});
