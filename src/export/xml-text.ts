/**
 * Text for the inside of an XML 1.0 element; what XML cannot hold becomes U+FFFD. Line ends of XML 1.1 (U+0085, U+2028)
 * are escaped too: some readers of XML 1.0 turn them to LF.
 */
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>\r\u0085\u2028]/g, escapeOf);
}

/** Text for a double-quoted XML 1.0 attribute; line ends and tabs are kept, which a parser would else turn to blanks. */
export function xmlAttribute(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, escapeOf);
}

/** ` name="value"` for each pair that has a value. */
export function xmlAttributes(pairs: Readonly<Record<string, string | null>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
}

// The production Char of https://www.w3.org/TR/xml/#charsets; with the flag u a lone surrogate is outside of it.
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeOf(character: string): string {
  return ESCAPES[character] ?? `&#${character.charCodeAt(0)};`;
}
