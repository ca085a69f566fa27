import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFeature, type Scenario } from './read-feature.ts';
import { type Outcome, runScenario } from './run-scenario.ts';

export interface TckResult {
  readonly group: string;
  readonly title: string;
  readonly mustRaise: boolean;
  readonly outcome: Outcome;
}

/** Runs all scenarios under `folder/features` whose group has the given beginning. */
export function* runTck(folder: string, beginning = ''): Generator<TckResult> {
  const features = join(folder, 'features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.feature'));
  for (const file of files.toSorted()) {
    const group = relative('.', file).split('/').slice(0, 2).join('/');
    if (!file.startsWith(beginning)) continue;
    for (const scenario of readFeature(readFileSync(join(features, file), 'utf8'))) {
      yield { group, title: `${scenario.feature} | ${scenario.name}`, ...judge(scenario, folder) };
    }
  }
}

function judge(scenario: Scenario, folder: string): Pick<TckResult, 'mustRaise' | 'outcome'> {
  const mustRaise = scenario.steps.some((step) => step.text.includes('should be raised'));
  return { mustRaise, outcome: runScenario(scenario, folder) };
}
