import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package that this bundle stands in, in the extension's folder as in the command's. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
