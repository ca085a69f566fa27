export interface ExampleQuestion {
  readonly title: string;
  /** Cypher. */
  readonly text: string;
}

/** Questions to begin with; each is answered whatever the graph holds. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    title: 'The latest meetings',
    text: `MATCH (a:Entity)-[r:MET_WITH]->(b:Entity)
WHERE r.modality = 'happened' AND r.date IS NOT NULL
RETURN a, r, b, r.place AS place
ORDER BY toString(r.date) DESC LIMIT 20`,
  },
  {
    title: 'Visits to come',
    text: `MATCH (visitor:Entity)-[r:VISITED {modality: 'planned'}]->(country:Country)
RETURN visitor, r, country ORDER BY toString(r.date) LIMIT 50`,
  },
  {
    title: 'Who represents whom',
    text: `MATCH (p:Person)-[r:REPRESENTS]->(party)
RETURN party, p, r.role AS role, r.status AS status
ORDER BY party.name, p.name LIMIT 100`,
  },
  {
    title: 'The shortest way between two countries',
    text: `MATCH (a:Country)
WITH a ORDER BY COUNT { (a)--(:Entity) } DESC, a.name LIMIT 2
WITH collect(a) AS most
WITH most[0] AS a, most[1] AS b
MATCH way = shortestPath((a)-[:MET_WITH|SPOKE_WITH|VISITED|REPRESENTS|SIGNED_WITH*..6]-(b))
RETURN way`,
  },
  {
    title: 'Contacts month by month',
    text: `MATCH (:Entity)-[r:MET_WITH|SPOKE_WITH|VISITED]->(:Entity)
WHERE r.date IS :: DATE NOT NULL
RETURN r.date.year AS year, r.date.month AS month, count(*) AS contacts
ORDER BY year, month`,
  },
  {
    title: 'What the sources contradict or deny',
    text: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.disputed OR r.modality = 'denied'
RETURN a, r, b, r.modality AS modality, r.sources AS sources`,
  },
  {
    title: 'The sentences behind relations between countries',
    text: `MATCH (article:Article)-[:STATES]->(claim:Claim)-[:SUBJECT]->(a:Country), (claim)-[:OBJECT]->(b:Country)
RETURN a, claim.relation AS relation, b, claim.quote AS sentence, article.title AS article
ORDER BY claim.confidence DESC LIMIT 50`,
  },
  {
    title: 'Whom this graph knows best',
    text: `MATCH (n:Entity)
RETURN n, COUNT { (n)--(:Entity) } AS relations
ORDER BY relations DESC LIMIT 20`,
  },
];
