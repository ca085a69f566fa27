import { foldWord } from './fold-word.ts';

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  readonly values: Value[];
}

/** Finds names of several words in a row of folded words, longest first. */
export interface NameTrie<Value> {
  add(name: string, value: Value): void;
  /** The values of every name that starts at `from`, longest name first; `end` is exclusive. */
  match(words: readonly string[], from: number): readonly { readonly end: number; readonly values: readonly Value[] }[];
}

/** An empty trie; names are folded and split at white space and commas when they are added. */
export function createNameTrie<Value>(): NameTrie<Value> {
  const root: TrieNode<Value> = { next: new Map(), values: [] };
  return {
    add(name, value) {
      const words = name
        .replaceAll(',', ' , ')
        .replace(/['’]s(?=\s|$)/gu, " 's")
        .trim()
        .split(/\s+/u)
        .map(foldWord)
        .filter(Boolean);
      if (words.length > 0) insert(root, words, value);
    },
    match(words, from) {
      return root.next.has(words[from] ?? '') ? namesFrom(root, words, from) : [];
    },
  };
}

function namesFrom<Value>(
  root: TrieNode<Value>,
  words: readonly string[],
  from: number,
): ReturnType<NameTrie<Value>['match']> {
  const found: { end: number; values: readonly Value[] }[] = [];
  let node: TrieNode<Value> | undefined = root;
  for (let at = from; at < words.length; at += 1) {
    // The mark of a plural genitive folds to nothing: "Workers' Party".
    if (words[at] === '' && at > from && words[at - 1]?.endsWith('s')) continue;
    node = node.next.get(words[at] ?? '');
    if (node === undefined) break;
    if (node.values.length > 0) found.push({ end: at + 1, values: node.values });
  }
  return found.reverse();
}

function insert<Value>(root: TrieNode<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    if (known !== undefined) {
      node = known;
      continue;
    }
    const created: TrieNode<Value> = { next: new Map(), values: [] };
    node.next.set(word, created);
    node = created;
  }
  node.values.push(value);
}
