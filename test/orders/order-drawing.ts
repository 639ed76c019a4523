import {
  isFinal,
  isWaiting,
  movesOf,
  OrderEvent,
  OrderKind,
  OrderState,
  startsOf,
} from '@gongji/shared/order';
import { orderEventText, orderKindText, orderStateText } from '../../miniapp/src/text';

export const DRAWING_PATH = 'shared/src/order/STATES.md';

/** Mermaid knows no hyphen in the name of a state. */
const nameOf = (state: OrderState) => state.replaceAll('-', '_');

/** Every kind of order as a picture of its states, with the words that people read. */
export function orderDrawing(): string {
  return [
    '# How an order moves',
    '',
    'Generated from `order-moves.ts` by `npm run orders:draw`; a test fails when it is old. In a',
    'state an outside system is asked; one marked *waits* is left by a day or by a person alone.',
    '',
    ...OrderKind.options.flatMap(drawingOf),
    ...wordsTable('Event', OrderEvent.options, orderEventText),
    '',
    ...wordsTable('State', OrderState.options, (state) => orderStateText(state).label),
    '',
  ].join('\n');
}

function drawingOf(kind: OrderKind): string[] {
  const moves = movesOf(kind);
  const states = OrderState.options.filter(
    (state) => startsOf(kind).includes(state) || moves.some(({ to }) => to === state),
  );
  return [
    `## ${kind} (${orderKindText(kind)})`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...states.filter(isWaiting).map((state) => `  ${nameOf(state)}: ${state} (waits)`),
    ...startsOf(kind).map((state) => `  [*] --> ${nameOf(state)}: created`),
    ...moves.map(({ from, event, to }) => `  ${nameOf(from)} --> ${nameOf(to)}: ${event}`),
    ...states.filter(isFinal).map((state) => `  ${nameOf(state)} --> [*]`),
    '```',
    '',
  ];
}

function wordsTable<T extends string>(
  title: string,
  codes: readonly T[],
  wordsOf: (code: T) => string,
): string[] {
  const rows = codes.map((code) => `| \`${code}\` | ${wordsOf(code)} |`);
  return [`| ${title} | read as |`, '| --- | --- |', ...rows];
}
