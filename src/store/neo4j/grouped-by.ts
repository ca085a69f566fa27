import { compareIds } from './compare-ids.ts';

/** The groups sorted by key, the members of each in the order given. */
export function groupedBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): readonly (readonly [string, readonly Member[]])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups].sort(([a], [b]) => compareIds(a, b));
}
