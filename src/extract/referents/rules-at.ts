import { isGenitive } from '../mentions/genitive.ts';
import { matchKnownName, type Scan, type TokenRange } from '../mentions/scan.ts';

const GOVERNMENTS = new Set(
  'government administration regime cabinet presidency dictatorship junta rule reign premiership'.split(' '),
);
/** What only the head of a state has, behind the genitive of a name. */
const OF_HEADS = new Set(
  'war invasion annexation army armies troops forces military soldiers regime aggression occupation offensive'.split(
    ' ',
  ),
);

/** Whether a name is told of as the head of a state: "Netanyahu's government", "the Biden administration", "Putin's war". */
export function rulesAt(scan: Scan, { start, end }: TokenRange): boolean {
  if (scan.words[start - 1] === 'of' && GOVERNMENTS.has(scan.words[start - 2] ?? '')) return true;
  if (!isGenitive(scan, end)) return GOVERNMENTS.has(scan.words[end] ?? '');
  for (let at = end + 1; at < end + 5; at += 1) {
    const word = scan.words[at] ?? '';
    if (GOVERNMENTS.has(word) || OF_HEADS.has(word)) return true;
    if (!qualifies(scan, at)) return false;
  }
  return false;
}

/** "Putin's full-scale February invasion": words between name and noun. */
function qualifies(scan: Scan, at: number): boolean {
  const { pos, text } = scan.tokens[at] ?? { pos: 'X', text: '' };
  if (pos === 'ADJ' || pos === 'ADV' || pos === 'NUM' || MONTHS.test(text)) return true;
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'country' && known.entry.form === 'adjective';
}

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|full|-|scale)$/u;
