import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../../src/store/neo4j/pack-rows.ts';

const day = (year: number, month: number, date: number) => new neo4j.types.Date(year, month, date);

const event = { id: 'g-0', kind: 'contact', relation: 'MEETS', parties: ['a', 'b'], date: day(2024, 1, 2), claims: [] };
const edge = { id: 'e', event: 'g-0', directed: false, date: day(2024, 1, 2), confidence: 0.5, sources: 2n };

/** The properties that the server would set, for one row of the packed ones. */
function unpacked(text: string, { rows, days }: Pick<ReturnType<typeof packRows>, 'rows' | 'days'>, at = 0) {
  const [, map = '', , rest] = /^\w+ \+= \{(.*?)\}(, \w+ \+= coalesce\(row\[(\d+)\], \{\}\))?$/.exec(text) ?? [];
  const row = rows[at] ?? [];
  const properties = map.split(', ').map((entry) => {
    const [, key = '', isDay, index] = /^`(\w+)`: (\$days\[)?row\[(\d+)\]\]?$/.exec(entry) ?? [];
    const cell = row[Number(index)] ?? null;
    return [key, isDay === undefined || cell === null ? cell : days[String(cell)]];
  });
  const others = rest === undefined ? {} : (row[Number(rest)] ?? {});
  return { ...Object.fromEntries(properties.filter(([, value]) => value !== null)), ...others };
}

describe('packRows', () => {
  it('gives every property its place in the row', () => {
    const packed = packRows([{ ends: ['a', 'b'], events: event, edges: edge }]);
    expect(packed.rows[0]?.slice(0, 2)).toEqual(['a', 'b']);
    expect(unpacked(packed.setText('n', 'events'), packed)).toEqual(event);
    expect(unpacked(packed.setText('r', 'edges'), packed)).toEqual(edge);
  });

  it('packs an edge without its event, right after its ends', () => {
    const packed = packRows([{ ends: ['a', 'b'], events: null, edges: edge }]);
    expect(unpacked(packed.setText('r', 'edges'), packed)).toEqual(edge);
    expect(packed.setText('r', 'edges')).toMatch(/^r \+= \{`id`: row\[2\], /);
  });

  it('sends each day once, however many rows have it', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ends: ['a', 'b'],
      events: event,
      edges: { ...edge, firstReported: day(2024, 1, 1 + (index % 3)) },
    }));
    expect(Object.keys(packRows(many).days).sort()).toEqual(['2024-01-01', '2024-01-02', '2024-01-03']);
  });

  it('keeps a month as the text that it is', () => {
    const packed = packRows([{ ends: [], events: { ...event, date: '2024-03' }, edges: null }]);
    expect(packed.days).toEqual({ '2024-03': '2024-03' });
    expect(unpacked(packed.setText('n', 'events'), packed)).toMatchObject({ date: '2024-03' });
  });

  it.each(['role', 'a b', '`) DELETE n //', '__proto__', "'", '\\u0060'])(
    'sends the attribute "%s" as a value, never in the text',
    (key) => {
      const loose = { ends: ['a', 'b'], events: null, edges: { ...edge, ...Object.fromEntries([[key, 'x']]) } };
      const plain = { ends: ['a', 'b'], events: null, edges: edge };
      const packed = packRows([plain, loose]);
      const text = packed.setText('r', 'edges');
      expect(text).toMatch(/, r \+= coalesce\(row\[18\], \{\}\)$/);
      expect(text.replace(/coalesce.*/, '')).toBe(`${packRows([plain]).setText('r', 'edges')}, r += `);
      expect(packed.rows.map((row) => row[18])).toEqual([null, Object.fromEntries([[key, 'x']])]);
    },
  );

  it('has one text for all slices without attributes, so that the server plans it once', () => {
    const texts = [{ confidence: 1 }, { end: day(2024, 2, 2) }, { place: 'x', placeId: 'y' }].map((more) =>
      packRows([{ ends: ['a', 'b'], events: event, edges: { ...edge, ...more } }]).setText('r', 'edges'),
    );
    expect(new Set(texts).size).toBe(1);
  });
});
