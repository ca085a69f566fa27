// Dragoman: queries for Neo4j Browser. Run them one at a time, or save them as favourites.

// Whom did this person deal with?
MATCH p = (:Person {name: 'Emmanuel Macron'})-[r]-(:Entity) RETURN p LIMIT 100;

// The event behind an edge, with its claims and articles
MATCH (a:Entity)-[r:MET_WITH]->(b:Entity) WITH r ORDER BY r.date DESC LIMIT 1
MATCH p = (:Entity)-[:PARTICIPATED_IN]->(:Event {id: r.event})<-[:ABOUT]-(:Claim)<-[:STATES]-(:Article) RETURN p;

// What happened lately, day by day
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.date IS :: DATE NOT NULL AND r.modality = 'happened'
RETURN r.date AS day, a.name AS who, type(r) AS what, b.name AS whom, r.place AS place ORDER BY day DESC LIMIT 50;

// Look a name up, with its other spellings
CALL db.index.fulltext.queryNodes('dragoman_names', 'lavrov') YIELD node, score RETURN node, score LIMIT 10;

// What was ingested when
MATCH (d:DragomanDelta) RETURN d.number AS batch, d.appliedAt AS at, d.articles AS articles, d.claims AS claims ORDER BY batch DESC;
