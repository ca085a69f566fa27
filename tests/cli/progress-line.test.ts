import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../src/cli/progress-line.ts';

function fakeTerminal(columns = 40) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, terminal: { write, columns } };
}

describe('createProgressLine', () => {
  it('writes nothing where it is not shown', () => {
    const { written, terminal } = fakeTerminal();
    const line = createProgressLine(terminal, { isShown: false, now: () => 1_000 });
    line.show('10 articles');
    line.clear();
    expect(written).toEqual([]);
  });

  it('shows at most ten texts a second, each in place of the last', () => {
    const { written, terminal } = fakeTerminal();
    let now = 1_000;
    const line = createProgressLine(terminal, { isShown: true, now: () => now });
    for (const [time, text] of [
      [1_000, 'one'],
      [1_050, 'two'],
      [1_100, 'three'],
    ] as const) {
      now = time;
      line.show(text);
    }
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\r.*one$/);
    expect(written[1]).toMatch(/^\r.*three$/);
  });

  it('never fills the terminal to its edge, where the line would break', () => {
    const { written, terminal } = fakeTerminal(10);
    createProgressLine(terminal, { isShown: true, now: () => 1_000 }).show('a text much longer than the terminal');
    const shown = (written[0] ?? '').split('\u001b[K')[1];
    expect(shown).toHaveLength(9);
  });

  it('is cleared once, and only when it stands', () => {
    const { written, terminal } = fakeTerminal();
    const line = createProgressLine(terminal, { isShown: true, now: () => 1_000 });
    line.clear();
    line.show('one');
    line.clear();
    line.clear();
    expect(written).toHaveLength(2);
  });
});
