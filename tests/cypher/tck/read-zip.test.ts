import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readZip } from './read-zip.ts';

interface File {
  readonly name: string;
  readonly text: string;
  readonly isPacked: boolean;
}

/** An archive as a tool would write it; each local header has an extra field that the directory lacks. */
function zipOf(files: readonly File[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, isPacked } of files) {
    const packed = isPacked ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.writeUInt16LE(4, 28);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(isPacked ? 8 : 0, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const body = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), packed]);
    bodies.push(body);
    directory.push(entry, Buffer.from(name));
    at += body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

it('reads the files of an archive as they were packed', () => {
  const file = fc.record({
    name: fc.string({ minLength: 1 }).filter((name) => !name.includes('/')),
    text: fc.string(),
    isPacked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), (files) => {
      const read = [...readZip(zipOf(files))].map((entry) => [entry.name, entry.read().toString()]);
      expect(read).toEqual(files.map(({ name, text }) => [Buffer.from(name).toString(), Buffer.from(text).toString()]));
    }),
  );
});

it('refuses what is no archive', () => {
  expect(() => [...readZip(Buffer.from('no'))]).toThrow('not a ZIP archive');
});
