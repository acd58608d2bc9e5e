// Charts of the dashboard. Each stands beside a table of the same numbers: a chart is looked at, a table is read and clicked through.

import {BarChart, HeatmapChart, LineChart} from 'echarts/charts';
import {AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {make} from './dom.js';
import {words} from './words.js';

use([BarChart, HeatmapChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent, SVGRenderer]);

// Told apart by those who do not tell red from green, and each over 3:1 on white.
export const COLOURS = {first: '#1f6f5c', second: '#b3541e', third: '#3c5a99', late: '#a4161a', quiet: '#8a8f94'};

/** A chart's numbers by the place and the series that was clicked. */
export type Click = (place: number, series: number) => void;

/** Draws when the place for it is on the page, and again when that changes its width. */
export function chart(label: string, height: number, option: Record<string, unknown>, click: Click): HTMLElement {
  const holder = make('div', {className: 'fq-chart'});
  holder.style.height = `${height}px`;
  holder.setAttribute('role', 'img');
  holder.setAttribute('aria-label', label);
  const watch = new ResizeObserver(() => {
    if (!holder.isConnected || holder.clientWidth === 0) return;
    const known = drawn.get(holder);
    if (known) known.resize();
    else drawn.set(holder, draw(holder, option, click));
  });
  watch.observe(holder);
  return holder;
}

const drawn = new WeakMap<HTMLElement, ReturnType<typeof init>>();

function draw(holder: HTMLElement, option: Record<string, unknown>, click: Click): ReturnType<typeof init> {
  const plot = init(holder, null, {renderer: 'svg'});
  // Named, not inherited: the width of a text is measured apart from the page.
  plot.setOption({animation: false, textStyle: {fontFamily: getComputedStyle(holder).fontFamily}, ...option});
  plot.on('click', ({dataIndex, seriesIndex}) => click(dataIndex, seriesIndex ?? 0));
  return plot;
}

export interface Series {
  name: string;
  values: number[];
  colour: string;
  stack?: boolean;
}

// A Chinese letter is as wide as two Latin ones; so many of these go on a line beside the bars.
const WIDE = 18;
const wideOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

function cut(text: string): string {
  let kept = '';
  for (const letter of text) {
    if (wideOf(kept + letter) > WIDE) return `${kept}…`;
    kept += letter;
  }
  return kept;
}

/** As much of a text as goes on one line, to the last space if it has one, and what is left. */
function firstLine(text: string): [string, string] {
  let end = 0;
  while (end < text.length && wideOf(text.slice(0, end + 1)) <= WIDE) end++;
  const space = text.lastIndexOf(' ', end);
  return space > 0 ? [text.slice(0, space), text.slice(space + 1)] : [text.slice(0, end), text.slice(end)];
}

/** A name on two lines at most. */
function short(name: string): string {
  if (wideOf(name) <= WIDE) return name;
  const [first, rest] = firstLine(name);
  return `${first}\n${cut(rest)}`;
}

/** Bars that lie: names of any length stand beside them on two lines, the longest shortened, whole in the tooltip. */
export function bars(label: string, names: string[], series: Series[], click: Click): HTMLElement {
  const several = series.length > 1;
  const tall = names.some((name) => wideOf(name) > WIDE) ? 36 : 24;
  return chart(label, 60 + names.length * (several && !series[0]?.stack ? Math.max(34, tall) : tall), {
    grid: {left: 8, right: 44, top: several ? 32 : 8, bottom: 8, containLabel: true},
    tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, confine: true},
    ...(several ? {legend: {top: 0, left: 0}} : {}),
    xAxis: {type: 'value', minInterval: 1, splitNumber: 3, axisLabel: {hideOverlap: true}},
    yAxis: {type: 'category', inverse: true, data: names, axisLabel: {formatter: short, interval: 0}},
    series: series.map((one) => ({
      type: 'bar', name: one.name, data: one.values, itemStyle: {color: one.colour}, barMaxWidth: 18,
      ...(one.stack ? {stack: 'all'} : {label: {show: true, position: 'right'}})
    }))
  }, click);
}

export function lines(label: string, names: string[], series: Series[], click: Click): HTMLElement {
  return chart(label, 260, {
    grid: {left: 8, right: 16, top: 36, bottom: 8, containLabel: true},
    tooltip: {trigger: 'axis', confine: true},
    legend: {top: 0, left: 0},
    xAxis: {type: 'category', data: names},
    yAxis: {type: 'value', minInterval: 1},
    series: series.map((one) => ({type: 'line', name: one.name, data: one.values, itemStyle: {color: one.colour}, symbolSize: 7, triggerLineEvent: false}))
  }, click);
}

export interface Spot {
  column: number;
  row: number;
  value: number;
  standsOut: boolean;
}

export function heat(label: string, columns: string[], rows: string[], spots: Spot[], click: Click): HTMLElement {
  const most = Math.max(1, ...spots.map((spot) => spot.value));
  // The names below lie askew at 40 degrees: half a letter's width a unit, and what that is in height.
  const below = Math.max(...columns.map(wideOf)) * 6.5 * Math.sin(40 * Math.PI / 180) + 16;
  return chart(label, 24 + below + rows.length * 28, {
    grid: {left: 8, right: 16, top: 8, bottom: 8, containLabel: true},
    tooltip: {confine: true, formatter: ({dataIndex}: {dataIndex: number}) => {
      const spot = spots[dataIndex];
      return spot ? `${rows[spot.row]} · ${columns[spot.column]}：${spot.value}` : '';
    }},
    xAxis: {type: 'category', data: columns, axisLabel: {rotate: 40, interval: 0}},
    yAxis: {type: 'category', inverse: true, data: rows, axisLabel: {formatter: short}},
    visualMap: {show: false, min: 0, max: most, inRange: {color: ['#eef4f1', '#8fbfae', '#1f6f5c']}},
    series: [{
      type: 'heatmap',
      name: words('受理', 'Accepted'),
      data: spots.map((spot) => ({
        value: [spot.column, spot.row, spot.value],
        label: {show: true, color: spot.value > most * 0.6 ? '#fff' : '#22303a', formatter: spot.standsOut ? `▲${spot.value}` : `${spot.value}`},
        itemStyle: spot.standsOut ? {borderColor: COLOURS.late, borderWidth: 2} : {}
      }))
    }]
  }, click);
}
