/** Types of setup.mjs, which must run before TypeScript is installed. */

/** Node 24, from the npm package `node`. */
export declare const node24: string;
/** Runs npm to its end and returns its exit code. */
export declare function npm(args: readonly string[], cwd: string): number | null;
/** Installs what package-lock.json says, unless it is there already; throws what to do when it cannot. */
export declare function setup(): void;
