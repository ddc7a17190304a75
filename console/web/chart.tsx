import { useEffect, useRef } from "preact/hooks";
import type { Bars, drawChart } from "./draw-chart.ts";

/** Bars over time; the summary is for the ear. What draws them is half of the page's script: it comes when the page stands. */
export function Chart({ summary, ...bars }: Bars & { summary: string }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof drawChart>>();
  const latest = useRef<Bars>(bars);
  latest.current = bars;
  const { times, stepSeconds, series } = bars;
  const shape = [stepSeconds, times.length, ...series.map(({ label }) => label)].join();
  useEffect(() => {
    let over = false;
    import("./draw-chart.ts").then(({ drawChart }) => {
      if (!over) chart.current = drawChart(box.current!, latest.current);
    });
    return () => {
      over = true;
      chart.current?.end();
      chart.current = undefined;
    };
  }, [shape]);
  useEffect(() => chart.current?.update(bars), [bars.times, bars.series]);
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
