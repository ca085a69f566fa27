/** Properties of claims and edges that are no attributes; an attribute of such a name is kept in `exact` only. */
export const FIXED_PROPERTIES: ReadonlySet<string> = new Set([
  ...['id', 'relation', 'modality', 'confidence', 'article', 'place', 'placeId', 'attribution', 'date', 'end'],
  ...['granularity', 'quote', 'part', 'sentence', 'from', 'to', 'extractor', 'version', 'subject', 'object', 'spans'],
  ...['event', 'directed', 'disputed', 'sources', 'firstReported', 'lastReported', 'claims', 'exact', '__proto__'],
]);
