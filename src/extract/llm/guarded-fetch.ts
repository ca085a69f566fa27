/** Thrown while an answer is read that is longer than allowed. */
export class AnswerTooLongError extends Error {
  constructor(most: number) {
    super(`the answer is longer than ${most} bytes`);
    this.name = 'AnswerTooLongError';
  }
}

/**
 * A `fetch` that follows no redirect, because it would carry the key and the article to another host, and gives up on a body
 * of more than `most` bytes.
 */
export function guardedFetch(most: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(limitTo(most)), { status, statusText, headers });
  };
}

function limitTo(most: number): TransformStream<Uint8Array, Uint8Array> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > most) controller.error(new AnswerTooLongError(most));
      else controller.enqueue(chunk);
    },
  });
}
