import { z } from 'zod';
import type { EntityKind } from '../../model/entity.ts';
import type { Ontology } from '../../model/ontology.ts';
import { MODALITIES } from '../../schema/modalities.ts';

/** The JSON schema that the model is asked to fill: strict, every field required, what may be missing is null. */
export function answerForm(ontology: Ontology): Readonly<Record<string, unknown>> {
  const kind = z.enum([...ontology.entities.keys()]);
  const attributes = attributeNames(ontology).map((name) => [name, attributeForm(name, ontology).nullable()]);
  const claim = z.strictObject({
    relation: z.enum([...ontology.relations.keys()]),
    subject: z.string(),
    subjectKind: kind,
    object: z.string(),
    objectKind: kind,
    modality: z.enum(MODALITIES),
    date: z.string().nullable(),
    place: z.string().nullable(),
    attribution: z.string().nullable(),
    attributes: z.strictObject(Object.fromEntries(attributes)),
    quote: z.string(),
  });
  const { $schema: _, ...form } = z.toJSONSchema(z.strictObject({ claims: z.array(claim) }));
  return form;
}

/** One claim as a model or a cached answer gives it: the right types, nothing else known of it. */
export type GivenClaim = Readonly<z.infer<typeof givenClaim>>;

/** The claim in an answer, or null when it has not the form asked for. */
export function toGivenClaim(value: unknown): GivenClaim | null {
  return givenClaim.safeParse(value).data ?? null;
}

const name = z.string().min(1).max(200);

// Not the strict form: one claim with an unknown relation must not cost the answer its others.
const givenClaim = z.object({
  relation: z.string().max(100),
  subject: name,
  subjectKind: z.string().max(100),
  object: name,
  objectKind: z.string().max(100),
  modality: z.string().max(100),
  date: z.string().max(100).nullish(),
  place: name.nullish(),
  attribution: name.nullish(),
  attributes: z.looseObject({}).nullish(),
  quote: z.string().min(1).max(4_000),
});

/** The kind of this name, or null when the ontology has none. */
export function kindNamed(given: string, ontology: Ontology): EntityKind | null {
  return [...ontology.entities.keys()].find((kind) => kind === given) ?? null;
}

function attributeNames(ontology: Ontology): readonly string[] {
  const all = [...ontology.relations.values()].flatMap(({ attributes }) => attributes.map((one) => one.name));
  return [...new Set(all)];
}

function attributeForm(attribute: string, ontology: Ontology) {
  const all = [...ontology.relations.values()].flatMap((relation) => relation.attributes);
  const lists = all.filter((one) => one.name === attribute).map(({ values }) => values);
  const closed = lists.flatMap((values) => values ?? []);
  return lists.includes(null) || closed.length === 0 ? z.string() : z.enum([...new Set(closed)]);
}
