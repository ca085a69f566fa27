import type { Claim, ClaimId } from '../model/claim.ts';

/** Claims kept at once, over all groups; without their evidence they take some 100 MB. */
const MOST_CLAIMS = 200_000;

/** The claims of the groups that were asked for lately: a busy group is regrouped in every batch. */
export interface GroupCache {
  claimsOfGroup(group: string): readonly Claim[];
  has(group: string): boolean;
  /** Tells of claims that were written, so that a group in the cache stays complete. */
  add(claims: readonly Claim[], groupOf: ReadonlyMap<ClaimId, string>): void;
  clear(): void;
}

/** What a cache reads from. */
export interface ClaimReader {
  readonly ofGroup: (group: string) => readonly Claim[];
  readonly one: (id: ClaimId) => Claim | null;
}

/** An empty cache over a reader. */
export function createGroupCache(reader: ClaimReader): GroupCache {
  const groups = new Map<string, Map<ClaimId, Claim>>();
  let size = 0;
  const clear = () => {
    groups.clear();
    size = 0;
  };
  const put = (group: Map<ClaimId, Claim>, claim: Claim) => {
    if (!group.has(claim.id)) size += 1;
    group.set(claim.id, withoutEvidence(claim, reader));
  };
  return {
    claimsOfGroup: (key) => {
      const known = groups.get(key);
      if (known !== undefined) return [...known.values()];
      const claims = reader.ofGroup(key);
      // Emptied at once: the busy groups are soon back.
      if (size + claims.length > MOST_CLAIMS) clear();
      const group = new Map<ClaimId, Claim>();
      for (const claim of claims) put(group, claim);
      groups.set(key, group);
      return [...group.values()];
    },
    has: (group) => groups.has(group),
    add: (claims, groupOf) => {
      for (const claim of claims) {
        const group = groups.get(groupOf.get(claim.id) ?? '');
        if (group !== undefined) put(group, claim);
      }
    },
    clear,
  };
}

// Regrouping looks at everything but the quoted sentences, which are most of a claim's size.
function withoutEvidence({ evidence: _onDisk, ...claim }: Claim, reader: ClaimReader): Claim {
  const { id } = claim;
  return {
    ...claim,
    get evidence() {
      const whole = reader.one(id);
      if (whole === null) throw new Error(`claim ${id} is no longer in the file`);
      return whole.evidence;
    },
  };
}
