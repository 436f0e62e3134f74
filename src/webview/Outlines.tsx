import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pictureOrder } from '../model/communities.js';
import { piecePath, type Board } from '../picture/pieces.js';

/**
 * The outlines of the four pieces, drawn behind their words. The words decide how large each piece is, so the
 * shapes are measured from the page and drawn again whenever it changes.
 */
export function Outlines() {
  const drawing = useRef<SVGSVGElement>(null);
  const [board, setBoard] = useState<Board | null>(null);

  useLayoutEffect(() => {
    // Called at the start and after every change of size, each time before the page is painted.
    const observer = new ResizeObserver(() => {
      const now = boardOf(picture);
      setBoard((last) => (JSON.stringify(last) === JSON.stringify(now) ? last : now));
    });
    const picture = drawing.current!.parentElement!;
    for (const part of [picture, ...picture.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);

  return (
    <svg ref={drawing} class="outlines" aria-hidden="true">
      {board &&
        pictureOrder.map((community) => (
          <path key={community} class={`outline ${community}`} d={piecePath(board, community)} />
        ))}
    </svg>
  );
}

/** Where the pieces lie on the page; null while it is too small or too early to say. */
function boardOf(picture: HTMLElement): Board | null {
  const core = picture.querySelector<HTMLElement>('.core');
  const style = getComputedStyle(picture);
  const gap = parseFloat(style.columnGap);
  const knob = parseFloat(style.getPropertyValue('--knob'));
  if (!core || style.display !== 'grid' || Number.isNaN(gap + knob)) return null;
  const radius = Math.min(core.offsetHeight, core.offsetWidth) / 2;
  return {
    left: 0,
    top: 0,
    right: picture.clientWidth,
    bottom: picture.clientHeight,
    meeting: { x: picture.clientWidth / 2, y: core.offsetTop + core.offsetHeight / 2 },
    core: radius,
    coreSpan: core.offsetWidth / 2 - radius,
    gap,
    corner: 14,
    knob: { head: knob * 0.7, neck: knob * 0.3, reach: knob * 0.8 },
  };
}
