import type { OfficeKind, OfficeTerm } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { RolePhrase } from '../mentions/phrase.ts';
import { covers, LEADING } from './article-context.ts';
import { officeKindOf, partyId } from './office-kind.ts';
import { isPerson, lastPerson, type OpenPhrase, type ResolverSources } from './open-phrase.ts';
import type { PersonRecord } from './person-record.ts';
import type { Registry } from './registry.ts';
import { describedHolder } from './resolve-described.ts';

/** Who a title without a name means: a person named with it, the publisher's own, else the country or body it belongs to. */
export function resolveRole(sources: ResolverSources, open: OpenPhrase, title: RolePhrase): ReferentKey | null {
  const { registry, context, lexicon } = sources;
  const role = asTopDiplomat(open, title);
  if (role.role.plural) return null;
  const predicated = predicatedOf(registry, open, role);
  if (predicated !== null) return predicated;
  if (role.determiner === 'indefinite') return null;
  const country = countryOfRole(sources, open, role);
  const own =
    context.home !== null && (country === null || country === context.home)
      ? ownHolder(sources, open, role, context.home)
      : null;
  const person = own ?? latestHolder(sources, open, { role, country });
  if (person !== null) return person;
  const described = describedHolder(registry, open, role);
  if (described !== null) return described;
  const party = country === null ? undefined : lexicon.gazetteer.countries.get(country);
  if (role.role.isPrivate && !isHeadOfBody(role)) return pontiff(sources, role);
  if (party !== undefined) return registry.country(party, party.name);
  if (role.party?.kind === 'organisation') return registry.organisation({ ...role.party, country: null });
  return pontiff(sources, role);
}

/** "the top US diplomat" is "the top diplomat" of that country. */
function asTopDiplomat({ scan }: OpenPhrase, title: RolePhrase): RolePhrase {
  const isTop = title.role.head === 'diplomat' && scan.words.slice(title.start, title.role.start).includes('top');
  return isTop ? { ...title, role: { ...title.role, role: TOP_DIPLOMAT, isPrivate: false } } : title;
}

/** A foreign minister, or one who was it and now stands above him: China's Wang Yi. */
const TOP_DIPLOMAT = 'top diplomat';

/** "the UN chief", "the NATO leader": whoever heads a body, by whatever title. */
function isHeadOfBody({ role, party }: RolePhrase): boolean {
  return party?.kind === 'organisation' && HEADS_OF_BODIES.has(role.role.toLowerCase());
}

const HEADS_OF_BODIES = new Set(['chief', 'head', 'leader', 'boss']);

/** "the Pope": there is one at a time, so the title names him. */
function pontiff(sources: ResolverSources, { role, determiner }: RolePhrase): ReferentKey | null {
  const isPope = role.head === 'pope' || role.head === 'pontiff';
  return isPope && determiner === 'definite' ? holderOfDay(sources, 'VA', 'head_of_state') : null;
}

/** In a government's own text "the President" is its own: a person named with the title, else the office holder of the day. */
function ownHolder(sources: ResolverSources, open: OpenPhrase, role: RolePhrase, home: string): ReferentKey | null {
  if (role.role.head === 'counterpart') return null;
  const isOffice = role.determiner === 'definite' || role.start === 0;
  const named =
    latestHolder(sources, open, { role, country: home }) ?? (isOffice ? homeHolder(sources, role, home) : null);
  return named !== null && isOffice && isBeforeTerm(sources, open, named) ? homeState(sources, home) : named;
}

/** "In 2008 the President declared": in a text of later years that was somebody else, whom it does not name. */
function isBeforeTerm({ registry }: ResolverSources, { scan }: OpenPhrase, holder: ReferentKey): boolean {
  const year = scan.words.find((word) => /^(?:19|20)\d\d$/u.test(word));
  const terms = registry.record(holder)?.known?.terms.filter(({ kind }) => kind.startsWith('head_of_')) ?? [];
  const starts = terms.flatMap(({ from }) => from?.slice(0, 4) ?? []);
  return year !== undefined && starts.length > 0 && starts.every((start) => start > year);
}

function homeState({ registry, lexicon }: ResolverSources, home: string): ReferentKey | null {
  const state = lexicon.gazetteer.countries.get(home);
  return state === undefined ? null : registry.country(state, state.name);
}

/** "presented his credentials as Ambassador", "She is the Director of the Fund": the title is the last person's before it. */
function predicatedOf(registry: Registry, { scan, before }: OpenPhrase, role: RolePhrase): ReferentKey | null {
  const owner = before.findLast((mention) => !isPossessive(mention) && isPerson(registry, mention));
  if (owner === undefined) return null;
  const between = scan.words.slice(owner.lastToken, role.start);
  const isOffice = role.party !== null || (!role.role.isPrivate && /^\p{Lu}/u.test(role.role.role));
  const isSo = isOffice && between.length > 0 && between.every((word) => BEING.has(word));
  return isSo || scan.words[role.start - 1] === 'as' ? (owner.referents[0] ?? null) : null;
}

const BEING = new Set('is was has been became also currently now then previously formerly'.split(' '));

/** "congratulated Ali on | his | election as President". */
function isPossessive({ phrase }: OpenPhrase['before'][number]): boolean {
  return phrase.kind === 'pronoun' && ['his', 'her', 'their'].includes(phrase.word);
}

function countryOfRole({ registry }: ResolverSources, open: OpenPhrase, role: RolePhrase): string | null {
  const stated = partyId(role.party);
  if (stated !== null || role.possessor === null || role.role.head === 'counterpart') return stated;
  const isSpeakers = ['our', 'my'].includes(role.possessor) && open.speaker !== null;
  const owner = isSpeakers ? open.speaker : lastPerson(registry, open, null);
  return owner === null ? null : registry.countryOf(owner);
}

interface HolderSearch {
  readonly role: RolePhrase;
  readonly country: string | null;
}

/** The person last named with this title; with a country, only a person of that country. */
function latestHolder(sources: ResolverSources, open: OpenPhrase, { role, country }: HolderSearch): ReferentKey | null {
  const seen = [open.before, ...open.past.slice(0, REACH)].flatMap((mentions) => [...mentions].reverse());
  const self = open.before.find((mention) => isPerson(sources.registry, mention))?.referents[0];
  const rest = sources.registry.persons().map((person) => person.key);
  const near = seen.flatMap((mention) => mention.referents);
  // "Prime minister to meet Chinese premier": a premier is the prime minister only where nobody is called so.
  const isAlike = country === null && PREMIERS.has(role.role.role.toLowerCase());
  const called = isAlike ? near.filter((key) => isTitled(sources, key, role.role.role.toLowerCase())) : [];
  for (const key of [...called, ...near, ...rest]) {
    const record = sources.registry.record(key);
    // Nobody calls himself "Mr President".
    if (record === null || key === open.self || (role.role.head === 'counterpart' && key === self)) continue;
    if (country !== null && !serves(record, country)) continue;
    if (holds(sources, record, role, country)) return key;
  }
  return null;
}

const REACH = 12;

/** Whether the article calls somebody so, or knows him to be that without calling him anything. */
function isTitled({ registry, context }: ResolverSources, key: ReferentKey, wanted: string): boolean {
  const { roles = [], known = null } = registry.record(key) ?? {};
  if (roles.length > 0) return roles.some(({ role }) => role === wanted);
  const { day } = context;
  const terms = known?.terms ?? [];
  return day !== null && terms.some((term) => term.office.toLowerCase() === wanted && covers(term, day));
}

/** Whether a person is of a country, or has an office of a body; of whom nothing is told, any known office counts. */
function serves({ country, roles, known }: PersonRecord, party: string): boolean {
  if (country === party || roles.some((role) => role.party === `o:${party}`)) return true;
  // Guterres is of Portugal, and heads the United Nations.
  if (known?.terms.some(({ kind, represents }) => kind === 'io_head' && represents === party) === true) return true;
  return country === null && known?.terms.some(({ represents }) => represents === party) === true;
}

/** "the Kremlin chief", "the Chadian strongman": whoever leads a state. */
const LEADERS = new Set(['leader', 'chief', 'boss', 'strongman', 'ruler']);

/** Titles of those who lead a state: "the Turkish leader" can be each of them. */
const LEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|leader)$/u;

function holds(
  { lexicon, context }: ResolverSources,
  record: PersonRecord,
  role: RolePhrase,
  country: string | null,
): boolean {
  const wanted = role.role.role.toLowerCase();
  if (role.role.head === 'counterpart') return role.party !== null;
  const isLeader = LEADERS.has(wanted) && role.party?.kind === 'country';
  if (isLeader && record.roles.some((one) => LEADS.test(one.role))) return true;
  // The president of a firm is not the President of its country.
  const ofState = country === null || !LEADS.test(wanted) ? record.roles : record.roles.filter(isOfState);
  if (ofState.some((one) => sameRole(one, { role: wanted, head: role.role.head }))) return true;
  if (isHeadOfBody(role) && record.roles.some((one) => HEADS_BODY.test(one.role))) return true;
  if (record.roles.length > 0) return false;
  const terms = (record.known?.terms ?? []).filter(({ represents }) => country === null || represents === country);
  if (isHeadOfBody(role)) return terms.some((term) => term.kind === 'io_head' && isHeld(term, role, context.day));
  if ((isLeader || wanted === 'leader') && country !== null)
    return terms.some((term) => LEADING.has(term.kind) && isHeld(term, role, context.day));
  const kind = officeKindOf(lexicon, role.role);
  return terms.some((term) => term.kind === kind && isCalled(term, role) && isHeld(term, role, context.day));
}

/** Whether somebody has an office on a day; "the former president" had it once. */
function isHeld(term: OfficeTerm, { role }: RolePhrase, day: string | null): boolean {
  if (role.role.toLowerCase() === TOP_DIPLOMAT && (day === null || (term.from ?? '9') <= day)) return true;
  if (day === null || covers(term, day)) return role.status !== 'former' || day === null;
  return role.status === 'former' && term.to !== null && term.to <= day;
}

function isOfState({ party }: PersonRecord['roles'][number]): boolean {
  return party?.startsWith('c:') === true;
}

/** Titles of those who head an international body. */
const HEADS_BODY =
  /^(?:secretary[- ]general|director[- ]general|president|managing director|chair\w*|high representative|executive director)\b/u;

/** A president may also head the government; nobody calls him prime minister. */
function isCalled({ kind, office }: OfficeTerm, { role }: RolePhrase): boolean {
  if (!kind.startsWith('head_of_')) return true;
  const head = role.head === 'premier' ? 'minister' : role.head;
  return head === 'leader' || office.toLowerCase().includes(head);
}

/** One office by two names. */
const PREMIERS = new Set(['premier', 'prime minister']);

function sameRole(held: { role: string; head: string }, wanted: { role: string; head: string }): boolean {
  if (held.role === wanted.role || [held.role, wanted.role].every((role) => PREMIERS.has(role))) return true;
  // A presidential aide is no president.
  if (held.head !== wanted.head) return ` ${held.role} `.includes(` ${wanted.role} `);
  const short = wanted.role.split(' ').length <= held.role.split(' ').length ? wanted.role : held.role;
  const long = short === wanted.role ? held.role : wanted.role;
  const isVice = /\b(?:vice|deputy|assistant|under)\b/u;
  return long.includes(short) && isVice.test(long) === isVice.test(short);
}

/** Titles that in a publisher's own text can only be its head: "the Secretary" of a foreign ministry. */
const SHORT_TITLES = new Set(['secretary', 'minister']);

/** The publisher's own office holder of that day: "the President" in a read-out of the Kremlin. */
function homeHolder(sources: ResolverSources, role: RolePhrase, home: string): ReferentKey | null {
  const { lexicon, context } = sources;
  const isShort = SHORT_TITLES.has(role.role.role.toLowerCase());
  const kind = isShort ? context.leads : officeKindOf(lexicon, role.role);
  if (kind === null || context.leads === null || (kind !== context.leads && kind !== 'head_of_state')) return null;
  return bearsTitle(sources, { home, kind }, role) ? holderOfDay(sources, home, kind) : null;
}

/** Whether the home country calls the office so: the United States has neither an Amir nor a Foreign Minister. */
function bearsTitle(
  { lexicon, context }: ResolverSources,
  { home, kind }: { readonly home: string; readonly kind: OfficeKind },
  { role }: RolePhrase,
): boolean {
  const [holder] = lexicon.gazetteer.holders(home, kind, context.day);
  const terms = holder?.terms.filter((term) => term.kind === kind && term.represents === home) ?? [];
  return ANY_HEAD.has(role.head) || terms.some(({ office }) => office.toLowerCase().includes(role.head));
}

const ANY_HEAD = new Set(['leader', 'head', 'chief']);

/** The only known holder of an office on the day of the article. */
function holderOfDay(
  { lexicon, registry, context }: ResolverSources,
  country: string,
  kind: OfficeKind,
): ReferentKey | null {
  const [holder, second] = lexicon.gazetteer.holders(country, kind, context.day);
  if (holder === undefined || second !== undefined || context.day === null) return null;
  const words = holder.name.toLowerCase().split(/\s+/u);
  const hints = { day: context.day, party: country, officeKind: kind };
  const record = registry.person({ words, text: holder.name, hints, known: holder });
  record.country ??= country;
  return record.key;
}
