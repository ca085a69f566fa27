import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/resolve/gazetteer/fold-name.ts';
import { fullKey, nameKey, turnedKeys } from '../../../src/resolve/gazetteer/name-keys.ts';
import { sameArticle, surnameKeys } from '../../../src/resolve/gazetteer/surname-keys.ts';

describe('foldName', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Mevlüt Çavuşoğlu', 'mevlut cavusoglu'],
    ['Radosław Sikorski', 'radoslaw sikorski'],
    ['Jonas Gahr Støre', 'jonas gahr store'],
    ['İbrahim Kalın', 'ibrahim kalin'],
    ['Ban Ki-moon', 'ban ki moon'],
    ['Gideon Sa’ar', 'gideon sa ar'],
    ["Gideon Sa'ar", 'gideon sa ar'],
    ['Nguyễn Phú Trọng', 'nguyen phu trong'],
    ['Đặng', 'dang'],
    ['  U.S.  ', 'u s'],
    ['', ''],
  ];
  it.each(table)('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)));
  });

  it('leaves no capital, no double space and no space at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = foldName(name);
        return folded === folded.toLowerCase() && folded === folded.trim() && !folded.includes('  ');
      }),
    );
  });

  it('does not care about the case of ASCII names', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z '-]*$/), (name) => foldName(name.toUpperCase()) === foldName(name)),
    );
  });
});

describe('name keys', () => {
  it.each([
    ['Donald J. Trump', 'donald trump'],
    ['President Donald Trump', 'president donald trump'],
    ['Mr. Vladimir Putin', 'vladimir putin'],
    ['King Charles III', 'charles iii'],
    ['Charles III', 'charles iii'],
    ['Joseph R. Biden, Jr.', 'joseph biden'],
    ['Abdel Fattah El-Sisi', 'abdel fattah al sisi'],
    ['S. Jaishankar', 's jaishankar'],
  ])('seeks %j as %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps the middle initial in the full key, so that namesakes stay apart', () => {
    expect(fullKey('George W. Bush')).not.toBe(fullKey('George H. W. Bush'));
  });

  it('turns the order of given and family name', () => {
    expect(turnedKeys('jiabao wen')).toContain('wen jiabao');
    expect(turnedKeys('suga yoshihide')).toContain('yoshihide suga');
    expect(turnedKeys('sukarno')).toEqual([]);
  });

  it('takes El, Al and As for one article, only before a word', () => {
    expect(sameArticle('el sisi')).toBe('al sisi');
    expect(sameArticle('as sisi')).toBe('al sisi');
    expect(sameArticle('michel')).toBe('michel');
  });
});

describe('surnameKeys', () => {
  const keys = (name: string, country: string, given: readonly string[] = []) => [
    ...surnameKeys({ name, aliases: [] }, new Set([country]), (word) => given.includes(word)),
  ];
  it.each([
    ['Vladimir Putin', 'RU', ['putin']],
    ['Ursula von der Leyen', 'EU', ['leyen']],
    ['Xi Jinping', 'CN', ['xi']],
    ['Kim Jong Un', 'KP', ['kim']],
    ['Tô Lâm', 'VN', ['to', 'lam']],
    ['Robert Kennedy Jr.', 'US', ['kennedy']],
    ['Sukarno', 'ID', ['sukarno']],
  ])('finds %s of %s under %j', (name, country, expected) => {
    expect(keys(name, country)).toEqual(expected);
  });

  it('finds a Western given name before a Chinese family name under both', () => {
    expect(keys('Joseph Wu', 'CN', ['joseph'])).toEqual(['joseph', 'wu']);
  });
});
