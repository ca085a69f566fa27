import type { Country, KnownOrganisation } from '../../model/gazetteer.ts';
import type { Lexicon, StoredName } from '../lexicon/lexicon.ts';
import type { NameTrie } from '../lexicon/name-trie.ts';

/** In a government's own text "the Security Council" is its own where the state has one of that plain name. */
export function enterOwnBodies(names: NameTrie<StoredName>, lexicon: Lexicon, home: Country): void {
  for (const organisation of lexicon.gazetteer.organisations.values()) {
    if (organisation.country !== home.id) continue;
    enterOwnForce(names, organisation);
    const suffix = ` of ${home.name}`;
    const [full] = [organisation.name, ...organisation.aliases].filter((name) => name.endsWith(suffix));
    if (full === undefined) continue;
    const entry = { kind: 'organisation' as const, organisation };
    names.add(full.slice(0, -suffix.length), { entry, capitals: false, exact: null });
  }
}

/** "the Navy", "National Security Council": a state's own text names these without the country, where they are called "US Navy". */
function enterOwnForce(names: NameTrie<StoredName>, organisation: KnownOrganisation): void {
  const bare = ['military', 'agency'].includes(organisation.kind)
    ? /^[A-Z]{2} (?<name>\p{Lu}.+)$/u.exec(organisation.name)
    : null;
  if (bare?.groups?.name === undefined) return;
  names.add(bare.groups.name, { entry: { kind: 'organisation', organisation }, capitals: false, exact: null });
}
