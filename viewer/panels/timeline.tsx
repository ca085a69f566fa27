import { timelineOf } from '../data/details.ts';
import { formatDate } from '../data/format-date.ts';
import { type TimeBar, timeBars } from '../data/time-bars.ts';
import { counted } from './words.ts';

const HEIGHT = 44;

/** When the dated relations of an entity, or of the whole graph, took place, as bars; nothing where there are too few. */
export function Timeline({ of }: { readonly of: string | null }) {
  const load = timelineOf(of).value;
  if (load.kind !== 'ready') return null;
  const bars = timeBars(load.value.counts);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const most = bars.reduce((best, bar) => (bar.edges > best.edges ? bar : best));
  const total = bars.reduce((sum, { edges }) => sum + edges, 0);
  const label = `${counted(total, 'dated relation', 'dated relations')} from ${formatDate(first.period)} to ${formatDate(last.period)}, most of them in ${formatDate(most.period)} (${most.edges})`;
  return (
    <figure class="timeline" data-testid="timeline">
      <svg viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bars.map((bar, at) => (
          <Bar key={bar.period} bar={bar} at={at} most={most.edges} />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{formatDate(first.period)}</span>
        <span>{formatDate(last.period)}</span>
      </figcaption>
    </figure>
  );
}

function Bar({ bar, at, most }: { readonly bar: TimeBar; readonly at: number; readonly most: number }) {
  const height = bar.edges === 0 ? 0 : Math.max(2, (bar.edges / most) * HEIGHT);
  return (
    <g>
      <title>{`${formatDate(bar.period)}: ${counted(bar.edges, 'relation', 'relations')}`}</title>
      <rect class="timeline-room" x={at * 10} y={0} width={10} height={HEIGHT} />
      <rect class="timeline-bar" x={at * 10 + 1} y={HEIGHT - height} width={8} height={height} />
    </g>
  );
}
