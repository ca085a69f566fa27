import { ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import { PORTFOLIO_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import { listsTasks } from './list-of-tasks.ts';
import { isCapitalised, matchKnownName, type Scan } from './scan.ts';

const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to', 'in']);
const DATE_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** Small words that open what a body is for. */
export const EXTENDERS = new Set(['of', 'for', 'on', 'to']);

/** "Ministry | of Foreign Affairs and Trade", "Committee | to Protect Journalists". */
export function extend(scan: Scan, from: number, longest = LONGEST_TITLE): number {
  let end = from;
  if (!EXTENDERS.has(scan.words[from] ?? '')) return end;
  const last = Math.min(scan.tokens.length, from + longest);
  for (let at = from; at < last; at += 1) {
    const country = at > from ? closingCountry(scan, at) : null;
    if (country !== null) return opensList(scan, country) ? from : country;
    if (isExtension(scan, at) && isFarName(scan, at, from)) end = at + 1;
    else if (!isLink(scan, at, from)) break;
  }
  return end;
}

/** "Department of State | on Facebook", "Emory University | to Develop a Vaccine": these take no such words into their names. */
function isOfOthers({ words }: Scan, at: number, from: number): boolean {
  return ['on', 'to'].includes(words[at] ?? '') && TAKING_OF.has(words[from - 1] ?? '');
}

const TAKING_OF = new Set([
  'department',
  'ministry',
  'university',
  'college',
  'bank',
  'embassy',
  'senate',
  'parliament',
]);

/** Words behind the head of an event, whose name may hold the whole name of a body. */
export const LONGEST_TITLE = 13;
const SURE_EXTENSION = 9;

/** Further on two capitals side by side are sure to be one name only where the second is a word of bodies: "of Human | Rights". */
function isFarName(scan: Scan, at: number, from: number): boolean {
  const word = scan.words[at] ?? '';
  if (at < from + SURE_EXTENSION || !isCapitalised(scan, at - 1)) return true;
  return PORTFOLIO_WORDS.has(word) || ORGANISATION_HEADS.has(word) || /.{3}(?:tion|ment|ity|tions)$/u.test(word);
}

function isExtension(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (!isCapitalised(scan, at) || DATE_WORDS.has(word) || NO_PART.has(word) || isQualifying(scan, at)) return false;
  if (ROLE_HEADS.has(word)) return isPartOfBody(scan, at);
  if (isTold(scan, at)) return false;
  // "Office for Risk Reduction | Special Representative", "and Migration | Senior Bureau Official".
  if (ROLE_MODIFIERS.has(word) && opensTitleOf(scan, at)) return false;
  // "Academy of Education | Lyudmila Verbitskaya": a given name behind a capitalised word begins a person's name.
  if (isCapitalised(scan, at - 1) && scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '')) return false;
  return !opensUnknownName(scan, at);
}

/** "gave to the Global Fund | for COVID-19-related needs". */
function isQualifying({ tokens }: Scan, at: number): boolean {
  return /-(?:related|affected|led|based)$/u.test(tokens[at]?.text ?? '');
}

/** Small words that a title may write with a capital: "Treaty of Friendship | Between Chile and Peru". */
const NO_PART = new Set(['under', 'between', 'among', 'with', 'by', 'from', 'at']);

/** "Committee on Islamic Relations | Alya Salem": two words that no body holds, behind one that ends many. */
function opensUnknownName(scan: Scan, at: number): boolean {
  if (!isCapitalised(scan, at - 1) || !PORTFOLIO_WORDS.has(scan.words[at - 1] ?? '')) return false;
  return isUnknown(scan, at) && isUnknown(scan, at + 1) && !isCapitalised(scan, at + 2);
}

function isUnknown(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(scan.tokens[at]?.text ?? '') || scan.lexicon.eventHeads.has(word)) return false;
  if (PORTFOLIO_WORDS.has(word) || ORGANISATION_HEADS.has(word) || ROLE_HEADS.has(word)) return false;
  return !/(?:s|ing|.{3}(?:tion|ment|ity|ism|cy|nce|ology))$/u.test(word) && matchKnownName(scan, at) === null;
}

function opensTitleOf(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] ?? '';
  // "Bureau of Trade and Labor | Director".
  if (scan.words[at - 1] === 'and' && LEADING.has(next) && PORTFOLIO_WORDS.has(scan.words[at] ?? '')) return false;
  if (ROLE_HEADS.has(next)) return !isPartOfBody(scan, at + 1);
  return RANKING.has(scan.words[at] ?? '') && ROLE_HEADS.has(scan.words[at + 2] ?? '');
}

const LEADING = new Set(['director', 'administrator', 'chief', 'official', 'head']);
/** Words that rank the officials of a body. */
export const RANKING = new Set(['senior', 'deputy', 'acting', 'principal', 'special', 'first']);

/** "Bundestag of Germany | Bärbel Bas": a country ends the name, unless a head follows ("of the U.S. Mission"). */
function closingCountry(scan: Scan, at: number): number | null {
  const known = matchKnownName(scan, at);
  if (known?.entry.kind !== 'country' || known.entry.form !== 'name' || isCapitalised(scan, at - 1)) return null;
  return ORGANISATION_HEADS.has(scan.words[known.end] ?? '') ? null : known.end;
}

/** A known name behind "and" is another's, unless it is an adjective beside an adjective: "of Russian and | Belarusian Regions". */
function opensOther(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, scan.words[at] === 'the' ? at + 1 : at);
  return known !== null && !(isAdjective(scan, at - 2) && isAdjective(scan, at));
}

/** "Chamber of Commerce and | the Ministry of Trade": another body. */
function opensBody({ words }: Scan, at: number): boolean {
  const head = words[at] === 'the' ? at + 1 : at;
  return ORGANISATION_HEADS.has(words[head] ?? '') && words[head + 1] === 'of';
}

function isAdjective(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'country' && known.entry.form === 'adjective' && isCapitalised(scan, at);
}

/** "the Leaders Summit | of the United States, Japan, and …": a list of countries is no part of a name. */
function opensList(scan: Scan, at: number): boolean {
  if (joinsCountry(scan, at)) return true;
  const next = scan.words[at + 1] === 'the' ? at + 2 : at + 1;
  return scan.words[at] === ',' && matchKnownName(scan, next)?.entry.kind === 'country';
}

/** "the Cooperation Council | of Turkey and Qatar": what two states have together is named without them. */
function joinsCountry(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] === 'the' ? at + 2 : at + 1;
  const other = scan.words[at] === 'and' ? matchKnownName(scan, next) : null;
  return other?.entry.kind === 'country' && other.entry.form === 'name' && !isCapitalised(scan, other.end);
}

/** "of", "and", "of the" before a further capitalised word; "in" only directly after the head. */
function isLink(scan: Scan, at: number, from: number): boolean {
  const word = scan.words[at] ?? '';
  if (word === ',') return listsTasks(scan, at, PAPERS.test(scan.words[from - 1] ?? ''));
  if (isOfOthers(scan, at, from)) return false;
  if (isArticle(word)) return at === from + 1;
  if (!LINKS.has(word) || (word === 'in' && at > from + 1)) return false;
  if (word === 'and' && (opensOther(scan, at + 1) || opensBody(scan, at + 1))) return false;
  const hasArticle = scan.words[at + 1] === 'the' || (word === 'for' && isArticle(scan.words[at + 1] ?? ''));
  return isCapitalised(scan, hasArticle ? at + 2 : at + 1);
}

const PAPERS = /^(?:treaty|agreement|pact|convention|protocol|declaration|charter|memorandum|accord)$/u;

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** "General Assembly", "Executive Working Group": a word for an office that a body's own head follows. */
export function isPartOfBody(scan: Scan, at: number): boolean {
  if (scan.words[at + 1] === 'assembly') return true;
  return (
    scan.words[at] === 'executive' && ['board', 'committee', 'council', 'group'].some((head) => isNear(scan, at, head))
  );
}

function isNear({ words }: Scan, at: number, head: string): boolean {
  return words[at + 1] === head || words[at + 2] === head;
}

/** "… Forum on Energy Held by", "… Summit Hosted in": in a title a participle tells what was done. */
export function isTold(scan: Scan, at: number): boolean {
  const { part, isHeadline } = scan.sentence;
  if (part !== 'title' && !isHeadline) return false;
  return TOLD.test(scan.words[at] ?? '') || isFiniteInTitle(scan, at);
}

const TOLD = /^(?:held|hosted|convened|chaired|attended|opened|led|signed|organi[sz]ed|addressed)$/u;

/** "Department of State | Offers Reward": a verb that no name of a body holds, before what it is done to. */
function isFiniteInTitle(scan: Scan, at: number): boolean {
  return TELLING.has(scan.words[at] ?? '') && isCapitalised(scan, at + 1);
}

const TELLING = new Set(
  'announces offers releases hosts concludes welcomes approves delivers highlights convenes visits meets celebrates marks recognizes honors condemns imposes designates launches publishes joins seeks urges calls says warns'.split(
    ' ',
  ),
);
