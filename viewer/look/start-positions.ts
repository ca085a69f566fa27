export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place in the unit disc that depends on nothing but the id, so that the same graph always looks the same. */
export function startPosition(id: string): Point {
  const hash = fnv1a(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const radius = Math.sqrt((hash >>> 16) / 0x10000);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a, 32 bits, with a final mix so that ids that differ in their last letter land far apart. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
