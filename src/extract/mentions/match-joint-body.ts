import { type BodyMatch, matchOrganisation } from './match-body.ts';
import { matchCompound } from './match-compound.ts';
import type { Scan } from './scan.ts';

/** "the US-ASEAN Business Council", "the India-Nepal Chamber of Commerce": a body that opens with two names in one word, or null. */
export function matchJointBody(scan: Scan, at: number): BodyMatch | null {
  if (matchCompound(scan, at).length < 2) return null;
  const body = matchOrganisation(scan, at);
  return body !== null && body.end > at + 2 && HEADS.has(body.head) ? body : null;
}

/** Bodies with offices of their own; a joint commission or working group is only a meeting of the two. */
const HEADS = new Set('council chamber foundation fund institute society university bank company'.split(' '));
