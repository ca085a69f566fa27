/** What XML 1.0 can hold of a text; written apart from the exporter's own rule, by code point. */
export function asXml(text: string): string {
  return [...text].map((character) => (isXmlChar(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join('');
}

function isXmlChar(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
