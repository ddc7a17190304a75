import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

export type Series = { label: string; colour: string; values: number[] };
type Props = { times: number[]; stepSeconds: number; series: Series[]; summary: string };

/** Bars over time. Times are seconds since 1970; colours are names of custom properties; the summary is for the ear. */
export function Chart({ times, stepSeconds, series, summary }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>();
  const data = [times, ...series.map(({ values }) => values)] as uPlot.AlignedData;
  const shape = series.map(({ label }) => label).join();
  useEffect(() => {
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsOf(box.current!, series, stepSeconds), data, box.current!);
    };
    draw();
    const watcher = new ResizeObserver(() =>
      plot.current?.setSize({ width: box.current!.clientWidth, height: HEIGHT }),
    );
    watcher.observe(box.current!);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", draw);
    return () => {
      watcher.disconnect();
      scheme.removeEventListener("change", draw);
      plot.current?.destroy();
    };
  }, [shape, stepSeconds, times.length]);
  useEffect(() => plot.current?.setData(data), [data]);
  return (
    <figure class="chart">
      <div ref={box} role="img" aria-label={summary} />
      <figcaption>
        {series.map(({ label, colour }) => (
          <span key={label} class={`key ${colour}`}>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
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

function optionsOf(box: HTMLElement, series: Series[], stepSeconds: number): uPlot.Options {
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
      y: { range: (_, __, max) => [0, Math.max(max, 4)] },
    },
    axes: [
      {
        ...axis,
        space: 80,
        values: (_, splits) => splits.map((time, at) => tick(time, splits[at + 1] ?? splits[at - 1] ?? time)),
        ...(stepSeconds >= 86_400 ? { incrs: [1, 2, 7, 14, 30, 61, 91, 183, 365].map((days) => days * 86_400) } : {}),
      },
      { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000] },
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
