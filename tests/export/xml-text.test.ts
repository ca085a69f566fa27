import { describe, expect, it } from 'vitest';
import { xmlAttribute, xmlAttributes, xmlText } from '../../src/export/xml-text.ts';

describe('xmlText', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [']]>', ']]&gt;'],
    ['line\nline\ttab', 'line\nline\ttab'],
    ['carriage\rreturn', 'carriage&#13;return'],
    ['next line\u0085line separator\u2028', 'next line&#133;line separator&#8232;'],
    ['nul\0bell\u0007escape\u001b', 'nul\uFFFDbell\uFFFDescape\uFFFD'],
    ['not characters \uFFFE\uFFFF', 'not characters \uFFFD\uFFFD'],
    ['half \uD83D pair, other half \uDE00', 'half \uFFFD pair, other half \uFFFD'],
    ['whole 😀 pair', 'whole 😀 pair'],
  ])('writes %j as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});

describe('xmlAttribute', () => {
  it.each([
    ['say "hi"', 'say &quot;hi&quot;'],
    ['a\nb\tc\rd', 'a&#10;b&#9;c&#13;d'],
    ["it's", "it's"],
  ])('writes %j as %j', (text, xml) => {
    expect(xmlAttribute(text)).toBe(xml);
  });

  it('leaves out an attribute without a value, and keeps an empty one', () => {
    expect(xmlAttributes({ start: null, label: '', id: 'a"b' })).toBe(' label="" id="a&quot;b"');
  });
});
