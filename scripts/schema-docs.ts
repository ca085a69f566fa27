import type { Frame, Ontology, RelationType } from '../src/model/ontology.ts';

/** The page `docs/graph-schema.md`: everything a user can ask about what the graph may hold. */
export function ontologyToMarkdown(ontology: Ontology): string {
  const relations = [...ontology.relations.values()];
  const sections = [
    HEAD,
    '## Entities',
    entityTable(ontology),
    '## Relations',
    INTRODUCTION,
    relationTable(ontology),
    ...TIERS.flatMap(({ tier, title }) => [
      `## ${title}`,
      ...relations.filter((relation) => relation.tier === tier).map(relationSection),
    ]),
    '## Kinds of events',
    'Every event has a kind: that of the relation its claims have. A phrase with capitals and one of these nouns is a named event.',
    eventTable(ontology),
    '## Structure',
    'These relations hold the graph together; claims and articles can be asked for like anything else.',
    structureTable(ontology),
    '## Constraints',
    'What a store keeps: `unique` (no two nodes have the same value), `exists` (no node lacks it), `index` (looked up fast).',
    table(
      ['node', 'property', 'kind'],
      ontology.constraints.map((one) => [code(one.label), code(one.property), one.kind]),
    ),
    HOW_TO_ADD,
  ];
  return `${sections.join('\n\n')}\n`;
}

const TIERS = [
  { tier: 'core', title: 'Core relations' },
  { tier: 'extended', title: 'Extended relations' },
] as const;

const HEAD = `# What the graph holds

<!-- Written by scripts/write-schema-docs.ts from graph-schema/. Change the files there, then run it again. -->

The folder \`graph-schema/\` is the single source of what may exist in the graph: types, checks, extraction, stores, exports and
the viewer's legend come from it. This page is generated from it.`;

const INTRODUCTION = `Every claim has a modality (\`happened\`, \`planned\`, \`possible\`, \`denied\`) and may have a date and a place. A directed relation
(→) goes from the one who acts to the one acted upon; an undirected one (–) is one claim per pair in either order. The codes are
those of the event ontologies CAMEO and PLOVER, for those who want to compare; the quad class sums them up.`;

const HOW_TO_ADD = `## Add a relation

1. Copy a file of \`graph-schema/relations\` to a name of your own, say \`some-relation.json\`, and give it the label \`SOME_RELATION\`.
   An editor that knows JSON Schema completes and checks the fields (\`"$schema"\` names the schema).
2. Say which kinds may stand on either side, whether it is directed, and which kind of event it makes (\`graph-schema/events\`).
3. Write frames: the verbs or nouns that state it, and where the two parties stand.
   - Verb frames have the slots \`subject\`, \`object\` (a passive is turned round first), \`object-possessor\` ("condemned **Russia's** attack"), \`subject-possessor\`
     and prepositions. Noun frames have \`possessor\` ("**Biden's** visit", "the **Russian** invasion"), \`governor\` (the subject of the verb that carries
     the noun: "**Biden** held talks"), \`apposed\` (the name the noun stands beside: "**Turkey**, a member of NATO"), \`outer\` (the owner of the noun
     that this one depends on: "**China's** application for membership"), \`celebrant\` (who marks the anniversary of what the noun names) and prepositions after the noun.
   - Looser slots, best listed last: \`clause\` (subject of the clause a verb governs: "urged that **Turkey** open its ports"), \`within\` (owner of
     what verb or noun is about: "concern over arrests in **Iran's** prisons"), \`addressee\` (whom the verb before is turned to: "spoke with **Meloni** to
     offer support"), \`home\` (the state that the other party stands for: "**she** presented her credentials"), \`context\` (the party told of last, where the clause names none).
   - A phrase has its words in order: \`pay visit\`, \`call on\`. Words are lemmas in lower case: \`talk\`, not \`talks\`.
   - \`collective\`: one slot may hold both parties ("X and Y met"); list that slot under \`subject\` and \`object\`. In a directed relation
     it says that the act is mutual: both directions are claims.
   - \`requires\` names words of which one must stand with the trigger, \`unless\` words that forbid the frame ("met the deadline").
   - \`unlessTold\` names relations of which the article must tell none between the same parties ("they discussed trade" after "A met B"), \`unlessBefore\` the same of what was told before it, \`unlessPersons\` the same between persons of the two countries.
   - \`modality\` only where the words decide it themselves ("boycotted").
4. Write examples with the claims that a careful reader draws from them, and some sentences that make none.
5. Run \`npx tsx scripts/write-schema-docs.ts\` and \`npm test\`. No code changes.`;

function entityTable(ontology: Ontology): string {
  const rows = [...ontology.entities.values()].map((entity) => [
    code(entity.kind),
    entity.definition,
    `${entity.display.shape}, ${code(entity.display.colour)}`,
  ]);
  return table(['kind', 'what', 'shown as'], rows);
}

function relationTable(ontology: Ontology): string {
  const rows = [...ontology.relations.values()].map((relation) => [
    `[${code(relation.label)}](#${relation.label.toLowerCase()})`,
    relation.tier,
    partiesOf(relation),
    relation.cameo.join(' ') || '–',
    relation.plover.join(' ') || '–',
    relation.quadClass,
  ]);
  return table(['relation', 'tier', 'parties', 'CAMEO', 'PLOVER', 'quad class'], rows);
}

function relationSection(relation: RelationType): string {
  const attributes = relation.attributes.map(
    ({ name, values, definition }) =>
      `- ${code(name)}: ${definition}${values === null ? '' : ` One of ${values.map(code).join(', ')}.`}`,
  );
  const lines = [
    `### ${relation.label}`,
    relation.definition,
    `- Parties: ${partiesOf(relation)}. Kind of event: ${code(relation.eventKind)}. Timing: ${relation.timing}.`,
    ...attributes,
    ...relation.implies.map((one) => `- Also gives ${code(one.relation)} (${one.from}).`),
    ...triggerLines(relation),
    ...exampleLines(relation),
  ];
  const [title = '', definition = '', ...list] = lines;
  return `${title}\n\n${definition}\n\n${list.join('\n')}`;
}

function partiesOf({ subjectKinds, objectKinds, directed }: RelationType): string {
  return `${subjectKinds.join(', ')} ${directed ? '→' : '–'} ${objectKinds.join(', ')}`;
}

function triggerLines({ frames, fromOffices }: RelationType): readonly string[] {
  if (fromOffices) return ['- Found by: title and name.'];
  const verbs = wordsOf(frames, (frame) => frame.verbs);
  const nouns = wordsOf(frames, (frame) => frame.nouns);
  const rosters = wordsOf(frames, (frame) => frame.rosters);
  return [
    ...(verbs === '' ? [] : [`- Verbs: ${verbs}.`]),
    ...(nouns === '' ? [] : [`- Nouns: ${nouns}.`]),
    ...(rosters === '' ? [] : [`- Lists of those who take part in: ${rosters}.`]),
  ];
}

function wordsOf(frames: readonly Frame[], words: (frame: Frame) => readonly string[]): string {
  return [...new Set(frames.flatMap(words))].join(', ');
}

/** One sentence that makes a claim and one that makes none say more than all of them. */
function exampleLines({ examples }: RelationType): readonly string[] {
  const claims = examples.find((example) => example.claims.length > 0);
  const none = examples.find((example) => example.claims.length === 0);
  return [
    ...(claims === undefined
      ? []
      : [`- “${claims.text}” – ${claims.claims.map((claim) => claim.join(' / ')).join('; ')}`]),
    ...(none === undefined ? [] : [`- No claim: “${none.text}”`]),
  ];
}

function eventTable(ontology: Ontology): string {
  const rows = [...ontology.events.values()].map((event) => [
    code(event.kind),
    event.definition,
    event.nouns.join(', ') || '–',
  ]);
  return table(['kind', 'what', 'nouns of named events'], rows);
}

function structureTable(ontology: Ontology): string {
  const rows = [...ontology.structure.values()].map(({ label, definition, from, to }) => [
    code(label),
    `${from.join(', ')} → ${to.join(', ')}`,
    definition,
  ]);
  return table(['relation', 'from → to', 'says'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bar or a line break in a definition must not break the table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text}\``;
}
