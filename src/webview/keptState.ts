/** What the page itself keeps over a reload of the window; the room is kept by the extension. */
export interface KeptState {
  /** The file that it shows. */
  readonly uri: string;
  /** Which picture is projected, from 0. */
  readonly slide?: number;
}

/** The picture that was projected; the first when nothing was kept. */
export function keptSlide(state: unknown): number {
  const slide = (state as Partial<KeptState> | null | undefined)?.slide;
  return Number.isInteger(slide) ? Number(slide) : 0;
}
