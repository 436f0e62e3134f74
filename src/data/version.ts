/**
 * The version of the shapes in which other programs are told something. Within it properties may be added, but none is
 * renamed, removed or given another meaning. `schemas` states the shapes.
 */
export const dataVersion = 1;
