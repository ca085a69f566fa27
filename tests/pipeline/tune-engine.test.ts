import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ENGINE_FLAGS, tuneEngine } from '../../src/pipeline/tune-engine.ts';

describe('the settings of the engine', () => {
  it.each(ENGINE_FLAGS)('are known to this version of Node: %s', (flag) => {
    const { status, stderr } = spawnSync(process.execPath, [flag, '-e', '0'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('would be refused if they were not', () => {
    expect(spawnSync(process.execPath, ['--no-such-budget=1', '-e', '0']).status).not.toBe(0);
  });

  it('may be set more than once', () => {
    expect(() => {
      tuneEngine();
      tuneEngine();
    }).not.toThrow();
  });
});
