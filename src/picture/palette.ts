/**
 * Every colour that is not the theme's. The style sheets have their own copies of what they need, since VS Code reads
 * one of them as it is; a test holds them to this.
 */
import type { CommunityId } from '../model/communities.js';

export const white = '#fff';
/** Words, and the ground of the core task. */
export const ink = '#1f2536';
/** What is said more quietly. */
export const quiet = '#565d70';
/** Quiet words on `ink`. */
export const quietOnInk = '#c9d0e3';

/** For paper: a light ground, a line a little darker, and a colour dark enough for words on the ground. */
export const colours: Readonly<Record<CommunityId, { ground: string; line: string; strong: string }>> = {
  organisational: { ground: '#e5effa', line: '#a9c6e6', strong: '#1d5189' },
  professional: { ground: '#f0e8f7', line: '#ccb3e2', strong: '#623a91' },
  task: { ground: '#fbf1d8', line: '#e6c981', strong: '#7d4e00' },
  collegial: { ground: '#e4f3e7', line: '#a3d1ae', strong: '#1f6437' },
};

/** The greys of a report, from light to dark. */
export const greys = {
  /** Behind facts. */
  soft: '#f4f5f8',
  /** Around the sheet on a screen. */
  desk: '#e9ebf0',
  /** Behind the head of a table. */
  head: '#e8ebf2',
  /** Above a heading. */
  rule: '#d5d9e3',
  /** Around the cells of a table. */
  border: '#c3c9d6',
  /** What explains a stroke of ratings whose colour does not matter. */
  sample: '#b9bfce',
  /** Where somebody is to write. */
  line: '#9aa2b4',
} as const;

/** Around what has the focus, on `ink`. */
export const focus = '#f0b429';

/**
 * On a screen a community has one of the theme's chart colours, the same everywhere. Where no theme can be asked: as
 * they are in VS Code's own themes, light and dark.
 */
export const chartColours: Readonly<
  Record<CommunityId, { readonly chart: string; readonly light: string; readonly dark: string }>
> = {
  organisational: { chart: 'blue', light: '#0063d3', dark: '#3794ff' },
  professional: { chart: 'purple', light: '#652d90', dark: '#b180d7' },
  task: { chart: 'yellow', light: '#bf8803', dark: '#cca700' },
  collegial: { chart: 'green', light: '#388a34', dark: '#89d185' },
};
