import 'number-flow';
import {showFigures} from './counters-figures.js';

type Flow = HTMLElement & {update(value: number): void};

const figures = await showFigures(() => '<number-flow></number-flow>');
const flows = [...document.querySelectorAll<Flow>('number-flow')];
for (const flow of flows) flow.update(0);
// It moves from what was painted before.
requestAnimationFrame(() =>
  requestAnimationFrame(() => flows.forEach((flow, i) => flow.update(figures[i]!.value))),
);
