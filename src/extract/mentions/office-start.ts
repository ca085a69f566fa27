import { descriptionEnd } from './nomination.ts';
import type { Scan } from './scan.ts';

/** "Tom Friedman, formerly the mayor". */
export const FORMERLY: ReadonlySet<string> = new Set(['formerly', 'previously']);

/** Where a title can start after a name: behind a comma, bracket or dash, or behind "was appointed", "as", "is". */
export function officeStart(scan: Scan, at: number): number | null {
  const isRelative = scan.words[at] === ',' && scan.words[at + 1] === 'who';
  if (scan.words[at] === ',' && FORMERLY.has(scan.words[at + 1] ?? '')) return at + 2;
  if (!isRelative && [',', '(', '[', '—', '–', 'as'].includes(scan.words[at] ?? '')) return at + 1;
  if (scan.words[at] === 'to' && scan.words[at + 1] === 'be') return at + 2;
  const elected = electionEnd(scan, at);
  if (elected !== null) return elected;
  return isFar(scan, at) ? credentialsEnd(scan, at) : pastOfficeVerbs(scan, isRelative ? at + 1 : at);
}

/** "congratulated Ali | on his election as | President of Gabon": behind "as", null where no such words stand. */
function electionEnd({ words }: Scan, at: number): number | null {
  const [on, whose, how, as] = words.slice(at, at + 4);
  if (on !== 'on' || as !== 'as' || !['his', 'her', 'their', 'being', 'the'].includes(whose ?? '')) return null;
  return /^(?:re-?)?(?:election|appointment|inauguration|nomination|elected|appointed|swearing)/u.test(how ?? '')
    ? at + 4
    : null;
}

/** Behind "was appointed", "who has been", "became": null where no such verb stands. */
function pastOfficeVerbs(scan: Scan, at: number): number | null {
  let next = scan.words[at] === 'who' ? at + 1 : at;
  while (OFFICE_VERBS.has(scan.words[next] ?? '')) next += 1;
  if (['elected', 'appointed', 'named', 'nominated', 'inaugurated', 'designated'].includes(scan.words[next] ?? ''))
    next += 1;
  if (scan.words[next] === 'as') next += 1;
  return next > at && scan.words[next] !== ',' ? next : null;
}

const OFFICE_VERBS = new Set(
  'is was will be has had been became becomes serves served also were currently remains remained acts acted'.split(' '),
);

/** "presented her credentials to the President as the first Swedish Ambassador": the verb stays outside the name's phrase. */
export function isFar(scan: Scan, at: number): boolean {
  if (electionEnd(scan, at) !== null || descriptionEnd(scan, at) !== null) return true;
  return /^(?:presented|presents|submitted|handed)$/u.test(scan.words[at] ?? '') && credentialsEnd(scan, at) !== null;
}

const LONGEST_PRESENTING = 16;

function credentialsEnd({ words }: Scan, at: number): number | null {
  const said = words.slice(at, at + LONGEST_PRESENTING);
  const credentials = said.findIndex((word) => word === 'credentials' || word === 'credence');
  const as = said.indexOf('as', credentials);
  return credentials < 0 || as < 0 ? null : at + as + 1;
}
