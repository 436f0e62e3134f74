/** Of the package that the bundle was built from; the build writes it in, since a bundle may stand anywhere. */
declare const packedVersion: string;

/** The version of the command. */
export function version(): string {
  return packedVersion;
}
