import { describe, expect, it } from 'vitest';
import { bracketed } from './bracketed.ts';

describe('type names', () => {
  it.each([
    ['INTEGER', 'integer'],
    ['INT', 'integer'],
    ['SIGNED INTEGER', 'integer'],
    ['FLOAT', 'float'],
    ['STRING', 'string'],
    ['VARCHAR', 'string'],
    ['BOOLEAN', 'boolean'],
    ['BOOL', 'boolean'],
    ['DATE', 'date'],
    ['LOCAL TIME', 'localtime'],
    ['TIME WITHOUT TIME ZONE', 'localtime'],
    ['ZONED TIME', 'time'],
    ['TIME WITH TIMEZONE', 'time'],
    ['LOCAL DATETIME', 'localdatetime'],
    ['TIMESTAMP WITHOUT TIME ZONE', 'localdatetime'],
    ['ZONED DATETIME', 'datetime'],
    ['TIMESTAMP WITH TIME ZONE', 'datetime'],
    ['DURATION', 'duration'],
    ['POINT', 'point'],
    ['NODE', 'node'],
    ['VERTEX', 'node'],
    ['ANY NODE', 'node'],
    ['RELATIONSHIP', 'relationship'],
    ['EDGE', 'relationship'],
    ['PATH', 'path'],
    ['PATHS', 'path'],
    ['MAP', 'map'],
    ['NULL', 'null'],
    ['NOTHING', 'nothing'],
    ['ANY', 'any'],
    ['ANY VALUE', 'any'],
    ['PROPERTY VALUE', 'property-value'],
    ['ANY PROPERTY VALUE', 'property-value'],
  ])('%s is %s', (spelling, name) => {
    const type = JSON.stringify({ kind: 'named', name, nullable: true });
    expect(bracketed(`x IS :: ${spelling}`)).toBe(`(x is ${type})`);
    expect(bracketed(`x IS NOT TYPED ${spelling}`)).toBe(`(x is not ${type})`);
    expect(bracketed(`x :: ${spelling}`)).toBe(`(x is ${type})`);
  });

  it.each([
    ['INTEGER NOT NULL', { kind: 'named', name: 'integer', nullable: false }],
    ['INTEGER!', { kind: 'named', name: 'integer', nullable: false }],
    [
      'INTEGER | STRING',
      {
        kind: 'union',
        options: [
          { kind: 'named', name: 'integer', nullable: true },
          { kind: 'named', name: 'string', nullable: true },
        ],
      },
    ],
    ['LIST<INTEGER>', { kind: 'list', element: { kind: 'named', name: 'integer', nullable: true }, nullable: true }],
    ['ARRAY<INTEGER>', { kind: 'list', element: { kind: 'named', name: 'integer', nullable: true }, nullable: true }],
    ['INTEGER LIST', { kind: 'list', element: { kind: 'named', name: 'integer', nullable: true }, nullable: true }],
    [
      'LIST<INTEGER NOT NULL> NOT NULL',
      { kind: 'list', element: { kind: 'named', name: 'integer', nullable: false }, nullable: false },
    ],
    [
      'LIST<LIST<ANY>>',
      {
        kind: 'list',
        element: { kind: 'list', element: { kind: 'named', name: 'any', nullable: true }, nullable: true },
        nullable: true,
      },
    ],
    [
      'ANY<INTEGER | STRING>',
      {
        kind: 'union',
        options: [
          { kind: 'named', name: 'integer', nullable: true },
          { kind: 'named', name: 'string', nullable: true },
        ],
      },
    ],
    [
      'ANY VALUE<INTEGER | STRING>',
      {
        kind: 'union',
        options: [
          { kind: 'named', name: 'integer', nullable: true },
          { kind: 'named', name: 'string', nullable: true },
        ],
      },
    ],
  ])('%s has its parts', (spelling, type) => {
    expect(bracketed(`x IS :: ${spelling}`)).toBe(`(x is ${JSON.stringify(type)})`);
  });

  it.each(['INTEGER8', 'NUMBER', 'TEXT', 'LIST', 'TIMESTAMP', 'VALUE', ''])('"%s" is no type', (spelling) => {
    expect(() => bracketed(`x IS :: ${spelling}`)).toThrow();
  });

  it.each([
    ["'a' IS NORMALIZED", "is normalized('a', 'NFC')"],
    ['x IS NFKD NORMALIZED', "is normalized(x, 'NFKD')"],
    ['x IS NOT NORMALIZED', "(not is normalized(x, 'NFC'))"],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});
