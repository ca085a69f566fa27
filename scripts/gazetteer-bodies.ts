import { list } from '../src/resolve/gazetteer/tables.ts';
import type { HandRow } from './gazetteer-draft.ts';

interface SharedCountry {
  readonly id: string;
  readonly kind: string;
  readonly wikidata?: string;
  readonly valid?: readonly (readonly [string, string | null])[];
}

interface SharedOrganisation {
  readonly id: string;
  readonly members?: Readonly<
    Record<string, { first?: number; last?: number; cow?: readonly (readonly [number, number])[] }>
  >;
  readonly members_exact?: readonly { country: string; start: string; end: string | null }[];
}

const HISTORICAL: Readonly<Record<string, readonly [wikidata: string, from: string, to: string]>> = {
  NVN: ['Q172640', '1945-09-02', '1976-07-02'],
  OTT: ['Q12560', '1299', '1922-11-01'],
  RUE: ['Q34266', '1721-11-02', '1917-09-14'],
  AUH: ['Q28513', '1867-03-30', '1918-11-16'],
  PRU: ['Q27306', '1701-01-18', '1918-11-09'],
  MLY: ['', '1948-02-01', '1963-09-16'],
  ARU: ['', '1958-02-14', '1958-08-02'],
  DEW: ['Q713750', '1949-05-23', '1990-10-03'],
  RHO: ['', '1965-11-11', '1979-06-01'],
  VCH: ['Q69808', '1940-07-10', '1944-08-25'],
  'GB-ENG': ['Q21', '', ''],
  'GB-SCT': ['Q22', '', ''],
  'GB-WLS': ['Q25', '', ''],
  'GB-NIR': ['Q26', '', ''],
  'RU-CE': ['Q5187', '', ''],
  'CN-XZ': ['Q17252', '', ''],
  'BA-SRP': ['Q11196', '', ''],
  'BA-BIH': ['Q11198', '', ''],
  'GE-AB': ['Q23334', '', ''],
  'GE-OS': ['Q23427', '', ''],
  'CY-TR': ['Q23681', '', ''],
  'SO-SL': ['Q34754', '', ''],
};

/** Cities whose name is more often something else than a government. */
const NO_METONYM = new Set(
  "Saint John's|The Valley|Hamilton|Kingston|Georgetown|Victoria|San José|San Juan|Nassau|Bridgetown|Roseau|Castries|Kingstown|Basseterre|Marigot|Gustavia|Sucre|Saint-Denis|Santo Domingo|San Salvador|Panama City|Guatemala City|Kuwait City|Cotonou|Porto-Novo|Abidjan|Yangon|Almaty|Dar es Salaam|Benghazi|Bloemfontein|Cape Town|Amsterdam|Bujumbura|Lobamba|Koror|West Island|Jamestown|Alofi|Majuro|Washington, D.C.|Washington D.C.".split(
    '|',
  ),
);

/** The lines of `countries.tsv`. */
export function countryLines(shared: readonly SharedCountry[], hand: readonly HandRow[]): readonly string[][] {
  const byId = new Map(shared.map((country) => [country.id, country]));
  return hand.map((row) => {
    const { id = '', name = '', aliases = '', adjectives = '', capitals = '', metonyms = '' } = row;
    const known = byId.get(id);
    const [wikidata = '', from = '', to = ''] = HISTORICAL[id] ?? [known?.wikidata, ...spanOf(known)];
    const seats = [...list(metonyms), ...list(capitals).filter((city) => !NO_METONYM.has(city) && city !== name)];
    const kind = known?.kind ?? (id.includes('-') ? 'territory' : 'historical');
    const government = kind === 'territory' && id !== 'TW' ? list(metonyms) : seats;
    return [
      id,
      kind,
      name,
      aliases,
      adjectives,
      capitals,
      government.join('|'),
      wikidata,
      from,
      to,
      known === undefined ? 'h' : 'hkt',
    ];
  });
}

function spanOf(country: SharedCountry | undefined): readonly string[] {
  const spans = country?.valid ?? [];
  return [spans.at(-1)?.[0] ?? '', spans.at(-1)?.[1] ?? ''];
}

const MEMBERS_OF: Readonly<Record<string, string>> = {
  UN: 'UN',
  NATO: 'NATO',
  EU: 'EU',
  ASEAN: 'ASEAN',
  SCO: 'SCO',
  BRICS: 'BRICS',
  G7: 'G-7',
  G8: 'G-8',
  G20: 'G-20',
  CIS: 'CIS',
  CSTO: 'CSTO',
  EAEU: 'EAEU',
  GCC: 'GCC',
  OPEC: 'OPEC',
  SAARC: 'SAARC',
  BIMSTEC: 'BIMSTEC',
  QUAD: 'Quad',
  AUKUS: 'AUKUS',
  'FIVE-EYES': 'Five Eyes',
  'WARSAW-PACT': 'WP',
  'AFRICAN-UNION': 'AU',
  LAS: 'LAS',
  OAS: 'OAS',
  ECOWAS: 'ECOWAS',
  SADC: 'SADC',
  CARICOM: 'CARICOM',
  WTO: 'WTO',
  OECD: 'OECD',
  OSCE: 'OSCE',
  OIC: 'OIC',
  EAC: 'EAC',
  IGAD: 'IGAD',
  APEC: 'APEC',
  IAEA: 'IAEA',
};

/** The lines of `organisations.tsv`; members carry days where they were checked by hand, else years. */
export function organisationLines(
  shared: readonly SharedOrganisation[],
  hand: readonly HandRow[],
  countries: ReadonlySet<string>,
): readonly string[][] {
  const byId = new Map(shared.map((body) => [body.id, body]));
  return hand.map((row) => {
    const { id = '', name = '', acronyms = '', aliases = '', kind = '', country = '', ambiguous = '' } = row;
    const body = byId.get(MEMBERS_OF[id] ?? '');
    const members = membersOf(body).filter((member) => countries.has(member.split(':')[0] ?? ''));
    const sources = members.length === 0 ? 'h' : body?.members_exact === undefined ? 'bhv' : 'hm';
    return [id, name, acronyms, aliases, kind, country, ambiguous, '', members.join('|'), sources];
  });
}

function membersOf(body: SharedOrganisation | undefined): readonly string[] {
  if (body === undefined) return [];
  if (body.members_exact !== undefined) {
    return body.members_exact.map((member) => `${member.country}:${member.start}..${member.end ?? ''}`).sort();
  }
  return Object.entries(body.members ?? {})
    .flatMap(([country, years]) => {
      const from = years.cow?.[0]?.[0] ?? years.first;
      if (from === undefined) return [];
      const left = (years.last ?? 0) >= 2020 ? '' : String(Math.max(years.last ?? 0, years.cow?.at(-1)?.[1] ?? 0));
      return [`${country}:${from}..${left}`];
    })
    .sort();
}
