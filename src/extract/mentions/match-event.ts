import { foldName } from '../lexicon/fold-word.ts';
import { isBodyNotEvent } from './body-not-event.ts';
import { extend } from './extend-body.ts';
import { isGenitive } from './genitive.ts';
import { matchAnniversary } from './match-anniversary.ts';
import { matchEventBody } from './match-body.ts';
import { matchCeremony } from './match-ceremony.ts';
import { townIn } from './match-place.ts';
import { matchPlainEvent } from './match-plain-event.ts';
import { countryWhereHeld, isNumbered, matchSite, type Site, skipBracket } from './match-site.ts';
import { matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

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
  /** The town or country behind its name, or null: by it the summits of one body are told apart. */
  readonly site: string | null;
}

/** A named event that starts at a token, the longer reading of two, or null. */
export function matchEvent(scan: Scan, at: number): EventMatch | null {
  if (isHeading(scan) && VERBS.test(scan.words[at] ?? '')) return null;
  if (opensPart(scan, at)) return null;
  const known = knownByLetters(scan, at) ?? matchCeremony(scan, at) ?? matchAnniversary(scan, at);
  if (known !== null) return known;
  const found = matchEventBody(scan, at);
  const body = found === null || isBodyNotEvent(scan, found) ? null : found;
  const plain = matchPlainEvent(scan, at);
  if (
    body === null ||
    isSentence(scan, body) ||
    (isToldByVerb(scan, at) && body.headAt === at) ||
    (plain !== null && plain.end > body.end)
  )
    return plain === null ? null : toEvent(scan, plain);
  const owner = { start: at, end: body.headAt };
  return toEvent(scan, { ...body, base: matchKnownName(scan, at) === null ? null : owner });
}

/** "the Opening Ceremony of the | Tokyo Games": a part of another event, which is the one that is named. */
function opensPart(scan: Scan, at: number): boolean {
  const part = PARTS.test(scan.words[at] ?? '') ? at : at - 1;
  if (!PARTS.test(scan.words[part] ?? '') || scan.words[part + 2] !== 'of') return false;
  return matchEventBody(scan, scan.words[part + 3] === 'the' ? part + 4 : part + 3) !== null;
}

const PARTS = /^(?:opening|closing)$/u;

/** "CHOGM": the letters that the article gave a named event in brackets. */
function knownByLetters(scan: Scan, at: number): EventMatch | null {
  const found = scan.localEvents.get(scan.tokens[at]?.text ?? '');
  return found === undefined || scan.words[at - 1] === '(' ? null : { ...found, start: at, end: at + 1 };
}

/** "Begins | Process to Designate": what the verb of a heading does, and no name. */
function isToldByVerb(scan: Scan, at: number): boolean {
  return isHeading(scan) && VERBS.test(scan.words[at - 1] ?? '');
}

function isHeading({ sentence }: Scan): boolean {
  return sentence.part === 'title' || sentence.isHeadline;
}

/** A heading that tells of an event is no event: "Trump Begins Process", "White House Readout of Meeting". */
function isSentence(scan: Scan, { start, end }: TokenRange): boolean {
  if (!isHeading(scan)) return false;
  return scan.words.slice(start + 1, end).some((word) => VERBS.test(word));
}

/** What joins or predicates: a name of an event holds none of them. */
const VERBS =
  /^(?:begins?|announces?|signs?|says|becoming|holds|hosts|meets|leads|ends|before|after|during|ahead|following|readout|remarks|statement|marks?|marking|celebrates?)$/u;

interface Found extends TokenRange {
  readonly head: string;
  readonly base: TokenRange | null;
  readonly names?: readonly string[];
}

function toEvent(scan: Scan, found: Found): EventMatch {
  const isMinisterial = found.head === 'ministerial' && MEETINGS.has(scan.words[found.end] ?? '');
  const own = isMinisterial ? found.end + 1 : ownMeetingEnd(scan, found.end);
  const bare = surfaceOf(scan, isMinisterial ? { ...found, end: own } : found)
    .replace(/^the /iu, '')
    .replace(/^(?:upcoming|forthcoming|recent) /iu, '')
    .replace(/(summit|conference|forum)s$/iu, '$1');
  const topic = countryTopic(scan, bare, own);
  const close = topic === null ? topicEnd(scan, own) : own;
  const about = topic ?? { start: own, end: close };
  const place = matchSite(scan, about.end);
  const names = found.names !== undefined && found.names.length > 0 ? found.names : namesOf(scan, found, bare);
  const { name, aliases } = wordingsOf(scan, { names, about: surfaceOf(scan, about), place, close });
  return {
    start: found.start,
    end: topic === null ? (place?.end ?? lettersEnd(scan, close)) : close,
    name,
    aliases: [...new Set([...aliases, ...otherOwners(scan, found)])],
    key: keyOf(scan, found, names[0] ?? bare),
    head: found.head,
    isHeadless: found.base !== null && found.base.end === found.end,
    country:
      (isTopic(scan, found.end) ? null : place?.country) ?? countryWhereHeld(scan, about.end) ?? seatIn(scan, found),
    site: place?.name ?? null,
  };
}

interface Wording {
  readonly names: readonly string[];
  /** "on Resettlement", or empty. */
  readonly about: string;
  readonly place: Site | null;
  /** The token behind the name. */
  readonly close: number;
}

/** The longest name, with its topic and place, and all shorter ones. */
function wordingsOf(scan: Scan, { names: plain, about, place, close }: Wording) {
  const names = about === '' ? plain : [`${plain[0]} ${about}`, ...plain];
  const located = place === null ? [] : names.map((name) => `${name} in ${place.name}`);
  const letters = isNumbered(scan, close + 1) ? [surfaceOf(scan, { start: close + 1, end: close + 2 })] : [];
  const all = [...names, ...located];
  return { name: located[0] ?? names[0] ?? '', aliases: [...letters, ...all, ...all.flatMap(shortForms)] };
}

/** "the climate conference | (COP28)", "the climate conference, | COP28". */
function lettersEnd(scan: Scan, close: number): number {
  return isNumbered(scan, close + 1) ? skipBracket(scan, close) : close;
}

/** "the International Conference | on Libya": the country tells which it is where nothing else does, and is named for itself too. */
function countryTopic(scan: Scan, bare: string, end: number): TokenRange | null {
  if (scan.words[end] !== 'on' || !COMMON_NAME.test(bare)) return null;
  const known = matchKnownName(scan, end + 1);
  return known?.entry.kind === 'country' ? { start: end, end: known.end } : null;
}

const COMMON_NAME =
  /^(?:(?:international|regional|ministerial|high-level|global|special|emergency|donors?['’]?|peace|humanitarian|reconstruction|recovery|pledging) )*(?:conference|meeting|summit|forum)$/iu;

/** "the Commission's Forum | on Resettlement and Protection": what it is about, unless that is a country or body of its own. */
function topicEnd(scan: Scan, end: number): number {
  const isTopic = ['on', 'for'].includes(scan.words[end] ?? '') && matchKnownName(scan, end + 1) === null;
  return isTopic ? extend(scan, end) : end;
}

/** "the World Economic Forum's annual meeting" is the Forum itself. */
function ownMeetingEnd(scan: Scan, end: number): number {
  if (!isGenitive(scan, end)) return end;
  const at = scan.words[end + 1] === 'annual' ? end + 2 : end + 1;
  return MEETINGS.has(scan.words[at] ?? '') ? at + 1 : end;
}

const MEETINGS = new Set(['meeting', 'summit', 'conference', 'session']);

/** "Summit on Peace in Ukraine": a country behind a plain word of the subject is no site, a town or "Conference on Syria in Cairo" is. */
function isTopic(scan: Scan, end: number): boolean {
  const inside = scan.words.slice(Math.max(0, end - 5), end);
  const site = matchKnownName(scan, end + 1);
  const isCountry = site?.entry.kind === 'country' && site.entry.form === 'name';
  return isCountry && inside.some((word) => word === 'on' || word === 'for') && matchKnownName(scan, end - 1) === null;
}

/** The same name with the other names of a body inside it: "Council of the CSTO". */
function otherOwners(scan: Scan, { start, end }: TokenRange): readonly string[] {
  for (let at = start; at < end; at += 1) {
    const known = matchKnownName(scan, at);
    if (known?.entry.kind !== 'organisation' || known.end > end) continue;
    const { acronyms, name, aliases } = known.entry.organisation;
    const before = surfaceOf(scan, { start, end: at });
    const after = surfaceOf(scan, { start: known.end, end });
    return [name, ...acronyms.slice(0, 1), ...aliases.slice(0, 2)].map((owner) => `${before} ${owner} ${after}`.trim());
  }
  return [];
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

/** What meets in the town that its name opens with: a "Maryland General Assembly" need not. */
const GATHERINGS = new Set([...MEETINGS, 'forum']);

/** "the Delhi summit", "NATO's Madrid summit", "the Munich Security Conference": the town before the head. */
function seatIn(scan: Scan, { start, end, head }: Found): string | null {
  for (let at = end - 2; at >= start; at -= 1) {
    const known = matchKnownName(scan, at);
    if (known?.entry.kind === 'country' && known.entry.form === 'capital') return known.entry.country.id;
  }
  if (!GATHERINGS.has(head)) return null;
  return townIn(scan, scan.words[start] === 'the' ? start + 1 : start)?.country ?? null;
}
