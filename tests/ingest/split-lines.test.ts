import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/ingest/split-lines.ts';
import { chunks } from './read-all.ts';

async function linesOf(parts: readonly (string | Uint8Array)[], maxBytes: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(buffers(parts), maxBytes)) {
    lines.push(line.kind === 'line' ? `${line.number}@${line.start} ${line.bytes}` : `${line.number} too long`);
  }
  return lines;
}

async function* buffers(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Buffer> {
  for await (const part of chunks(...parts)) yield Buffer.from(part);
}

describe('splitLines', () => {
  it.each([
    ['nothing', [], []],
    ['a line without end', ['ab'], ['1@0 ab']],
    ['a line with its end', ['ab\n'], ['1@0 ab']],
    ['empty lines', ['\n\nab'], ['1@0 ', '2@1 ', '3@2 ab']],
    ['a line over three chunks', ['a', 'b', 'c\nd'], ['1@0 abc', '2@4 d']],
    ['a line of exactly the longest length', ['abcd\ne'], ['1@0 abcd', '2@5 e']],
    ['a line that is too long, once', ['abc', 'de', 'fgh\nx\n'], ['1 too long', '2@9 x']],
    ['a last line that is too long', ['x\nabcde'], ['1@0 x', '2 too long']],
  ] as const)('gives %s', async (_, parts, lines) => {
    expect(await linesOf(parts, 4)).toEqual(lines);
  });

  it('gives the same lines however the stream is cut', async () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r') }));
    await fc.assert(
      fc.asyncProperty(parts, async (texts) => {
        const whole = texts.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        const lines = await linesOf(texts, 1000);
        expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(expected);
        expect(await linesOf([whole], 1000)).toEqual(lines);
      }),
    );
  });
});
