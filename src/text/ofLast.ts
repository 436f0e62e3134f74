/**
 * Keeps what a function gives for the object or the text that it was asked about last, since the next question is nearly
 * always about the same one.
 *
 * A WeakMap would do it for all objects, but what stands in one is kept by the next collections of memory even where its
 * key is gone: over many files a fifth of the time went into moving trees that nobody needed any more.
 *
 * Where it is called stands `@__PURE__`: then a bundle in which nobody asks leaves out all that belongs to it.
 */
export function ofLast<Key extends object | string, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: find(key) };
    return last.value;
  };
}
