import { expect, it, vi } from 'vitest';
import { findChromium } from './require-chromium.ts';

const MISSING = { CHROMIUM: '/nowhere/chromium' };

it('gives the path of the Chromium that is there', () => {
  expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath);
});

it('says loudly how to get a Chromium that is missing, and skips', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(findChromium(MISSING)).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('apt-get install chromium'));
  warn.mockRestore();
});

it.each(['chromium', 'java,chromium', 'java chromium'])('fails when DRAGOMAN_REQUIRE is "%s"', (required) => {
  expect(() => findChromium({ ...MISSING, DRAGOMAN_REQUIRE: required })).toThrow('DRAGOMAN_REQUIRE');
});
