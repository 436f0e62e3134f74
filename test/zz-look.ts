import { readFileSync, readdirSync } from 'node:fs';
import { launchChromium } from '../scripts/chromium.js';
const b = await launchChromium();
const p = await b.newPage({ viewport: { width: 1640, height: 960 } });
const dark =
  '--vscode-foreground:#ccc;--vscode-descriptionForeground:#9d9d9d;--vscode-editorWidget-background:#202020;--vscode-widget-border:#313131;--vscode-button-background:#0078d4;--vscode-button-foreground:#fff;--vscode-charts-blue:#3794ff;--vscode-charts-purple:#b180d7;--vscode-charts-yellow:#cca700;--vscode-charts-green:#89d185';
const act = readFileSync('media/activity.svg', 'utf8');
await p.setContent(
  `<body style="background:#1f1f1f;margin:10px;${dark}">${readdirSync('media/walkthrough')
    .map((f) => readFileSync(`media/walkthrough/${f}`, 'utf8'))
    .join(
      '',
    )}<div style="color:#fff">${act.replace('#000', '#ddd')} ${act.replace('#000', '#ddd').replace('width="24" height="24"', 'width="200" height="200"')}</div></body>`,
);
await p.screenshot({ path: '/tmp/media.png' });
await b.close();
