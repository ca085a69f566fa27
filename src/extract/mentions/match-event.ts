import { foldName } from '../lexicon/fold-word.ts';
import { matchEventBody } from './match-body.ts';
import { matchPlainEvent } from './match-plain-event.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** A named event with the names it may go by. */
export interface EventMatch extends TokenRange {
  /** Its name, with the place where the text gives it: "G20 Summit in Bali". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The same for every wording of one event: "the G-20 summit", "the Group of 20 summit". */
  readonly key: string;
  /** Head noun, lower case. */
  readonly head: string;
  /** Called by its owner alone: "at the G20", "the G7 and NATO summits". */
  readonly isHeadless: boolean;
  /** Country where it takes place, where its name tells; else null. */
  readonly country: string | null;
}

/** A named event that starts at a token, the longer reading of two, or null. */
export function matchEvent(scan: Scan, at: number): EventMatch | null {
  const body = matchEventBody(scan, at);
  const plain = matchPlainEvent(scan, at);
  if (body === null || isSentence(scan, body) || (plain !== null && plain.end > body.end))
    return plain === null ? null : toEvent(scan, plain);
  const owner = { start: at, end: body.headAt };
  return toEvent(scan, { ...body, base: matchKnownName(scan, at) === null ? null : owner });
}

/** A heading that tells of an event is no event: "Trump Begins Process". */
function isSentence(scan: Scan, { start, end }: TokenRange): boolean {
  if (scan.sentence.part !== 'title' && !scan.sentence.isHeadline) return false;
  return scan.words.slice(start + 1, end).some((word) => VERBS.test(word));
}

const VERBS = /^(?:begins?|announces?|signs?|says|becoming|holds|hosts|meets|leads|ends)$/u;

interface Found extends TokenRange {
  readonly head: string;
  readonly base: TokenRange | null;
}

function toEvent(scan: Scan, found: Found): EventMatch {
  const place = placeAfter(scan, found.end);
  const bare = surfaceOf(scan, found)
    .replace(/^the /iu, '')
    .replace(/(summit|conference|forum)s$/iu, '$1');
  const names = namesOf(scan, found, bare);
  const [short = bare] = names;
  const located = place === null ? [] : names.map((name) => `${name} in ${place.name}`);
  return {
    start: found.start,
    end: place?.end ?? found.end,
    name: located[0] ?? short,
    aliases: [...new Set([...names, ...located, ...[...names, ...located].flatMap(shortForms)])],
    key: keyOf(scan, found, short),
    head: found.head,
    isHeadless: found.base !== null && found.base.end === found.end,
    country: place?.country ?? seatIn(scan, found),
  };
}

/** What a name may also be cut down to: without "second" or "annual", without its subject ("on Climate"), with plain letters. */
function shortForms(name: string): readonly string[] {
  const plain = name.replace(ORDER, '');
  const untitled = plain.replace(/\s(?:on|for|of)\s.+$/iu, '');
  const turned = plain.replace(/^(summit|meeting|session|conference) of (?:the )?(.+)$/iu, '$2 $1');
  const met = STANDING.test(untitled) ? [`${plain} Meeting`, `${plain} Summit`, `Meeting of the ${plain}`] : [];
  const forms = [plain, untitled.split(' ').length > 1 ? untitled : plain, turned, ...met];
  return [...forms, ...forms.map((form) => form.replaceAll('U.S.', 'US'))].filter((form) => form !== name);
}

/** Bodies that meet: their meeting goes by the body's name. */
const STANDING = /(?:forum|council|commission|committee|group|dialogue|partnership|initiative|assembly)$/iu;

const ORDER =
  /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|annual|inaugural|virtual|upcoming|historic|recent|high-level|informal|extraordinary|\d{4})\s)+/iu;

/** The text's own words first, then the same with every name of the body that meets. */
function namesOf(scan: Scan, { base, head, end }: Found, bare: string): readonly string[] {
  const noun = head.charAt(0).toUpperCase() + head.slice(1);
  if (base === null) return [bare];
  const known = matchKnownName(scan, base.start);
  const owner = surfaceOf(scan, base);
  const isWhole = known !== null && known.end === base.end && known.entry.kind === 'organisation';
  if (/^cop-?\d/iu.test(owner)) return [owner.toUpperCase().replace('-', ''), bare, owner];
  if (!isWhole) return end === base.end ? [`${owner} ${noun}`] : [bare];
  const { organisation } = known.entry as Extract<typeof known.entry, { kind: 'organisation' }>;
  if (organisation.name.toLowerCase().endsWith(head)) return [owner, organisation.name, ...organisation.acronyms];
  const owners = [...organisation.acronyms, organisation.name, ...organisation.aliases, owner];
  const all = owners.flatMap((one) => [`${one} ${noun}`, `${one} Leaders ${noun}`]);
  return bare.toLowerCase().endsWith(head) ? [bare, ...all] : [`${owner} ${noun}`, bare, ...all];
}

function keyOf(scan: Scan, { base, head }: Found, short: string): string {
  const owner = base === null ? '' : surfaceOf(scan, base);
  if (/^cop-?\d/iu.test(owner)) return owner.toLowerCase().replace('-', '');
  const known = base === null ? null : matchKnownName(scan, base.start);
  if (known?.entry.kind === 'organisation' && known.end === base?.end) return `${known.entry.organisation.id} ${head}`;
  return foldName(short);
}

/** "in Sharm el-Sheikh", "in Rio de Janeiro", "in Egypt". */
function placeAfter(scan: Scan, at: number): Site | null {
  if (scan.words[at] !== 'in' || !isCapitalised(scan, at + 1)) return null;
  const known = matchKnownName(scan, at + 1);
  let end = known?.end ?? at + 2;
  if (known === null) while (end < at + 5 && continuesTown(scan, end)) end += 1;
  const name = surfaceOf(scan, { start: at + 1, end });
  const country = known?.entry.kind === 'country' ? known.entry.country.id : townCountry(scan, name);
  return { end, name, country };
}

interface Site {
  readonly end: number;
  readonly name: string;
  readonly country: string | null;
}

function townCountry({ lexicon }: Scan, name: string): string | null {
  const [town] = lexicon.gazetteer.placesByName(name);
  return town === undefined || town.country === '' ? null : town.country;
}

/** "the Delhi summit", "NATO's Madrid summit": the town before the head. */
function seatIn(scan: Scan, { start, end }: TokenRange): string | null {
  for (let at = end - 2; at >= start; at -= 1) {
    const known = matchKnownName(scan, at);
    if (known?.entry.kind === 'country' && known.entry.form === 'capital') return known.entry.country.id;
  }
  return null;
}

function continuesTown(scan: Scan, at: number): boolean {
  const text = scan.tokens[at]?.text ?? '';
  return isCapitalised(scan, at) || /^(?:el|al|de|do|del)(?:-|$)/u.test(text);
}
