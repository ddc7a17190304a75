import uPlot from "uplot";

export type Series = { label: string; colour: string; values: number[] };
export type Bars = { times: number[]; stepSeconds: number; series: Series[] };

/** Stacked bars over time in a box, as wide as it is. Times are seconds since 1970; colours are names of custom properties. */
export function drawChart(box: HTMLElement, bars: Bars): { update(bars: Bars): void; end(): void } {
  let shown = bars;
  const draw = () => new uPlot(optionsOf(box, shown), alignedData(shown), box);
  let plot = draw();
  const watcher = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: HEIGHT }));
  watcher.observe(box);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const redraw = () => {
    plot.destroy();
    plot = draw();
  };
  scheme.addEventListener("change", redraw);
  return {
    update(next) {
      shown = next;
      plot.setData(alignedData(next));
    },
    end() {
      watcher.disconnect();
      scheme.removeEventListener("change", redraw);
      plot.destroy();
    },
  };
}

/** Each bar stands on those of the series behind it: the first is drawn first, as high as all of them together. */
function alignedData({ times, series }: Bars): uPlot.AlignedData {
  const heights = series.map(({ values }, at) =>
    values.map((_, step) => series.slice(at).reduce((sum, { values }) => sum + values[step]!, 0)),
  );
  return [times, ...heights];
}

const HEIGHT = 180;

/** A clock where ticks are less than a day apart, a day where they are not. */
function tick(time: number, neighbour: number): string {
  const at = new Date(time * 1_000);
  const near = Math.abs(neighbour - time) < 86_400;
  const midnight = at.getHours() === 0 && at.getMinutes() === 0;
  return at.toLocaleString(
    "en-GB",
    near && !midnight
      ? { hour: "2-digit", minute: "2-digit" }
      : { day: "numeric", month: "short", ...(near ? {} : { year: "2-digit" }) },
  );
}

function optionsOf(box: HTMLElement, { series, stepSeconds }: Bars): uPlot.Options {
  const style = getComputedStyle(box);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const axis = {
    stroke: colour("quiet"),
    grid: { stroke: colour("rule"), width: 1 },
    ticks: { show: false },
    font: `12px ${style.fontFamily}`,
  };
  return {
    width: box.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: (_, min, max) => [min - stepSeconds, max + stepSeconds] },
      y: { range: (_, __, max) => [0, Math.max(max * 1.05, 4)] },
    },
    axes: [
      {
        ...axis,
        space: 80,
        values: (_, splits) => splits.map((time, at) => tick(time, splits[at + 1] ?? splits[at - 1] ?? time)),
        ...(stepSeconds >= 86_400 ? { incrs: [1, 2, 7, 14, 30, 61, 91, 183, 365].map((days) => days * 86_400) } : {}),
      },
      {
        ...axis,
        size: 44,
        space: 24,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000],
      },
    ],
    series: [
      {},
      ...series.map(({ label, colour: name }) => ({
        label,
        stroke: colour(name),
        fill: colour(name),
        width: 0,
        paths: uPlot.paths.bars!({ size: [0.8, 24] }),
        points: { show: false },
      })),
    ],
  };
}
