import { writeFileSync } from 'node:fs';
import { content } from '/work/main/src/content/index.js';
import { launchChromium } from '/work/main/scripts/chromium.js';
import { poster } from '/work/main/src/picture/poster.js';
import { posterTexts } from '/work/main/src/language/posterTexts.js';
void content;
const b = await launchChromium();
for (const [name, lang, core] of [['da','da',undefined],['en','en',undefined],['core','da','At borgerne i Nordbyen kan leve trygt og selvstændigt i eget hjem, så længe de ønsker det, med den hjælp de har brug for'],['hostile','en','<script>alert(1)</script> & "x" \u0000 Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(6)]] as const) {
  const svg = poster(posterTexts(lang, core));
  writeFileSync(`/tmp/poster-${name}.svg`, svg);
  const p = await b.newPage({ viewport: { width: 1188, height: 840 }, deviceScaleFactor: 1.5 });
  await p.goto(`file:///tmp/poster-${name}.svg`);
  await p.setContent(`<style>body{margin:0}svg{width:1188px;height:840px;display:block}</style>${svg}`);
  await p.screenshot({ path: `/tmp/poster-${name}.png` });
  await p.close();
}
await b.close();
