import type { KnownOrganisation } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import { matchKnownName, type Scan } from './scan.ts';

/** What world bodies are, by which they are called once they have been named. */
const HEADS: ReadonlySet<string> = new Set(
  'league pact union alliance organisation organization community commonwealth association'.split(' '),
);

/** Enters the heads of the world bodies that an article names: "the League of Nations … the League", where it can be no other. */
export function enterShortBodies(scans: readonly Scan[]): void {
  const [first] = scans;
  if (first === undefined || !scans.some(hasShortName)) return;
  const owners = new Map<string, KnownOrganisation | null>();
  for (const body of bodiesIn(scans))
    for (const head of headsOf(body)) owners.set(head, owners.has(head) ? null : body);
  for (const [head, organisation] of owners) {
    if (organisation === null) continue;
    const entry = { kind: 'organisation' as const, organisation };
    first.localNames.add(head, { entry, capitals: false, exact: null, isShort: true });
  }
}

function hasShortName({ words }: Scan): boolean {
  return words.some((word, at) => HEADS.has(word) && words[at - 1] === 'the');
}

function bodiesIn(scans: readonly Scan[]): ReadonlySet<KnownOrganisation> {
  const found = new Set<KnownOrganisation>();
  for (const scan of scans) {
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const entry = matchKnownName(scan, at)?.entry;
      if (entry?.kind === 'organisation' && entry.organisation.kind === 'igo') found.add(entry.organisation);
    }
  }
  return found;
}

/** The words that a name of it opens or ends with. */
function headsOf({ name, aliases }: KnownOrganisation): ReadonlySet<string> {
  const ends = [name, ...aliases].flatMap((one) => {
    const words = one.split(/\s+/u).map(foldWord);
    return [words[0] ?? '', words.at(-1) ?? ''];
  });
  return new Set(ends.filter((word) => HEADS.has(word)));
}
