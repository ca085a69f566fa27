import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-store-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('file', () => {
  count += 1;
  return openStore(join(folder, `graph-${count}.db`));
});
