import type { RelationType } from '../../src/model/ontology.ts';
import { bestThreshold, type Choice, crossValidate, type JudgedFact, scoreAt } from './cross-validate.ts';
import type { FitOptions } from './fit-logistic.ts';
import type { LearningSet } from './read-examples.ts';

type Tier = RelationType['tier'];

/** What decides which of the proposed claims are kept. */
export interface Variant {
  readonly name: string;
  /** The cues that it may see; null where it keeps every claim. */
  readonly sees: ((cue: string) => boolean) | null;
}

/** Where the page and the command begin to compare: from the frames without a judge to the judge that is shipped. */
export const VARIANTS: readonly Variant[] = [
  { name: 'frames alone, every claim kept', sees: null },
  { name: 'frames alone, kept by how often the frame is right', sees: isOfFrame },
  { name: 'frames + judge, cues of the sentence only', sees: (cue) => !isOfArticle(cue) },
  { name: 'frames + judge', sees: () => true },
];

/** Which frame, office or inference proposed the claim: all that a record of the frames could know. */
function isOfFrame(cue: string): boolean {
  return /^(?:relation=\w+|\w+&frame=.*|implied=[^&]*|office (?:stated|inferred))$/u.test(cue);
}

function isOfArticle(cue: string): boolean {
  return /^(?:told|relations of pair|alike|subject named|object named|sentence|persons)=|^told of persons|^(?:in title|attributed|dated|placed)$/u.test(
    cue,
  );
}

export interface AblationOptions {
  readonly fit: FitOptions;
  /** Each seed divides the articles into other folds; the figures are means over all of them. */
  readonly seeds: readonly number[];
  readonly tierOf: (relation: string) => Tier;
}

/** Precision, recall and F1 of every variant, cross-validated by article, as a Markdown table. */
export function ablationTable(set: LearningSet, variants: readonly Variant[], options: AblationOptions): string {
  const rows = variants.map(({ name, sees }) => {
    const runs = options.seeds.map((seed) => judgeVariant(set, sees, { ...options, seed }));
    const cells = (['core', 'extended'] as const).map((tier) =>
      meanFigures(runs.map((facts) => choose(facts, sees, { set, tier, tierOf: options.tierOf }))),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const head = '| cross-validated on train | core P | R | F1 | extended P | R | F1 |';
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}

function judgeVariant(
  set: LearningSet,
  sees: Variant['sees'],
  { fit, seed }: AblationOptions & { readonly seed: number },
): readonly JudgedFact[] {
  const examples = set.examples.map((example) => ({
    ...example,
    cues: sees === null ? [] : example.cues.filter(sees),
  }));
  return crossValidate({ ...set, examples }, fit, seed);
}

interface Field {
  readonly set: LearningSet;
  readonly tier: Tier;
  readonly tierOf: AblationOptions['tierOf'];
}

function choose(facts: readonly JudgedFact[], sees: Variant['sees'], { set, tier, tierOf }: Field): Choice {
  const own = facts.filter(({ relation }) => tierOf(relation) === tier);
  const held = [...set.facts].reduce((sum, [label, count]) => (tierOf(label) === tier ? sum + count : sum), 0);
  return sees === null ? scoreAt(own, 0, held) : bestThreshold(own, held);
}

function meanFigures(choices: readonly Choice[]): string {
  const mean = (figure: (choice: Choice) => number): string =>
    (choices.reduce((sum, choice) => sum + figure(choice), 0) / choices.length).toFixed(3);
  return [mean(({ precision }) => precision), mean(({ recall }) => recall), mean(({ f1 }) => f1)].join(' | ');
}
