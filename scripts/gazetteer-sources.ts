/** Letter of each source, as `seeds/gazetteers/README.md` explains it, by its name in the gathered material. */
export const SOURCE_CODES: Readonly<Record<string, string>> = {
  factbook: 'f',
  'cia-wl-2019': 'w',
  'ep-holders21': 'e',
  'ep-leaders': 'e',
  'ep-world-fm': 'e',
  'ep-world-io': 'e',
  pocom: 'p',
  frus: 's',
  'frus-vol': 's',
  ungdc: 'u',
  ifg: 'i',
  archigos: 'a',
  reign: 'r',
  'countryinfo-cia': 'c',
  'countryinfo-rulers': 'c',
  oda2026: 'o',
  memory: 'm',
};

/** Every letter that a row may carry: also those of the tables that are not offices. */
export const ALL_CODES: ReadonlySet<string> = new Set([...Object.values(SOURCE_CODES), 'g', 'h', 'k', 't', 'v', 'b']);

/** The letters of these sources, sorted; empty when one of them alone may not be shipped. */
export function sourceCodes(sources: readonly string[]): string {
  return [...new Set(sources.map((source) => SOURCE_CODES[source] ?? ''))].sort().join('');
}

/**
 * Share-alike tables are not copied (README, "What may be taken over"): a fact that rests on them alone is kept only
 * as a single fact, where it fills a gap.
 */
export function isShareAlikeOnly(codes: string): boolean {
  return /^[co]+$/.test(codes);
}
