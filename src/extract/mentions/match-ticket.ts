import type { KnownPerson, OfficeKind } from '../../model/gazetteer.ts';
import type { PersonPhrase } from './phrase.ts';
import { isCapitalised, type Scan } from './scan.ts';

const PAIR = /^(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)$/u;
const LED = new Set(['administration', 'government', 'cabinet']);
const HEADS: readonly OfficeKind[] = ['head_of_state', 'head_of_government'];

/** "The Biden-Harris Administration": the head of a state and the deputy of that day, one phrase for each; empty for other pairs. */
export function matchTicket(scan: Scan, at: number): readonly PersonPhrase[] {
  if (!isCapitalised(scan, at) || scan.day === null || !LED.has(scan.words[at + 1] ?? '')) return [];
  const [, first = '', second = ''] = PAIR.exec(scan.tokens[at]?.text ?? '') ?? [];
  const head = serving(scan, first, HEADS).find(
    ({ country }) => serving(scan, second, ['deputy_head'], country).length > 0,
  );
  const [deputy] = head === undefined ? [] : serving(scan, second, ['deputy_head'], head.country);
  if (head === undefined || deputy === undefined) return [];
  return [toPhrase(at, first, head.person), toPhrase(at, second, deputy.person)];
}

interface Serving {
  readonly person: KnownPerson;
  readonly country: string;
}

/** Persons of a surname that hold such an office at the day of the text. */
function serving(
  { lexicon, day }: Scan,
  surname: string,
  kinds: readonly OfficeKind[],
  country: string | null = null,
): readonly Serving[] {
  if (surname === '') return [];
  return lexicon.gazetteer
    .personsBySurname(surname)
    .flatMap((person) =>
      person.terms
        .filter(
          ({ kind, represents, from, to }) =>
            kinds.includes(kind) &&
            (country === null || represents === country) &&
            (from ?? '') <= (day ?? '') &&
            (to ?? '9') >= (day ?? ''),
        )
        .map(({ represents }) => ({ person, country: represents })),
    );
}

function toPhrase(at: number, text: string, known: KnownPerson): PersonPhrase {
  const range = { start: at, end: at + 1 };
  const plain = { honorific: null, offices: [], party: null, isGuess: false, isTicket: true };
  return { kind: 'person', ...range, name: range, text, words: [text.toLowerCase()], known: [known], ...plain };
}
