import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/**
 * What is told about a text can be kept without the text's words lying about: it is sealed with a key that follows
 * from the text itself. Who has the text can open it; who has not, can neither read it nor the name it is kept under.
 */
export interface Seal {
  /** The name to keep it under. */
  readonly id: string;
  readonly close: (words: string) => string;
  /** Null when it was not closed with this seal, or is damaged. */
  readonly open: (sealed: string) => string | null;
}

const cipher = 'aes-256-gcm';
// A key is used for one text alone, so the nonce need not differ.
const nonce = Buffer.alloc(12);
const tagLength = 16;

/** The seal of some bytes; another `salt` makes another seal of the same bytes. */
export function sealOf(bytes: Uint8Array, salt: string): Seal {
  const digest = createHash('sha512').update(salt).update(bytes).digest();
  const key = digest.subarray(0, 32);
  return {
    id: digest.toString('base64url', 32, 48),
    close: (words) => {
      const closing = createCipheriv(cipher, key, nonce);
      const closed = Buffer.concat([closing.update(words, 'utf8'), closing.final()]);
      return Buffer.concat([closed, closing.getAuthTag()]).toString('base64url');
    },
    open: (sealed) => {
      const all = Buffer.from(sealed, 'base64url');
      if (all.length < tagLength) return null;
      try {
        const opening = createDecipheriv(cipher, key, nonce);
        opening.setAuthTag(all.subarray(-tagLength));
        return opening.update(all.subarray(0, -tagLength), undefined, 'utf8') + opening.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
