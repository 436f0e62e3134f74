import { writeFileSync } from 'node:fs';
import { communityIcons } from '../src/picture/icons.js';
import { pictureOrder } from '../src/model/communities.js';
import { piecePath, type Board } from '../src/picture/pieces.js';
const colour = {
  organisational: 'blue',
  professional: 'purple',
  task: 'yellow',
  collegial: 'green',
} as const;
const chart = (id: keyof typeof colour) => `var(--vscode-charts-${colour[id]})`;
const act: Board = {
  left: 2,
  top: 2,
  right: 22,
  bottom: 22,
  core: 2.9,
  gap: 1.25,
  corner: 2.6,
  knob: { head: 1.75, neck: 0.9, reach: 2.05 },
};
writeFileSync(
  'media/activity.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="#000">\n${pictureOrder.map((id) => `  <path d="${piecePath(act, id)}"/>`).join('\n')}\n  <circle cx="12" cy="12" r="2.9"/>\n</svg>\n`,
);

const fg = 'var(--vscode-foreground)',
  quiet = 'var(--vscode-descriptionForeground)',
  card = 'var(--vscode-editorWidget-background)',
  line = 'var(--vscode-widget-border, var(--vscode-editorWidget-border))',
  button = 'var(--vscode-button-background)',
  onButton = 'var(--vscode-button-foreground)';
const bar = (x: number, y: number, w: number, c = quiet, o = 0.45, h = 8) =>
  `  <rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${h / 2}" fill="${c}" fill-opacity="${o}"/>`;
const sheet = (x: number, y: number, w: number, h: number) =>
  `  <rect x="${x}" y="${y}" width="${w}" height="${h}" rx="12" fill="${card}" stroke="${line}" stroke-width="1.5"/>`;
const icon = (id: keyof typeof colour, x: number, y: number, s = 1) =>
  `  <path d="${communityIcons[id]}" transform="translate(${x} ${y}) scale(${s})" fill="none" stroke="${chart(id)}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
const pieces = (b: Board, opacity = 0.28) => [
  ...pictureOrder.map(
    (id) =>
      `  <path d="${piecePath(b, id)}" fill="${chart(id)}" fill-opacity="${opacity}" stroke="${chart(id)}" stroke-width="1.5" stroke-linejoin="round"/>`,
  ),
  `  <circle cx="${(b.left + b.right) / 2}" cy="${(b.top + b.bottom) / 2}" r="${b.core}" fill="${fg}" fill-opacity="0.85"/>`,
];
const file = (name: string, ...parts: (string | string[])[]) =>
  writeFileSync(
    `media/walkthrough/${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="380" viewBox="0 0 520 380" fill="none">\n${parts.flat().join('\n')}\n</svg>\n`,
  );

file(
  'make',
  sheet(120, 20, 280, 340),
  bar(150, 52, 170, fg, 0.85, 12),
  bar(150, 78, 120),
  bar(150, 96, 200),
  pieces({
    left: 160,
    top: 128,
    right: 360,
    bottom: 284,
    core: 26,
    gap: 5,
    corner: 12,
    knob: { head: 10, neck: 4, reach: 12 },
  }),
  bar(150, 308, 220),
  bar(150, 326, 150),
  `  <circle cx="400" cy="332" r="30" fill="${button}"/>`,
  `  <path d="M400 318v28M386 332h28" stroke="${onButton}" stroke-width="4" stroke-linecap="round"/>`,
);
const rows = pictureOrder
  .map((id, i) => [
    icon(id, 36, 62 + i * 66, 1),
    bar(72, 66 + i * 66, 90 - (i % 2) * 16, fg, 0.8, 9),
    bar(72, 84 + i * 66, 60 + (i % 2) * 12, quiet, 0.45, 6),
  ])
  .flat();
file(
  'write',
  sheet(16, 30, 176, 320),
  rows,
  sheet(236, 30, 268, 320),
  bar(262, 58, 150, fg, 0.85, 11),
  bar(262, 84, 210),
  bar(262, 102, 180),
  `  <rect x="254" y="128" width="232" height="112" rx="10" fill="${chart('professional')}" fill-opacity="0.16" stroke="${chart('professional')}" stroke-width="1.5"/>`,
  icon('professional', 268, 142, 1),
  bar(302, 149, 130, fg, 0.8, 10),
  [0, 1, 2].flatMap((i) => [
    `  <circle cx="280" cy="${184 + i * 20}" r="3.5" fill="${chart('professional')}"/>`,
    bar(294, 180 + i * 20, [160, 120, 140][i]!, quiet, 0.55),
  ]),
  bar(262, 262, 200),
  bar(262, 280, 150),
  bar(262, 298, 190),
  `  <path d="M172 136C212 136 206 184 244 184M234 175l11 9-11 9" stroke="${button}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`,
);
const b: Board = {
  left: 40,
  top: 30,
  right: 480,
  bottom: 350,
  core: 44,
  gap: 7,
  corner: 18,
  knob: { head: 16, neck: 6, reach: 19 },
};
const at = {
  organisational: [64, 52],
  professional: [316, 52],
  task: [64, 246],
  collegial: [316, 246],
} as const;
const rated = { organisational: [2, 4], professional: [2, 3], task: [4, 4], collegial: [5, 4] } as const;
file(
  'balance',
  pieces(b, 0.16),
  pictureOrder
    .map((id) => {
      const [x, y] = at[id];
      const [now, wanted] = rated[id];
      const scale = (dy: number, v: number, filled: boolean) => [
        `  <path d="M${x} ${y + dy}h140" stroke="${quiet}" stroke-opacity="0.5" stroke-width="3" stroke-linecap="round"/>`,
        `  <circle cx="${x + (v - 1) * 35}" cy="${y + dy}" r="8" fill="${filled ? chart(id) : card}" stroke="${chart(id)}" stroke-width="3.5"/>`,
      ];
      return [icon(id, x - 6, y - 10, 1.1), ...scale(40, now, true), ...scale(66, wanted, false)];
    })
    .flat(),
);
const effort = (i: number, done: boolean, id: keyof typeof colour, w: number) => {
  const y = 42 + i * 104;
  return [
    sheet(40, y, 440, 88),
    `  <rect x="62" y="${y + 28}" width="32" height="32" rx="7" ${done ? `fill="${button}"` : `stroke="${quiet}" stroke-width="3"`}/>`,
    ...(done
      ? [
          `  <path d="M70 ${y + 45}l6 6 11-13" stroke="${onButton}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`,
        ]
      : []),
    bar(116, y + 24, w, fg, 0.85, 11),
    icon(id, 112, y + 48, 0.95),
    bar(146, y + 56, 70),
    `  <circle cx="256" cy="${y + 54}" r="5.5" stroke="${quiet}" stroke-width="2.4"/>`,
    `  <path d="M246 ${y + 71}c0-14 20-14 20 0" stroke="${quiet}" stroke-width="2.4" stroke-linecap="round"/>`,
    bar(276, y + 56, 56),
    `  <path d="M362 ${y + 51}h20v18h-20zM362 ${y + 57}h20M367 ${y + 47}v6M377 ${y + 47}v6" stroke="${quiet}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"/>`,
    bar(394, y + 56, 52),
  ];
};
file(
  'efforts',
  effort(0, true, 'professional', 230),
  effort(1, false, 'organisational', 270),
  effort(2, false, 'task', 190),
);
const commit = (i: number, id: keyof typeof colour) => {
  const y = 76 + i * 114;
  return [
    `  <circle cx="96" cy="${y}" r="13" fill="${card}" stroke="${button}" stroke-width="5"/>`,
    sheet(140, y - 44, 320, 88),
    bar(164, y - 22, [170, 210, 150][i]!, fg, 0.85, 11),
    bar(164, y + 2, 250),
    bar(164, y + 20, [190, 140, 210][i]!),
    icon(id, 418, y - 30, 1),
  ];
};
file(
  'keep',
  `  <path d="M96 24v332" stroke="${button}" stroke-width="5" stroke-linecap="round"/>`,
  commit(0, 'organisational'),
  commit(1, 'professional'),
  commit(2, 'collegial'),
);
