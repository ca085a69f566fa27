export interface BatchLimits<Member> {
  /** Most members of one batch. */
  readonly members: number;
  /** A batch that weighs this much is full. */
  readonly weight: number;
  weightOf(member: Member): number;
}

/** Cuts a stream into batches, in order; the last one may be short, none is empty. */
export async function* batchesOf<Member>(
  members: AsyncIterable<Member>,
  limits: BatchLimits<Member>,
): AsyncGenerator<readonly Member[]> {
  let batch: Member[] = [];
  let weight = 0;
  for await (const member of members) {
    batch.push(member);
    weight += limits.weightOf(member);
    if (batch.length < limits.members && weight < limits.weight) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
