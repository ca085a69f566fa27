import type { ComponentChildren } from 'preact';
import type { PlainValue } from '../../src/cypher/values/plain-value.ts';
import { type PlainNode, type PlainRelationship, toThing } from '../data/answer-things.ts';
import { graph, select } from '../state.ts';
import { EntityButton } from './entity-button.tsx';

/** A value of an answer; entities and relations lead to their details. */
export function AnswerCell({ value }: { readonly value: PlainValue }): ComponentChildren {
  const thing = toThing(value);
  switch (thing.kind) {
    case 'node':
      return <NodeName node={thing.node} />;
    case 'relationship':
      return <RelationshipName relationship={thing.relationship} />;
    case 'path':
      return <Path {...thing} />;
    case 'list':
      return separated(thing.members.map((member, at) => [String(at), <AnswerCell value={member} />]));
    case 'map':
      return separated(
        thing.entries.map(([key, member]) => [
          key,
          <>
            <span class="muted">{key}:</span> <AnswerCell value={member} />
          </>,
        ]),
      );
    case 'value':
      return thing.value === null ? <span class="muted">–</span> : String(thing.value);
  }
}

function separated(members: readonly (readonly [string, ComponentChildren])[]): ComponentChildren {
  return members.map(([key, member], at) => (
    <span key={key}>
      {at > 0 && ', '}
      {member}
    </span>
  ));
}

/** What names a node, the best first; a claim is known by its sentence. */
const NAMES = ['name', 'title', 'quote'] as const;

function NodeName({ node: { id, labels, properties } }: { readonly node: PlainNode }) {
  const name = String(NAMES.map((key) => properties[key]).find((text) => typeof text === 'string') ?? id);
  if (labels.includes('Entity')) return <EntityButton entity={{ id, name, kind: null }} />;
  return <>{name}</>;
}

function RelationshipName({ relationship: { id, type, properties } }: { readonly relationship: PlainRelationship }) {
  const isEdge = graph.value.kind === 'ready' && graph.value.value.relations.some(({ label }) => label === type);
  const { date } = properties;
  const words = typeof date === 'string' ? `${type} ${date}` : type;
  if (!isEdge) return <>{words}</>;
  return (
    <button type="button" class="link-button" onClick={() => select({ kind: 'edge', id })}>
      {words}
    </button>
  );
}

interface PathProps {
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

function Path({ nodes, relationships }: PathProps) {
  return (
    <>
      {nodes.map((node, at) => {
        const step = relationships[at];
        return (
          <span key={at}>
            <NodeName node={node} />
            {step !== undefined && (
              <span class="path-step">
                {step.start === node.id ? ' ' : ' ← '}
                <RelationshipName relationship={step} />
                {step.start === node.id ? ' → ' : ' '}
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
