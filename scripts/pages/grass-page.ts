import { openOntology } from '../../src/schema/open-ontology.ts';

/** The style file of Neo4j Browser: the colours of the viewer, names under nodes, and what a relationship says. */
export function grassPage(): string {
  const { entities, relations } = openOntology();
  const kinds = [...entities.values()].map(({ kind, display }) => node(`.${kind}`, display.colour, '{name}'));
  const lines = [...relations.values()].map(({ label, display }) => relationship(label, display.colour));
  const structure = [node('', '#8d8d8d', '{name}'), node('.Event', '#5b5b5b', '{kind}')];
  const texts = [node('.Claim', '#c9b458', '{quote}'), node('.Article', '#a8a29a', '{title}')];
  return [...structure, ...kinds, ...texts, relationship(null, '#b0b0b0'), ...lines].join('\n');
}

function node(selector: string, colour: string, caption: string): string {
  return `node${selector} {
  diameter: 50px;
  color: ${colour};
  border-color: ${colour};
  border-width: 2px;
  text-color-internal: #ffffff;
  font-size: 10px;
  caption: "${caption}";
}
`;
}

function relationship(label: string | null, colour: string): string {
  return `relationship${label === null ? '' : `.${label}`} {
  color: ${colour};
  shaft-width: 2px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #000000;
  text-color-internal: #ffffff;
  caption: "<type>";
}
`;
}
