/**
 * The results for a stream's members, in their order, with at most `inFlight` of them being made. A result is given when it
 * is done and either `inFlight` members are at hand or the stream is over. When one fails or nobody reads on, the signal of
 * the others is aborted.
 */
export async function* mapInOrder<Member, Result>(
  members: AsyncIterable<Member>,
  toResult: (member: Member, signal: AbortSignal) => Promise<Result>,
  inFlight: number,
): AsyncGenerator<Result> {
  const controller = new AbortController();
  const running: Promise<Result>[] = [];
  try {
    for await (const member of members) {
      const result = toResult(member, controller.signal);
      // It is awaited in its turn; until then a failure must not end the process.
      result.catch(() => {});
      running.push(result);
      const first = running.length < inFlight ? undefined : running.shift();
      if (first !== undefined) yield await first;
    }
    for (const result of running) yield await result;
  } finally {
    controller.abort();
  }
}
