/** Titles that, without a body beside them, mean one body: its gazetteer id. */
const BODY_BY_USE: readonly (readonly [RegExp, string])[] = [
  [/^(?:special rapporteur|independent expert)\b/iu, 'UN'],
  [/^(?:emergency relief coordinator|under[- ]secretary[- ]general)\b/iu, 'UN'],
  [/\bof the secretary[- ]general\b/iu, 'UN'],
  [/^high commissioner for refugees$/iu, 'UNHCR'],
  [/^high commissioner for human rights$/iu, 'OHCHR'],
];

/** The gazetteer id of the body that a title without one is used of, or null. */
export function bodyByUse(role: string): string | null {
  return BODY_BY_USE.find(([pattern]) => pattern.test(role))?.[1] ?? null;
}
