import type { Country } from '../../model/gazetteer.ts';
import { matchKnownName, type Scan } from './scan.ts';

const HALVES = ['North', 'South'];

/** Enters "the North" and "the South" where the article names both halves of one country: "North Korea … South Korean … the North". */
export function enterHalves(scans: readonly Scan[]): void {
  const [first] = scans;
  const named = new Map(scans.flatMap(halvesIn).map((country) => [country.name, country]));
  for (const country of first === undefined ? [] : named.values()) {
    const [half = '', rest = ''] = country.name.split(' ');
    if (!HALVES.every((one) => named.has(`${one} ${rest}`))) continue;
    first?.localNames.add(half, {
      entry: { kind: 'country', country, form: 'name' },
      capitals: false,
      exact: null,
      isShort: true,
    });
  }
}

function halvesIn(scan: Scan): readonly Country[] {
  return scan.words.flatMap((word, at) => {
    const known = word === 'north' || word === 'south' ? matchKnownName(scan, at) : null;
    if (known?.entry.kind !== 'country' || known.end !== at + 2) return [];
    const { country } = known.entry;
    return HALVES.includes(country.name.split(' ')[0] ?? '') ? [country] : [];
  });
}
