/** The theme variables that the overview uses, as VS Code's four default themes set them. */
export interface Theme {
  readonly bodyClass: string;
  readonly variables: Readonly<Record<string, string>>;
}

const common = { 'font-family': 'system-ui, "Liberation Sans", sans-serif' };

export const themes: Readonly<Record<'light' | 'dark' | 'highContrast' | 'highContrastLight', Theme>> = {
  light: {
    bodyClass: 'vscode-light',
    variables: {
      ...common,
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'input-placeholderForeground': '#767676',
      'editor-background': '#ffffff',
      'editorWidget-background': '#f8f8f8',
      'widget-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'textLink-foreground': '#005fb8',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-yellow': '#bf8803',
      'charts-green': '#388a34',
      'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      'button-hoverBackground': '#0258a8',
    },
  },
  dark: {
    bodyClass: 'vscode-dark',
    variables: {
      ...common,
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'input-placeholderForeground': '#989898',
      'editor-background': '#1f1f1f',
      'editorWidget-background': '#202020',
      'widget-border': '#313131',
      focusBorder: '#0078d4',
      'textLink-foreground': '#4daafc',
      'charts-blue': '#59a4f9',
      'charts-purple': '#b180d7',
      'charts-yellow': '#cca700',
      'charts-green': '#89d185',
      'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      'button-hoverBackground': '#026ec1',
    },
  },
  highContrast: {
    bodyClass: 'vscode-high-contrast',
    variables: {
      ...common,
      foreground: '#ffffff',
      descriptionForeground: 'rgba(255, 255, 255, 0.7)',
      'input-placeholderForeground': 'rgba(255, 255, 255, 0.7)',
      'editor-background': '#000000',
      'editorWidget-background': '#0c141f',
      contrastBorder: '#6fc3df',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      'charts-blue': '#59a4f9',
      'charts-purple': '#b180d7',
      'charts-yellow': '#ffd370',
      'charts-green': '#89d185',
      'editorError-foreground': '#f48771',
      'editorWarning-foreground': '#ffd370',
      'button-background': '#000000',
      'button-foreground': '#ffffff',
      'button-border': '#6fc3df',
    },
  },
  highContrastLight: {
    bodyClass: 'vscode-high-contrast vscode-high-contrast-light',
    variables: {
      ...common,
      foreground: '#292929',
      descriptionForeground: 'rgba(41, 41, 41, 0.7)',
      'input-placeholderForeground': 'rgba(41, 41, 41, 0.7)',
      'editor-background': '#ffffff',
      'editorWidget-background': '#ffffff',
      contrastBorder: '#0f4a85',
      focusBorder: '#006bbd',
      'textLink-foreground': '#0f4a85',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-yellow': '#895503',
      'charts-green': '#374e06',
      'editorError-foreground': '#b5200d',
      'editorWarning-foreground': '#895503',
      'button-background': '#0f4a85',
      'button-foreground': '#ffffff',
      'button-hoverBackground': '#0f4a85',
    },
  },
};
export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** What VS Code gives a page to draw with. */
export function themeStyle(theme: ThemeName): string {
  const lines = Object.entries(themes[theme].variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `html { ${lines.join(' ')} }`;
}
