/**
 * A short name for some texts: the same wherever and whenever it is worked out (64-bit FNV-1a), so that a
 * calendar knows again what it has been given before. It is no secret and keeps none.
 */
export function stableId(parts: readonly string[]): string {
  const words = parts.map((part) => part.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words.join('\n'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
