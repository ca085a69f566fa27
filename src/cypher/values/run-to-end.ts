/** The result of steps whose pauses nobody wants. */
export function runToEnd<Result>(steps: Generator<null, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
