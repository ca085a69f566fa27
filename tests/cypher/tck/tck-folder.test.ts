import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findTck } from './tck-folder.ts';

const cache = () => ({ XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'dragoman-tck-')) });

it('gives the folder of a TCK that was fetched', () => {
  const { XDG_CACHE_HOME } = cache();
  const folder = join(XDG_CACHE_HOME, 'dragoman-tck');
  mkdirSync(join(folder, 'features'), { recursive: true });
  expect(findTck({ XDG_CACHE_HOME })).toBe(folder);
});

it('says loudly how to get a TCK that is missing, and skips', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(findTck(cache())).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('npm run tck:fetch'));
  warn.mockRestore();
});

it.each(['tck', 'chromium,tck', 'chromium tck'])('fails when DRAGOMAN_REQUIRE is "%s"', (required) => {
  expect(() => findTck({ ...cache(), DRAGOMAN_REQUIRE: required })).toThrow('DRAGOMAN_REQUIRE');
});
