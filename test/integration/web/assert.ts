/**
 * What the suite uses of node:assert/strict, for an extension host that has no Node. web.ts puts it in the place of
 * Node's when it bundles the tests; the types stay Node's.
 */
type Check = (value: unknown) => boolean;

/** Mocha shows the difference of `actual` and `expected`. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string | Error | undefined,
    usual: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
    readonly showDiff = false,
  ) {
    super(message instanceof Error ? message.message : (message ?? usual));
  }
}

function shown(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  try {
    // In a template, for undefined has no JSON.
    return JSON.stringify(value);
  } catch {
    return 'something that refers to itself';
  }
}

/** Equal as deepStrictEqual has it, of data: prototypes and `undefined` that stands in a key count too. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as typeof a)]);
  const keys = Object.keys(a);
  if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false;
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

function ok(value: unknown, message?: string | Error): void {
  if (!value) throw new AssertionError(message, `${shown(value)} is not truthy`, value, true);
}

function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) return;
  throw new AssertionError(message, `${shown(actual)} is not ${shown(expected)}`, actual, expected, true);
}

function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) return;
  throw new AssertionError(message, `It is ${shown(actual)}, and should not be`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (same(actual, expected)) return;
  throw new AssertionError(message, 'They are not deeply equal', actual, expected, true);
}

function match(text: unknown, pattern: RegExp, message?: string | Error): void {
  if (typeof text === 'string' && pattern.test(text)) return;
  throw new AssertionError(message, `${shown(text)} does not match ${String(pattern)}`, text, pattern);
}

function doesNotMatch(text: unknown, pattern: RegExp, message?: string | Error): void {
  if (typeof text === 'string' && !pattern.test(text)) return;
  throw new AssertionError(message, `${shown(text)} matches ${String(pattern)}`, text, pattern);
}

async function rejects(
  promised: Thenable<unknown> | (() => Thenable<unknown>),
  expected?: RegExp | Check,
  message?: string | Error,
): Promise<void> {
  try {
    await (typeof promised === 'function' ? promised() : promised);
  } catch (error) {
    if (expected instanceof RegExp) match(String(error), expected, message);
    else if (expected) ok(expected(error), message);
    return;
  }
  throw new AssertionError(message, 'It did not reject');
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
