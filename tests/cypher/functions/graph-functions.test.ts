import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/values/value.ts';
import { call } from './call-function.ts';

const ANN: Value = { kind: 'node', id: 0 };
const BOB: Value = { kind: 'node', id: 1 };
const MET: Value = { kind: 'relationship', id: 0 };
const PATH: Value = { kind: 'path', nodes: [0, 1], relationships: [0] };

describe('graph functions', () => {
  it.each<[string, Value, Value]>([
    ['id', BOB, 1n],
    ['elementId', ANN, 'ann'],
    ['elementId', MET, 'met'],
    ['labels', ANN, ['Person', 'Envoy']],
    ['labels', BOB, []],
    ['type', MET, 'MET'],
    ['startNode', MET, ANN],
    ['endNode', MET, BOB],
    ['keys', ANN, ['name']],
    ['keys', new Map([['a', null]]), ['a']],
    ['properties', MET, new Map([['year', 2020n]])],
    ['properties', new Map([['a', 1n]]), new Map([['a', 1n]])],
    ['nodes', PATH, [ANN, BOB]],
    ['relationships', PATH, [MET]],
    ['length', PATH, 1n],
    ['labels', null, null],
    ['type', null, null],
    ['nodes', null, null],
  ])('%s answers', (name, argument, expected) => {
    expect(call(name, [argument])).toEqual(expected);
  });

  it.each<[string, Value]>([
    ['labels', 1n],
    ['labels', MET],
    ['labels', PATH],
    ['type', ANN],
    ['type', ''],
    ['id', PATH],
    ['startNode', ANN],
    ['keys', 1n],
    ['properties', 'text'],
    ['nodes', []],
    ['length', 'text'],
  ])('%s raises a TypeError for what it cannot ask', (name, argument) => {
    expect(() => call(name, [argument])).toThrowError(
      expect.objectContaining({ type: 'TypeError', detail: 'InvalidArgumentValue' }),
    );
  });
});
