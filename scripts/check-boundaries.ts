import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

/** What was found in the source folders of one checkout. */
export interface BoundaryReport {
  /** Modules of our own that were seen; 0 means that nothing was checked. */
  readonly modules: number;
  /** `rule: from → to`, one for each violation. */
  readonly violations: readonly string[];
}

/** Holds `src` and `viewer` below a folder against the rules of `.dependency-cruiser.cjs`. */
export async function checkBoundaries(folder: string): Promise<BoundaryReport> {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const roots = ['src', 'viewer'].filter((root) => existsSync(`${folder}/${root}`));
  const { output } = await cruise(roots, { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave text instead of a result');
  return toReport(output);
}

function toReport({ modules, summary }: ICruiseResult): BoundaryReport {
  const own = modules.filter(({ source }) => /^(src|viewer)\//.test(source));
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules: own.length, violations };
}

if (process.argv[1]?.endsWith('check-boundaries.ts')) {
  const { modules, violations } = await checkBoundaries(fileURLToPath(new URL('..', import.meta.url)));
  for (const violation of violations) console.error(violation);
  if (modules === 0) console.error('no module was seen: nothing was checked');
  console.log(`${modules} modules, ${violations.length} violations of the direction of rooms`);
  process.exitCode = modules > 0 && violations.length === 0 ? 0 : 1;
}
