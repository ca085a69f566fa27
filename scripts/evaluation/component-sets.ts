import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleId } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { ArticleReader } from '../../src/pipeline/article-reader.ts';

/** What a component set measures: hits of what it names, and what was found beside it where that counts. */
export interface ComponentScore {
  readonly label: string;
  readonly found: number;
  readonly expected: number;
  /** Right ones among what was found, or null where the set does not say what is wrong. */
  readonly precision: number | null;
}

/** Scores the sets of single tasks in a folder: whom the text met, persons, actors at a date, class of event. */
export function scoreComponents(folder: string, reader: ArticleReader): readonly ComponentScore[] {
  const read = <Row>(file: string): readonly Row[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Row => JSON.parse(line));
  return [
    meetings(read('history-at-state-met-with.jsonl'), reader),
    persons(read('re3d.jsonl'), reader),
    actors(read('ngec-actors.jsonl'), reader),
    eventClasses(read('plover-gsr.jsonl'), reader),
  ];
}

interface MeetingRow {
  readonly id: string;
  readonly sentence: string;
  readonly traveller: string;
  readonly country: string;
  readonly locale: string;
  readonly start: string;
  readonly met: readonly { readonly name: string }[];
}

/** Travels of US presidents and secretaries: each participant is known by surname. */
function meetings(rows: readonly MeetingRow[], reader: ArticleReader): ComponentScore {
  const counts = rows.map(({ id, sentence, traveller, country, start, met }) => {
    const title = `${traveller} visits ${country}`;
    const text = `${traveller} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    const { entities, claims } = reader.toClaims(articleOf({ id, title, text, date: start }));
    const person = entities.find(({ name, aliases }) => [name, ...aliases].includes(traveller));
    const parties = claims
      .filter(({ relation }) => relation === 'MET_WITH')
      .flatMap(({ subject, object }) => [subject, object])
      .filter((key) => key !== person?.id);
    const found = [...new Set(parties)].map((key) => entities.find((one) => one.id === key));
    const right = met.filter(({ name }) => found.some((entity) => entity !== undefined && bears(entity, name)));
    return { found: right.length, expected: met.length, all: found.length };
  });
  return total('HistoryAtState meetings: participants', counts);
}

interface TextRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly value: string }[];
}

function persons(rows: readonly TextRow[], reader: ArticleReader): ComponentScore {
  const counts = rows.map(({ id, title, text, entities }) => {
    const values = [...new Set(entities.filter(({ type }) => type === 'Person').map(({ value }) => value))];
    const named = values.filter((value) => /\p{Lu}\p{L}+ (?:\S+ )*\p{Lu}\p{L}+/u.test(value));
    const found = reader
      .toClaims(articleOf({ id, title, text, date: null }))
      .entities.filter(({ kind }) => kind === 'Person');
    const right = named.filter((value) => found.some((entity) => bears(entity, value)));
    return { found: right.length, expected: named.length, all: null };
  });
  return total('re3d: persons with their full name', counts);
}

interface ActorRow {
  readonly test: string;
  readonly text: string;
  readonly query_date: string | null;
  readonly expect: { readonly wiki?: string };
  readonly xfail: boolean;
}

function actors(rows: readonly ActorRow[], reader: ArticleReader): ComponentScore {
  const counts = rows
    .filter(({ expect, xfail }) => !xfail && (expect.wiki ?? '') !== '')
    .map(({ test, text, query_date: day, expect }) => {
      const date = /^\d{4}-\d\d-\d\d$/u.test(day ?? '') ? day : null;
      const { entities } = reader.toClaims(articleOf({ id: test, title: '', text: `${text} made a statement.`, date }));
      return { found: entities.some((entity) => bears(entity, expect.wiki ?? '')) ? 1 : 0, expected: 1, all: null };
    });
  return total('NGEC: actors by name', counts);
}

interface EventRow {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly event: string;
}

function eventClasses(rows: readonly EventRow[], reader: ArticleReader): ComponentScore {
  const codesOf = (relation: string) => reader.ontology.relations.get(relation)?.plover ?? [];
  const coded = new Set([...reader.ontology.relations.values()].flatMap(({ plover }) => plover));
  const counts = rows
    .filter(({ event }) => coded.has(event))
    .map(({ id, text, date, event }) => {
      const { claims } = reader.toClaims(articleOf({ id, title: '', text, date }));
      const classes = new Set(claims.flatMap(({ relation }) => codesOf(relation)));
      return { found: classes.has(event) ? 1 : 0, expected: 1, all: classes.size };
    });
  return total('PLOVER: class of event', counts);
}

interface Count {
  readonly found: number;
  readonly expected: number;
  readonly all: number | null;
}

function total(label: string, counts: readonly Count[]): ComponentScore {
  const sum = (pick: (count: Count) => number) => counts.reduce((so, count) => so + pick(count), 0);
  const found = sum((count) => count.found);
  const all = sum((count) => count.all ?? 0);
  return { label, found, expected: sum((count) => count.expected), precision: all === 0 ? null : found / all };
}

/** An entity is meant by a name when its last word is one of the words of a name of the entity. */
function bears({ name, aliases }: Entity, wanted: string): boolean {
  const last = wordsOf(wanted).at(-1);
  return last !== undefined && [name, ...aliases].some((form) => wordsOf(form).includes(last));
}

function wordsOf(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

type Told = Pick<Article, 'title' | 'text' | 'date'> & { readonly id: string };

function articleOf({ id, title, text, date }: Told): Article {
  return { id: id as ArticleId, givenId: id, title, text, date, source: null, url: null, licence: null };
}

/** One line for each set. */
export function componentTable(scores: readonly ComponentScore[]): string {
  return scores
    .map(({ label, found, expected, precision }) => {
      const recall = found / expected;
      const f1 = precision === null ? null : (2 * precision * recall) / (precision + recall || 1);
      const figures =
        f1 === null
          ? `recall ${recall.toFixed(3)}`
          : `F1 ${f1.toFixed(3)}  P ${(precision ?? 0).toFixed(3)}  R ${recall.toFixed(3)}`;
      return `${label.padEnd(40)} ${figures}  (${found} of ${expected})`;
    })
    .join('\n');
}
