const LAST_LINE = 200;
const ENTRY = /^(\w[\w-]*)\s*:(?:\s+(.*))?$/;

interface FrontMatter {
  /** By field name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Everything after the closing line. */
  readonly body: string;
}

/**
 * The `name: value` lines between two lines `---` at the start of a text. Values may be quoted or go on in indented
 * lines; lists and nested fields are passed over. A text that does not begin so has no fields.
 */
export function splitFrontMatter(content: string): FrontMatter {
  const none = { fields: new Map<string, string>(), body: content };
  if (!/^---[^\S\n]*\n/.test(content)) return none;
  const lines = content.split('\n', LAST_LINE);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, Math.max(end, 1));
  const first = inside.find((line) => line.trim() !== '' && !line.startsWith('#'));
  // Two rules round a paragraph are no front matter.
  if (first === undefined || !ENTRY.test(first)) return none;
  const body = content.slice(lines.slice(0, end + 1).reduce((length, line) => length + line.length + 1, 0));
  return { fields: parseEntries(inside), body };
}

function parseEntries(lines: readonly string[]): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const entry = ENTRY.exec(line);
    if (entry !== null) {
      name = (entry[1] ?? '').toLowerCase();
      entries.set(name, (entry[2] ?? '').trim());
    } else if (/^\s+[^-\s]/.test(line)) {
      entries.set(name, `${(entries.get(name) ?? '').replace(/^[>|][+-]?$/, '')} ${line.trim()}`.trim());
    }
  }
  return new Map([...entries].map(([key, value]) => [key, unquoted(value)]));
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  const end = value.lastIndexOf(quote);
  const isQuoted = (quote === '"' || quote === "'") && end > 0 && /^\s*(?:#|$)/.test(value.slice(end + 1));
  if (!isQuoted) return withoutComment(value);
  const inside = value.slice(1, end);
  return quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside.replace(/''/g, "'");
}

function withoutComment(value: string): string {
  const comment = value.indexOf(' #');
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}
