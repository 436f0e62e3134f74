/** The plugin for VS Code's Markdown preview, loaded when a preview is opened for the first time. */
export { workshopPreview } from '../preview/preview.js';
