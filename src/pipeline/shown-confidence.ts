import { openJudge } from '../extract/judge/judge.ts';

/** The confidence from which a viewer shows a claim at first: nine of ten such core claims are right. */
export function shownConfidence(): number {
  return openJudge().shown;
}
