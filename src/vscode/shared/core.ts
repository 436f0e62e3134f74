/** The core, loaded when it is first needed: opening an editor or a file that is no workshop does not load a parser. */
export type Core = typeof import('../../lazy/core.js');

let loading: Promise<Core> | undefined;

/** The core; the first call loads it. */
export function core(): Promise<Core> {
  return (loading ??= import('../../lazy/core.js'));
}
