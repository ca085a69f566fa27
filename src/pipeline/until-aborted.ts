/** The members of a stream until the signal, which also ends the wait for a next one that may never come. */
export async function* untilAborted<Member>(
  members: AsyncIterable<Member>,
  signal: AbortSignal,
): AsyncGenerator<Member> {
  const iterator = members[Symbol.asyncIterator]();
  for (;;) {
    const next = await nextOrAbort(iterator, signal);
    if (next === null || next.done === true) return;
    yield next.value;
  }
}

// Not Promise.race with one promise for the signal: that would keep every member alive until the end of the run.
function nextOrAbort<Member>(
  iterator: AsyncIterator<Member>,
  signal: AbortSignal,
): Promise<IteratorResult<Member> | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    const settled = iterator.next().finally(() => signal.removeEventListener('abort', stop));
    settled.then(resolve, reject);
  });
}
