import type * as vscode from 'vscode';
import { poster, posterFile, posterPage, type PosterTexts } from '../../picture/poster.js';
import { uiTexts } from '../../texts/uiTexts.js';
import { currentWorkshop } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { nonce } from '../shared/webviewPage.js';
import { warnOfStops } from '../reports/warnOfPlace.js';
import { onePanel } from '../shared/panel.js';
import { askPlace, saveFile } from '../shared/saveFile.js';

/** The model on one sheet, to look at and to save for print. */
export interface PosterPanel extends vscode.Disposable {
  /** Opens it in the language of the workshop being edited and with its core task, or draws it anew. */
  readonly open: () => Promise<void>;
  /** Saves what is shown, or else what would be, where the user says. */
  readonly save: () => Promise<void>;
}

export function posterPanel(): PosterPanel {
  const panel = onePanel({ viewType: 'samklang.poster' });
  let shown: PosterTexts | undefined;

  const textsNow = async (): Promise<PosterTexts> => {
    const document = currentWorkshop();
    const { disclose, posterTexts, workshopPoster } = await core();
    const given = document && disclose(document.getText());
    if (!document || !given) return posterTexts(uiLanguage());
    const { texts, stops } = workshopPoster(given);
    warnOfStops(stops, document.uri, ui().poster.without, ui().poster.show);
    return texts;
  };

  const open = async () => {
    // Seen from the poster itself there is no workshop: then it stays as it is.
    if (!shown || !panel.open() || currentWorkshop()) shown = await textsNow();
    const opened = panel.show(titleOf(shown));
    opened.title = titleOf(shown);
    opened.webview.html = page(shown);
  };

  const save = async () => {
    const { title, fileName, fileKind, ...told } = ui().poster;
    const texts = panel.open()?.active && shown ? shown : await textsNow();
    const target = await askPlace(title, { name: fileKind, ending: 'svg' }, fileName);
    if (target) await saveFile(target, posterFile(texts), told);
  };

  return { open, save, dispose: () => void panel.dispose() };
}

function titleOf({ language, title }: PosterTexts): string {
  return `${uiTexts[language].poster.title}: ${title}`;
}

/** The poster alone, as large as the panel is wide; it runs no script and loads nothing. */
function page(texts: PosterTexts): string {
  const styleNonce = nonce();
  return `<!DOCTYPE html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${styleNonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(texts)}</title>
<style nonce="${styleNonce}">
${posterPage}
body { margin: 0; padding: 24px; background: var(--vscode-editor-background) }
svg { display: block; width: 100%; height: auto; max-width: 297mm; margin: 0 auto; box-shadow: 0 1px 10px rgb(0 0 0 / 0.35) }
@media print { body { padding: 0 } svg { max-width: none; box-shadow: none } }
</style>
</head>
<body>
${poster(texts)}
</body>
</html>`;
}
