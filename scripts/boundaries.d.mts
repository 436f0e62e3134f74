/** Types of boundaries.mjs, which ESLint's configuration imports as it is. */
import type { ESLint } from 'eslint';

/** Each part of src and the parts that it may import. */
export declare const layers: Readonly<Record<string, readonly string[]>>;
declare const plugin: ESLint.Plugin;
export default plugin;
