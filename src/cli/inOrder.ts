/** So many are begun and not yet yielded, at most. */
const window = 256;

/**
 * Begins `start` on each source and yields what comes of them in the order of the sources, with only
 * so many begun: memory does not grow with their number.
 *
 * @param beforeWaiting called when no more is begun until something is done
 */
export async function* inOrder<Source, Result>(
  sources: Iterable<Source>,
  start: (source: Source) => Result | Promise<Result>,
  beforeWaiting: () => void,
): AsyncGenerator<Result> {
  const begun: (Result | Promise<Result>)[] = [];
  for (const source of sources) {
    const result = start(source);
    // Whoever waits for it hears of its failure; until then it is not unheard of.
    if (result instanceof Promise) result.catch(() => undefined);
    begun.push(result);
    if (begun.length < window) continue;
    beforeWaiting();
    yield await begun.shift()!;
  }
  beforeWaiting();
  for (const result of begun) yield await result;
}
