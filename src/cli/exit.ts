/** Exit codes of the command line: stable, for git hooks and CI. */
export const exitCodes = { clean: 0, findings: 1, usage: 2 } as const;

/** The call's words are off. */
export class UsageError extends Error {}

/** A file could not be read or written; the others go on. */
export class FileError extends Error {}
