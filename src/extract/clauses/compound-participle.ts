import type { Scan } from '../mentions/scan.ts';

const COMPOUND = /^(?<name>.+)[-‐‑–](?<participle>\p{Ll}+ed|led|run|held|made|built|sent)$/u;

/** The parts of "Iranian-backed", "U.N.-brokered", "Saudi-led"; null for any other word. */
export function compoundParticiple(scan: Scan, at: number): { name: string; lemma: string } | null {
  const parts = COMPOUND.exec(scan.tokens[at]?.text ?? '')?.groups;
  const [name, participle] = [parts?.['name'], parts?.['participle']];
  if (name === undefined || participle === undefined) return null;
  const lemma = participle === 'led' ? 'lead' : scan.lexicon.verbLemmas.get(participle);
  return { name, lemma: lemma ?? participle.replace(/ed$/u, '') };
}

/** "Iranian-made drones", "a Swiss-born envoy": where somebody or something comes from is not whose it is. */
export function isOriginOnly({ tokens }: Scan, at: number): boolean {
  return ORIGIN.test(tokens[at]?.text ?? '');
}

const ORIGIN = /[-‐‑–](?:made|built|designed|manufactured|produced|born|educated|style|flagged)$/u;

/** "struck Iranian-backed militias": who helps is not whose they are. */
export function isHelpOnly({ tokens }: Scan, at: number): boolean {
  return HELP.test(tokens[at]?.text ?? '');
}

const HELP = /[-‐‑–](?:backed|supported|sponsored|funded|financed|armed|trained|equipped|allied|aligned|linked)$/u;
