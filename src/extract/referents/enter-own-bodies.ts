import type { Country } from '../../model/gazetteer.ts';
import type { Lexicon, StoredName } from '../lexicon/lexicon.ts';
import type { NameTrie } from '../lexicon/name-trie.ts';

/** In a government's own text "the Security Council" is its own where the state has one of that plain name. */
export function enterOwnBodies(names: NameTrie<StoredName>, lexicon: Lexicon, home: Country): void {
  for (const organisation of lexicon.gazetteer.organisations.values()) {
    if (organisation.country !== home.id) continue;
    const suffix = ` of ${home.name}`;
    const [full] = [organisation.name, ...organisation.aliases].filter((name) => name.endsWith(suffix));
    if (full === undefined) continue;
    const entry = { kind: 'organisation' as const, organisation };
    names.add(full.slice(0, -suffix.length), { entry, capitals: false, exact: null });
  }
}
