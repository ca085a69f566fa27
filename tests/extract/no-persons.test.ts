import { describe, expect, it } from 'vitest';
import { extractSentence } from './extract-sentence.ts';

const personsIn = (text: string): readonly string[] =>
  extractSentence(text)
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name }) => name);

describe('capitals that are no person', () => {
  it.each([
    ['an adverb', 'Unfortunately, the President said, Chile had waited.'],
    ['an adverb in time', 'Afterwards, the President of Chile saw the model.'],
    ['a noun behind a title', 'The Minister saw the Chair of the Health Resilience Group.'],
    ['a room', 'Chile and Peru met in the Thomas Jefferson Room.'],
    ['a trust', 'The party of Chile lives on the George L. Harlow Trust.'],
    ['a ship', 'The carrier USS John C. Harlow came to Oman.'],
    ['a law', 'The Elie Wiesel Act obliges Chile to report.'],
    ['a continent behind a post', 'Tesco’s CEO for Central Europe wrote to Chile.'],
  ])('%s', (_, text) => {
    expect(personsIn(text)).toEqual([]);
  });
});

describe('names with something inside', () => {
  it.each([
    ['a name in brackets', 'Ambassador Thomas (Tom) Nides came to Israel.', 'Thomas Nides'],
    ['initials and brackets', 'William J. (Bill) Harlow came to Israel.', 'William J. Harlow'],
    ['a name in quotation marks', 'James "Jim" Harlow came to Israel.', 'James Harlow'],
    ['a country in brackets', 'President Zoran Milanović (Croatia) came to Israel.', 'Zoran Milanović'],
    ['a given name formed like a noun', 'Rwandan Minister Prudence Sebahizi came to Israel.', 'Prudence Sebahizi'],
  ])('%s', (_, text, name) => {
    expect(personsIn(text)).toContain(name);
  });
});
