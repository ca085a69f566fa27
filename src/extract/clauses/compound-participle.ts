import type { Scan } from '../mentions/scan.ts';

const COMPOUND = /^(?<name>.+)[-‐‑–](?<participle>\p{Ll}+(?:ed|led|run|held|made|built|sent|backed))$/u;

/** The parts of "Iranian-backed", "U.N.-brokered", "Saudi-led"; null for any other word. */
export function compoundParticiple(scan: Scan, at: number): { name: string; lemma: string } | null {
  const parts = COMPOUND.exec(scan.tokens[at]?.text ?? '')?.groups;
  const [name, participle] = [parts?.['name'], parts?.['participle']];
  if (name === undefined || participle === undefined) return null;
  const lemma = participle === 'led' ? 'lead' : scan.lexicon.verbLemmas.get(participle);
  return { name, lemma: lemma ?? participle.replace(/ed$/u, '') };
}
