import { View, parse, resetSVGDefIds } from 'vega';
import type { Runtime } from 'vega';
import { compile } from 'vega-lite';
import type { Chart, ChartSpec } from './chart.ts';
import { tidySvg } from './tidySvg.ts';

/**
 * A chart as an `<svg>` to stand in a page: Russian name and description, colours as custom properties, no script, no
 * style attribute, no fixed size, ids that begin with the chart's id. Same chart, same text, whatever was drawn before.
 * Rejects what Vega cannot draw and an id of other signs than letters, digits, `.`, `_`, `-`: that is a fault of the
 * program, never of a school's file.
 */
export async function renderChart({ id, title, description, spec }: Chart): Promise<string> {
  if (!/^[\p{L}\p{N}._-]+$/u.test(id)) throw new RangeError(`renderChart: «${id}» is no id`);
  const view = new View(compiledShape(spec), { renderer: 'none' });
  try {
    view.width(spec.width).height(spec.height).padding(spec.padding);
    for (const { name, value } of spec.params) view.signal(name, value);
    // Vega marks the rows it takes in, so it gets its own.
    for (const [name, rows] of Object.entries(spec.datasets)) {
      view.data(
        name,
        rows.map((row) => ({ ...row })),
      );
    }
    resetSVGDefIds();
    return tidySvg(await view.toSVG(), { id, title, description });
  } finally {
    view.finalize();
  }
}

/** One for each shape that was met: a kind of chart has one or two, by the format of its axis. */
const runtimes = new Map<string, Runtime>();

/** Compiling takes two thirds of the time of a chart, and charts of one kind differ in data alone: do it once. */
function compiledShape(spec: ChartSpec): Runtime {
  const shape = {
    ...spec,
    width: 1,
    height: 1,
    padding: 0,
    datasets: {},
    params: spec.params.map(({ name }) => ({ name, value: null })),
  };
  const key = JSON.stringify(shape);
  const known = runtimes.get(key);
  if (known) return known;
  const runtime = parse(compile(shape).spec);
  runtimes.set(key, runtime);
  return runtime;
}
