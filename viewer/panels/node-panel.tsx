import type { NeighbourGroup, NodeDetail } from '../../src/server/api.ts';
import { nodeDetail, reloadDetail } from '../data/details.ts';
import { formatDates } from '../data/format-date.ts';
import type { GraphModel } from '../data/graph-model.ts';
import { connecting } from '../state.ts';
import { EntityButton } from './entity-button.tsx';
import { Icon, KindIcon, RelationIcon } from './icons.tsx';
import { Loaded } from './loaded.tsx';
import { NeighbourRow } from './neighbour-row.tsx';
import { Timeline } from './timeline.tsx';
import { counted, plainWords } from './words.ts';

export interface NodePanelProps {
  readonly id: string;
  readonly model: GraphModel;
}

/** Facts of an entity and its relations, each of which opens to its evidence. */
export function NodePanel({ id, model }: NodePanelProps) {
  return (
    <Loaded load={nodeDetail(id).value} retry={() => reloadDetail({ node: id })}>
      {(node) => (
        <article data-testid="node-panel">
          <Heading node={node} model={model} />
          <ConnectButton id={id} />
          <Facts node={node} />
          <Timeline of={id} />
          {node.relations.map((group) => (
            <Group key={`${group.relation} ${group.direction}`} group={group} self={node.name} model={model} />
          ))}
        </article>
      )}
    </Loaded>
  );
}

function Heading({ node, model }: { readonly node: NodeDetail; readonly model: GraphModel }) {
  const kind = model.kinds.find((display) => display.kind === node.kind);
  return (
    <header class="entity-head">
      <p class="overline">
        {kind !== undefined && <KindIcon kind={kind} />}
        {node.kind}
      </p>
      <h3>{node.name}</h3>
      <p class="muted">
        {counted(node.degree, 'relation', 'relations')} from {counted(node.articles, 'article', 'articles')}
      </p>
    </header>
  );
}

function ConnectButton({ id }: { readonly id: string }) {
  const isOn = connecting.value === id;
  return (
    <p class="connect">
      <button
        type="button"
        class="text-button"
        aria-pressed={isOn}
        onClick={() => {
          connecting.value = isOn ? null : id;
        }}
      >
        {isOn ? 'Do not look for a connection' : 'Find a connection…'}
      </button>
      {isOn && (
        <span class="muted" role="status">
          Choose the other end in the graph, in the search or in a list.
        </span>
      )}
    </p>
  );
}

function Facts({ node }: { readonly node: NodeDetail }) {
  const offices = node.offices.filter((office) => office.direction === 'out');
  const hasFacts = offices.length > 0 || node.country !== null || node.aliases.length > 0 || node.wikidata !== null;
  if (!hasFacts) return null;
  return (
    <dl class="facts">
      {offices.length > 0 && (
        <div>
          <dt>Office</dt>
          {offices.map((office) => (
            <dd key={office.edge}>
              <OfficeWords office={office} />
            </dd>
          ))}
        </div>
      )}
      {node.country !== null && (
        <div>
          <dt>Country</dt>
          <dd>
            <EntityButton entity={node.country} />
          </dd>
        </div>
      )}
      {node.aliases.length > 0 && (
        <div>
          <dt>Also called</dt>
          <dd>{node.aliases.join(', ')}</dd>
        </div>
      )}
      {node.wikidata !== null && (
        <div>
          <dt>Wikidata</dt>
          <dd>
            <a href={node.wikidata.url} target="_blank" rel="noopener noreferrer">
              {node.wikidata.id}
              <Icon name="external" />
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function OfficeWords({ office }: { readonly office: NodeDetail['offices'][number] }) {
  const { role, status, from, to } = office.attributes;
  const term = formatDates(from ?? office.date, to ?? office.end);
  return (
    <>
      {plainWords(role ?? office.verb)}, <EntityButton entity={office.other} />
      {status !== undefined && status !== 'current' && <span class="muted"> ({plainWords(status)})</span>}
      {term !== null && <span class="muted"> {term}</span>}
    </>
  );
}

interface GroupProps {
  readonly group: NeighbourGroup;
  readonly self: string;
  readonly model: GraphModel;
}

function Group({ group, self, model }: GroupProps) {
  const relation = model.relations.find(({ label }) => label === group.relation);
  const rest = group.total - group.edges.length;
  return (
    <section class="group">
      <h4>
        {relation !== undefined && <RelationIcon colour={relation.colour} directed={relation.directed} />}
        <span>
          {group.direction === 'in' ? <span class="muted">… </span> : null}
          {group.verb}
          {group.direction === 'in' ? <span class="muted"> {self}</span> : <span class="muted"> …</span>}
        </span>
        <span class="group-count">{group.total}</span>
      </h4>
      <ul class="rows">
        {group.edges.map((edge) => (
          <NeighbourRow key={edge.edge} edge={edge} model={model} />
        ))}
      </ul>
      {rest > 0 && <p class="muted">{counted(rest, 'older one', 'older ones')} not listed.</p>}
    </section>
  );
}
