/**
 * Colours of the charts in the light scheme. In a specification they stand for their names: the renderer puts
 * `var(--chart-<name>)` in their place, and `styles/charts.css` gives each scheme its own values.
 * Every value is unique, so that a colour names one role.
 */
export const palette = {
  surface: '#ffffff',
  separator: '#fffffc',
  text: '#1b2527',
  muted: '#4f5f60',
  grid: '#d8dfdf',
  accent: '#0b6b6b',
  bar: '#44938f',
  outline: '#44938e',
  interval: '#0c2b2c',
  target: '#1c2628',
  hatch: '#4f5f61',
  'zone-high': '#dff0ed',
  'zone-middle': '#f3f1e4',
  'zone-low': '#f8e8e0',
  'scale-1': '#9c3d14',
  'scale-2': '#c4763f',
  'scale-3': '#8a8b81',
  'scale-4': '#45938f',
  'scale-5': '#0b6b6c',
  'on-scale-1': '#fffffe',
  'on-scale-2': '#0f1718',
  'on-scale-3': '#0f1719',
  'on-scale-4': '#0f171a',
  'on-scale-5': '#fffffd',
} as const;
