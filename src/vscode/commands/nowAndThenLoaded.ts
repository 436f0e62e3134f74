import * as vscode from 'vscode';
import type { Analyses } from '../analysis/analyses.js';
import { formCommand } from '../collecting/collectForm.js';
import { reflectionCommand } from '../collecting/collectReflections.js';
import { preview } from '../collecting/preview.js';
import type { OnDemandCommand } from './names.js';
import { about } from '../workshops/about.js';
import { packagedPages } from '../workshops/packagedPages.js';
import { newWorkshop } from '../workshops/newWorkshop.js';
import { posterPanel } from '../balance/posterPanel.js';
import { presentationPanel } from '../balance/presentationPanel.js';
import { reportCommands } from '../reports/report.js';

/** What carries out the commands that are used now and then. */
export interface OnDemand {
  readonly commands: Readonly<Record<OnDemandCommand, (...args: unknown[]) => unknown>>;
  readonly restorePresentation: (panel: vscode.WebviewPanel, state: unknown) => void;
  readonly dispose: () => void;
}

/** The door to it: a bundle of its own, loaded when it is first needed. */
export function onDemand(context: vscode.ExtensionContext, analyses: Analyses): OnDemand {
  const poster = posterPanel();
  const presentation = presentationPanel(context.extensionUri, analyses);
  const report = reportCommands();
  const collecting = preview();
  const reflections = reflectionCommand(analyses, collecting);
  const form = formCommand(context.globalState, analyses, collecting);
  const pages = packagedPages(context.extensionUri);
  const all = vscode.Disposable.from(poster, presentation, report, collecting, pages);
  return {
    commands: {
      newWorkshop: (place, order) => newWorkshop(place, order),
      newFollowUp: (place) => newWorkshop(place, undefined, 'followup'),
      openPoster: poster.open,
      savePoster: poster.save,
      exportReport: report.exportReport,
      makeMinutes: () => report.makeReport('minutes'),
      makeScript: () => report.makeReport('script'),
      makeSheet: () => report.makeReport('participants'),
      makePlan: () => report.makeReport('efforts'),
      makeAgendaItem: () => report.makeReport('raise'),
      saveReport: report.saveReport,
      openSavedReport: report.openSaved,
      showSavedReport: report.showSaved,
      collectReflections: reflections.collect,
      collectForm: form.collect,
      present: presentation.present,
      presentStep: presentation.atStep,
      openGuide: pages.openGuide,
      about: () => about(context.extension, pages),
    },
    restorePresentation: presentation.restore,
    dispose: () => void all.dispose(),
  };
}
