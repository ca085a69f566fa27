import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { hasOwnTime } from './own-time.ts';
import type { ReadSentence } from './sentence-reader.ts';
import type { Story } from './story.ts';

/** "Exchange of Notes, 1922." over a paragraph: the time of what its first sentence tells, which gives no date of its own. */
export function dateOfHeading({ evidence }: DraftClaim, story: Story): ClaimDate | null {
  const at = evidence.sentence;
  const [date] = story.sentences.dates(at - 1);
  if (date === undefined || !isUnder(story, at - 1, at) || hasOwnTime(story, at)) return null;
  const isHeading = story.sentences.read(at - 1)?.clause.chunks.every(({ kind }) => kind !== 'verb') ?? false;
  return isHeading ? story.resolve(at - 1, date, 'past') : null;
}

/**
 * "Relations Severed by Peru, 1964.": a year behind a comma ends the heading of a paragraph that tells of that year; what
 * a text opens with is its title.
 */
export function dateOfEntry({ evidence, modality }: DraftClaim, story: Story): ClaimDate | null {
  const at = evidence.sentence;
  const { scans } = story.reading;
  const paragraph = scans[at]?.sentence.paragraph;
  let above = at - 1;
  while (above >= at - LONGEST_PARAGRAPH && scans[above]?.sentence.paragraph === paragraph) above -= 1;
  const isTitle = scans[above - 1]?.sentence.part !== scans[above]?.sentence.part;
  const heading = !isTitle && isUnder(story, above, at) && modality === 'happened' ? story.sentences.read(above) : null;
  const date = heading?.dates.at(-1);
  if (heading === null || date === undefined || !isEntry(heading, date)) return null;
  const year = story.resolve(above, date, 'past');
  const own = story.sentences.dates(at).map((one) => story.resolve(at, one, 'past'));
  return own.every((one) => one === null || one.value.slice(0, 4) === year?.value) ? year : null;
}

const LONGEST_PARAGRAPH = 8;

function isUnder({ reading: { scans } }: Story, above: number, at: number): boolean {
  const [heading, here] = [scans[above]?.sentence, scans[at]?.sentence];
  return heading !== undefined && heading.part === here?.part && heading.paragraph !== here.paragraph;
}

function isEntry({ scan: { words } }: ReadSentence, { expression, firstToken, lastToken }: DateMention): boolean {
  const isYear = expression.kind === 'year' && words[firstToken - 1] === ',';
  return isYear && words.length <= LONGEST_HEADING && words.slice(lastToken).every((word) => word === '');
}

const LONGEST_HEADING = 20;
