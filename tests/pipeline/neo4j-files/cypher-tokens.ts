export type CypherToken =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

/** Where a reader of Cypher resolves `\uXXXX`: Neo4j 5 before it cuts tokens, openCypher inside string literals only. */
export type UnicodeEscapes = 'before lexing' | 'in literals';

/** The tokens of a script; throws on an open literal, an unknown escape or a character that starts no token. */
export function cypherTokens(script: string, escapes: UnicodeEscapes): readonly CypherToken[] {
  const text = escapes === 'before lexing' ? resolveEverywhere(script) : script;
  const tokens: CypherToken[] = [];
  let rest = text;
  while (rest !== '') {
    const [match] = TOKEN.exec(rest) ?? [];
    if (match === undefined) throw new Error(`no token starts here: ${rest.slice(0, 60)}`);
    rest = rest.slice(match.length);
    if (match.startsWith("'")) tokens.push({ kind: 'string', value: unescaped(match, escapes) });
    else if (match.startsWith('`')) tokens.push({ kind: 'name', value: match.slice(1, -1).replaceAll('``', '`') });
    else if (!/^(?:\s|\/\/)/.test(match)) {
      tokens.push({ kind: /^[A-Za-z]/.test(match) ? 'name' : 'sign', value: match });
    }
  }
  return tokens;
}

const TOKEN =
  /^(?:\s+|\/\/[^\n]*|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`]|``)*`|[A-Za-z][A-Za-z0-9_]*|-?\d+(?:\.\d+)?(?:e-?\d+)?|[[\](){}:;,.=+>-])/;

// A pair of backslashes is skipped whole, as Neo4j's CypherCharStream does.
function resolveEverywhere(script: string): string {
  return script.replace(/\\u+([\da-f]{4})|\\[\s\S]/gi, (written, code?: string) =>
    code === undefined || !written.startsWith('\\u') ? written : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const MEANINGS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function unescaped(literal: string, escapes: UnicodeEscapes): string {
  return literal.slice(1, -1).replace(/\\(u[\da-f]{4}|[\s\S])/gi, (written, what: string) => {
    if (what.length > 1 && escapes === 'in literals') return String.fromCharCode(Number.parseInt(what.slice(1), 16));
    const meaning = MEANINGS[what];
    if (meaning === undefined) throw new Error(`unknown escape ${written}`);
    return meaning;
  });
}
