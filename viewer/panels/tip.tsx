import { formatDates } from '../data/format-date.ts';
import type { Bundle, GraphModel } from '../data/graph-model.ts';
import type { Target } from '../look/focus.ts';
import type { Point } from '../look/start-positions.ts';
import { counted, modalityName } from './words.ts';

export interface TipProps {
  readonly model: GraphModel;
  readonly target: Target;
  readonly place: () => Point | null;
}

/** One line beside the pointer that says what a line in the graph stands for. */
export function Tip({ model, target, place }: TipProps) {
  if (target.kind !== 'bundle') return null;
  const bundle = model.bundles.get(target.key);
  const point = place();
  if (bundle === undefined || point === null) return null;
  return (
    <div class="tip" aria-hidden="true" style={{ left: `${point.x}px`, top: `${point.y}px` }}>
      <b>{bundle.source.name}</b> {bundle.relation.verb} <b>{bundle.target.name}</b>
      <span class="tip-more">{moreOf(bundle)}</span>
    </div>
  );
}

function moreOf(bundle: Bundle): string {
  const [newest] = bundle.edges;
  if (newest === undefined) return '';
  const parts = [
    bundle.edges.length > 1 ? counted(bundle.edges.length, 'time', 'times') : formatDates(newest.date, newest.end),
    bundle.modality === 'happened' ? null : modalityName(bundle.modality).toLowerCase(),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
