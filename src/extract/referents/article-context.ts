import type { OfficeKind, OfficeTerm } from '../../model/gazetteer.ts';

/** What an article tells before it is read. */
export interface ArticleContext {
  readonly day: string | null;
  /** Id of the country whose government publishes the text, or null. */
  readonly home: string | null;
  /** The office that the publisher's texts are about: "the Secretary", "the Minister". */
  readonly leads: OfficeKind | null;
}

/** Offices whose holders the press names by surname alone. */
export const LEADING = new Set<OfficeKind>(['head_of_state', 'head_of_government', 'foreign_minister', 'io_head']);

/** A term whose end is not known may have gone on for some years after its source stopped. */
export function covers({ from, to, endKnown }: OfficeTerm, day: string): boolean {
  if (from === null || from > day) return false;
  if (to === null || to >= day) return true;
  return !endKnown && Number(day.slice(0, 4)) - Number(to.slice(0, 4)) <= 3;
}
