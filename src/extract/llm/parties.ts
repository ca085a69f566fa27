import type { EntityKind } from '../../model/entity.ts';
import type { Referent, ReferentKey } from '../../model/mention.ts';
import { foldName } from '../lexicon/fold-word.ts';
import type { ArticleTexts } from './article-texts.ts';
import type { KnownName, KnownNames } from './known-names.ts';

/** Ties the names of an answer to what the article speaks of. */
export interface Parties {
  /** The referent of this kind that the name means here; null when the article names no such one. */
  find(kind: EntityKind, name: string): Referent | null;
  /** Referents that the rules did not see, in the order in which they were asked for. */
  added(): readonly Referent[];
}

export interface PartySources {
  /** What the rules have found in the article. */
  readonly referents: readonly Referent[];
  readonly texts: ArticleTexts;
  readonly knownNames: KnownNames;
}

/** The rules' referents come first; a new one needs a name that stands in the article word for word. */
export function createParties({ referents, texts, knownNames }: PartySources): Parties {
  const byForm = indexForms(referents);
  const added = new Map<ReferentKey, Referent>();
  const answers = new Map<string, Referent | null>();
  const lookUp = (kind: EntityKind, name: string): Referent | null => {
    const seen = byForm.get(formKey(kind, name)) ?? (kind === 'Person' ? personEndingIn(referents, name) : null);
    if (seen !== null) return seen;
    const known = isName(name) ? knownNames(kind, name) : null;
    const written = known === null ? null : wordsOf(known, name, texts);
    if (known === null || written === null) return null;
    const twin = referents.find((one) => one.kind === kind && isTwin(one, known));
    return twin ?? enter(added, toReferent(kind, written, known));
  };
  return {
    find(kind, name) {
      const key = formKey(kind, name);
      const answer = answers.has(key) ? (answers.get(key) ?? null) : lookUp(kind, name);
      answers.set(key, answer);
      return answer;
    },
    added: () => [...added.values()],
  };
}

function indexForms(referents: readonly Referent[]): ReadonlyMap<string, Referent> {
  const byForm = new Map<string, Referent>();
  for (const referent of referents) {
    for (const form of [referent.name, ...referent.aliases]) {
      const key = formKey(referent.kind, form);
      if (!byForm.has(key)) byForm.set(key, referent);
    }
  }
  return byForm;
}

function formKey(kind: EntityKind, name: string): string {
  return `${kind}|${foldName(name)}`;
}

/** "President Modi" or "Modi" for "Narendra Modi", where only one person of the article fits. */
function personEndingIn(referents: readonly Referent[], name: string): Referent | null {
  const wanted = foldName(name);
  const fits = ({ kind, name: own, aliases }: Referent) =>
    kind === 'Person' &&
    [own, ...aliases].map(foldName).some((form) => endsInWords(form, wanted) || endsInWords(wanted, form));
  const [only, ...others] = wanted === '' ? [] : referents.filter(fits);
  return only === undefined || others.length > 0 ? null : only;
}

function endsInWords(long: string, short: string): boolean {
  return short !== '' && long.endsWith(` ${short}`);
}

/** A name has a capital, or a letter of a script without any; at most twelve words; and is no pronoun. */
function isName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return /[\p{Lu}\p{Lo}]/u.test(name) && words.length <= 12 && !isPronoun(name.trim());
}

/** "US" is none. */
function isPronoun(name: string): boolean {
  return PRONOUNS.has(name.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(name);
}

const PRONOUNS = new Set('i he she it they we you him her them us who his their our'.split(' '));

/** The words of the article that name it. */
function wordsOf({ forms }: KnownName, name: string, texts: ArticleTexts): string | null {
  for (const form of [name, ...forms]) {
    const span = texts.findName(form);
    if (span !== null) return texts.words(span);
  }
  return null;
}

function isTwin(referent: Referent, { gazetteerId }: KnownName): boolean {
  return gazetteerId !== null && referent.gazetteerId === gazetteerId;
}

function enter(added: Map<ReferentKey, Referent>, referent: Referent): Referent {
  const known = added.get(referent.key) ?? referent;
  added.set(known.key, known);
  return known;
}

function toReferent(kind: EntityKind, written: string, known: KnownName): Referent {
  const { gazetteerId, country } = known;
  const name = known.isNew ? written : known.name;
  const key = `llm:${kind}:${gazetteerId ?? foldName(name)}` as ReferentKey;
  return { key, kind, name, aliases: written === name ? [] : [written], gazetteerId, country };
}
