import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Claim, ClaimId, DraftClaim } from '../model/claim.ts';
import type { EntityId, Link } from '../model/entity.ts';
import type { ReferentKey } from '../model/mention.ts';

/** Turns draft claims into claims about entities; two drafts that become the same claim are one. */
export function resolveClaims(
  drafts: readonly DraftClaim[],
  links: ReadonlyMap<ReferentKey, Link>,
  article: Article,
): readonly Claim[] {
  const claims = new Map<ClaimId, Claim>();
  for (const draft of drafts) {
    const claim = resolveClaim(draft, links, article);
    const known = claims.get(claim.id);
    if (claim.subject !== claim.object && (known === undefined || known.confidence < claim.confidence))
      claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

function resolveClaim(draft: DraftClaim, links: ReadonlyMap<ReferentKey, Link>, article: Article): Claim {
  const entityOf = (key: ReferentKey): EntityId => {
    const link = links.get(key);
    if (link === undefined) throw new RangeError(`no link for ${key}`);
    return link.entity.id;
  };
  const body = {
    ...draft,
    subject: entityOf(draft.subject),
    object: entityOf(draft.object),
    place: draft.place === null ? null : entityOf(draft.place),
    attribution: draft.attribution === null ? null : entityOf(draft.attribution),
    article: article.id,
  };
  return { ...body, id: claimId(body) };
}

function claimId(claim: Omit<Claim, 'id'>): ClaimId {
  const key = [
    claim.article,
    claim.relation,
    claim.subject,
    claim.object,
    claim.modality,
    claim.date?.value ?? '',
    claim.attributes.role ?? '',
  ];
  return createHash('sha256').update(key.join('\u0000')).digest('hex').slice(0, 24) as ClaimId;
}
