import { describe, expect, it } from 'vitest';
import { isSameName, type PersonRecord } from '../../../src/extract/referents/person-record.ts';
import type { ReferentKey } from '../../../src/model/mention.ts';

const named = (name: string): PersonRecord => ({
  key: 'h:0' as ReferentKey,
  words: name.toLowerCase().split(' '),
  name,
  forms: new Set(),
  roles: [],
  posts: new Set(),
  known: null,
  gender: null,
  country: null,
});
const isSame = (known: string, form: string): boolean =>
  isSameName(named(known), form === '' ? [] : form.toLowerCase().split(' '));

describe('two forms of a name', () => {
  it.each<[known: string, form: string]>([
    ['Ann Lee', 'Ann Lee'],
    ['Ann Lee', 'Lee'],
    ['Lee', 'Ann Lee'],
    ['Ann Lee', 'Ann'],
    ['Ann Lee', 'A Lee'],
    ['A Lee', 'Ann Lee'],
    ['Ann Mary Lee', 'Ann Lee'],
    ['Ann Lee', 'Ann Mary Lee'],
    ['Annabel Lee', 'Ann Lee'],
    ['Ann Lee-Park', 'Park'],
    ['Lee Ann Park', 'Lee Ann'],
    ['Juan Manuel Santos Calderón', 'Manuel Santos'],
  ])('%s = %s', (known, form) => {
    expect(isSame(known, form)).toBe(true);
  });

  it.each<[known: string, form: string]>([
    ['Ann Lee', 'Bo Lee'],
    ['Ann Lee', 'B Lee'],
    ['Ann Lee', 'Ann Park'],
    ['Ann Lee', 'Park'],
    ['Ann Lee', ''],
    ['Ann Mary Jo Lee', 'Ann'],
    ['Ann Lee', 'Ann Mary Park'],
  ])('%s ≠ %s', (known, form) => {
    expect(isSame(known, form)).toBe(false);
  });
});
