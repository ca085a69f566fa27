import type { OfficeKind } from '../src/model/gazetteer.ts';
import type { DraftTerm } from './gazetteer-draft.ts';
import { sourceCodes } from './gazetteer-sources.ts';

/** A row of the shared `offices.jsonl`. */
export interface SharedOffice {
  readonly person: string;
  readonly person_id: string;
  readonly wikidata?: string;
  readonly aliases?: readonly string[];
  readonly office: string;
  readonly kind: string;
  readonly represents: string;
  readonly to?: string;
  readonly start?: string;
  readonly end?: string;
  readonly end_before?: string;
  readonly open_until?: string;
  readonly first_seen: string;
  readonly last_seen?: string;
  readonly sources: readonly string[];
}

const KINDS: Readonly<Record<string, OfficeKind>> = {
  minister_other: 'minister_other',
  finance_minister: 'minister_other',
  interior_minister: 'minister_other',
  trade_minister: 'minister_other',
  energy_minister: 'minister_other',
  ambassador: 'ambassador',
  perm_rep_other: 'ambassador',
  minister_deputy: 'minister_deputy',
  deputy_foreign_minister: 'minister_deputy',
  deputy_defence_minister: 'minister_deputy',
  head_of_government: 'head_of_government',
  head_of_state: 'head_of_state',
  deputy_head: 'deputy_head',
  foreign_minister: 'foreign_minister',
  defence_minister: 'defence_minister',
  un_perm_rep: 'un_perm_rep',
  speaker: 'legislator',
  military_head: 'military',
  spokesperson: 'spokesperson',
  io_head: 'io_head',
  special_envoy: 'envoy',
  crown_prince: 'monarch_family',
};

/** Titles that a source files as head of state, government or foreign minister and that are none. */
const NOT: Readonly<Record<string, readonly [RegExp, OfficeKind]>> = {
  head_of_state: [
    /Company|Academy|Treasury Board|Bundesbank|Chief of Staff|Examination|Control Yuan|Judicial|Legislative Yuan|COP26|Assisting|Board of Trade|assembly$|Parliament|Speaker|Minister of State|Anjouan|Moheli|Grande Comore|[Rr]epresentative|operative|Secretary of State|President Affairs|Deputy|Zanzibar|Sahrawi|Supreme People|Cameroon/,
    'other',
  ],
  head_of_government: [
    /Assist|Supporting|Minister (?:of|at) the Prime|Chief of Staff|Monetary|Aragon|Policy|Under Secretary|First Vice|Vice Chairman|Development Board|cameroon|Prime Minister's Cabinet|Secretary of State|Chief [Mm]inister|Deputy|Minister and Cabinet|Cabinet Affairs|Head of Government Secretariats|Sahrawi|Alternate|Parliament/,
    'other',
  ],
  foreign_minister: [
    /Supporting|responsible for several|Foreign Commerce|Chief Secretary|Senior Presidential|Guernsey|Youth|Sahrawi|Zanzibar/,
    'minister_other',
  ],
};

/** The kind of the shared table as the model has it; null where the row is left out. */
function kindOf(row: SharedOffice): OfficeKind | null {
  if (row.kind === 'effective_leader') return null;
  if (row.represents.startsWith('org:')) return row.kind === 'spokesperson' ? 'spokesperson' : orgKind(row.office);
  const wrong = NOT[row.kind];
  if (wrong?.[0].test(row.office)) return wrong[1];
  const kind = KINDS[row.kind] ?? 'other';
  return kind === 'other' && isDomestic(row) ? null : kind;
}

/** States whose governors and mayors foreign guests meet often enough to be worth a row. */
const LARGE = new Set(['US', 'RU', 'CN', 'GB', 'CA', 'AU', 'IN', 'DE', 'JP', 'UA', 'HK']);

/** Offices of home politics that dispatches do not name. */
function isDomestic(row: SharedOffice): boolean {
  if (row.kind === 'subnational_head') return !LARGE.has(row.represents);
  if (row.kind !== 'other' && row.kind !== 'secretary_general') return false;
  return !/Secretary of the|Security|Intelligence|Chief of|Advis|Prosecutor|General Secretary|First Secretary|Governor|Chief Justice|Party|Presidency|Premier|Envoy|Representative|Commission|Director of|United Nations|International|President|Prince|Queen|Ruler|Court of Justice|Lady|Commander|Negotiator|State Council/i.test(
    row.office,
  );
}

function orgKind(office: string): OfficeKind {
  return /Judge|Vice-President|Registrar|Member|General Assembly/.test(office) ? 'other' : 'io_head';
}

/** A rank that a source printed where the title should stand. */
const BARE_RANK = /^(?:Dr|Gen|General|Maj|Lt|Col|Sir|Capt|Brig|Adm|Lucia|Kosovo|Island)\b.{0,12}$/;

/** The shared row as a term, or null where its kind, days or source keep it out of the product. */
export function toTerm(row: SharedOffice): DraftTerm | null {
  const kind = kindOf(row);
  const sources = sourceCodes(row.sources);
  const office = cleanOffice(row);
  if (BARE_RANK.test(office)) return null;
  if (kind === null || sources === '' || office === '') return null;
  const { from, to } = days(row, kind === 'ambassador' ? MAX_OPEN_AMBASSADOR : MAX_OPEN);
  if (from < '18') return null;
  return {
    office,
    kind,
    represents: representsOf(row.represents),
    from,
    to,
    endKnown: row.end !== undefined,
    startKnown: row.start !== undefined,
    sources,
  };
}

/** Years after which a source that never wrote an end down is not believed. */
const MAX_OPEN = 60;
const MAX_OPEN_AMBASSADOR = 6;

/** An open term reaches to the horizon of its source, never beyond the day on which somebody else is known in it. */
function days(row: SharedOffice, maxYears: number): { from: string; to: string } {
  const from = row.start ?? row.first_seen;
  if (row.end !== undefined) return { from, to: row.end };
  const seen = [row.open_until ?? '', row.last_seen ?? '', row.first_seen].sort().at(-1) ?? '';
  const to =
    row.end_before !== undefined && (row.open_until === undefined || row.end_before < seen) ? row.end_before : seen;
  const limit = `${Number(from.slice(0, 4)) + maxYears}${from.slice(4)}`;
  return { from, to: [from, to < limit ? to : limit].sort().at(-1) ?? to };
}

const ORGANISATIONS: Readonly<Record<string, string>> = {
  'org:AU': 'AFRICAN-UNION',
  'org:IBRD': 'WORLD-BANK',
  'org:C': 'COMMONWEALTH',
  'org:CoE': 'COE',
  'org:ArabParliament': 'LAS',
  'org:EU': 'EU',
};

function representsOf(represents: string): string {
  if (!represents.startsWith('org:')) return represents;
  return ORGANISATIONS[represents] ?? represents.slice(4);
}

const SLUGS: Readonly<Record<string, string>> = {
  'representative-to-nato': 'Permanent Representative to NATO',
  'representative-unvo': 'Permanent Representative to the UN in Vienna',
  'representative-to-oecd': 'Permanent Representative to the OECD',
  'representative-to-un': 'Permanent Representative to the United Nations',
  'representative-to-unesco': 'Permanent Representative to UNESCO',
  'representative-uneo': 'Permanent Representative to the UN in Geneva',
  'representative-to-eu': 'Ambassador to the European Union',
  'representative-to-asean': 'Ambassador to ASEAN',
  'representative-to-au': 'Ambassador to the African Union',
  'representative-to-oas': 'Permanent Representative to the OAS',
};

function cleanOffice(row: SharedOffice): string {
  const slug = /^Representative to (representative[-a-z]+)$/.exec(row.office)?.[1];
  if (slug !== undefined) return SLUGS[slug] ?? 'Permanent Representative';
  const office = WORDS.reduce((text, [from, to]) => text.replace(from, to), row.office.replaceAll('_', ' '));
  const short = office
    .replace(/[\s,;(]+$/, '')
    .slice(0, 120)
    .trim();
  return short.charAt(0).toUpperCase() + short.slice(1);
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\s*\([^a-z()]*[A-Z]{3}.*$/, ''],
  [/["“”|]/g, ''],
  [
    /\b(?:DEPUTY|MIN|OF|FOREIGN|AFFAIRS|INTL|COOPERATION|CROWN|PRINCE)\b\.?/g,
    (word: string) => word.charAt(0) + word.slice(1).toLowerCase(),
  ] as never,
  [/\bMin\.(?=\s|$)/g, 'Minister'],
  [/\bDep\.(?=\s|$)/g, 'Deputy'],
  [/\bGovt\.?(?=\s|$|,)/g, 'Government'],
  [/\bIntl\.?(?=\s|$)/g, 'International'],
  [/\bSec\.(?=\s|$)/g, 'Secretary'],
  [/\bPres\.(?=\s|$)/g, 'President'],
  [/\s&\s/g, ' and '],
  [/\s+(?:Dr|Gen|Sir|Dame|Mr|Ms|Col|Lt|Maj|Brig|Adm|Capt|Sheikh|Father|Rev|Cardinal|Archbishop)\.?(?:\s+Gen\.)?$/g, ''],
  [/\((?:acting|title|from|official)[^)]*\)?/gi, ''],
  [/\s*\([A-Z_ ]+$/g, ''],
  [/^(?:General|Gen\.) secretaries/i, 'General Secretary'],
  [/^First secretaries/i, 'First Secretary'],
  [/^Secretaries/i, 'Secretary'],
  [/^Chairmen/i, 'Chairman'],
  [/^Presidents\b/i, 'President'],
  [/^Prime ministers\b/i, 'Prime Minister'],
  [/^Premiers\b/i, 'Premier'],
  [/^Kings\b.*/i, 'King'],
  [/^Queens\b.*/i, 'Queen'],
  [/^(Emperor|Emir|Amir|Sultan|Shah|Chancellor|Ruler|Administrator|Governor|Head|Leader)s\b/i, '$1'],
  [/^Governors-General/i, 'Governor-General'],
  [/^Prime$/i, 'Prime Minister'],
  [/^(Ambassador|Minister) to ([a-z])/g, '$1 to $2'],
  [/\bto ([a-z]+(?:-[a-z]+)*)$/g, (_: string, place: string) => `to ${placeName(place)}`] as never,
  [/\s+/g, ' '],
];

function placeName(slug: string): string {
  if (/^(?:the|of)$/.test(slug)) return slug;
  return slug
    .split('-')
    .map((word) => (/^(?:and|of|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
