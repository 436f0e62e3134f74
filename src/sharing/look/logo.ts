/** A picture that is what it says it is. */
export interface Logo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** No file of a look is larger, in bytes: a logo is in every report that is sent. */
export const mostBytes = 500_000;
/** So many pixels either way are more than any printer needs for a logo. */
const mostPixels = 4000;
/** How large it may be on the page: 60 × 14 mm, in pixels of 96 to the inch. */
const room = { width: 227, height: 53 };

/** The picture in a file, by its bytes whatever the file is called; null when it is no PNG or JPEG, or too large. */
export function logoOf(bytes: Uint8Array): Logo | null {
  if (bytes.length > mostBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const logo = pngOf(bytes, view) ?? jpegOf(bytes, view);
  return logo && [logo.width, logo.height].every((side) => side > 0 && side <= mostPixels) ? logo : null;
}

/** How large a logo is on the page, in pixels: as large as there is room for, and never drawn larger than it is. */
export function shownSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, room.width / width, room.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Its signature, and the length and name of the first chunk, which begins with how large it is. */
const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngOf(bytes: Uint8Array, view: DataView): Logo | null {
  if (bytes.length < 33 || pngHead.some((byte, at) => bytes[at] !== byte)) return null;
  return { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is segments: a mark, how long it is, and what it holds; one of them says how large the picture is. */
function jpegOf(bytes: Uint8Array, view: DataView): Logo | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1]!;
    // The three kinds of frame that every program can show.
    if (mark >= 0xc0 && mark <= 0xc2)
      return { type: 'jpg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
