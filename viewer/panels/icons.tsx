import type { Modality } from '../../src/model/claim.ts';
import type { KindDisplay } from '../../src/server/api.ts';
import { DENIAL_COLOUR, LINE_PATTERNS } from '../look/encoding.ts';
import { shownColour } from '../look/theme.ts';

/** The shape and colour of a kind of entity, as in the graph. */
export function KindIcon({ kind }: { readonly kind: KindDisplay }) {
  return (
    <svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true" fill={shownColour(kind.colour)}>
      <Shape shape={kind.shape} />
    </svg>
  );
}

function Shape({ shape }: { readonly shape: KindDisplay['shape'] }) {
  if (shape === 'circle') return <circle cx="8" cy="8" r="6" />;
  if (shape === 'square') return <rect x="2.6" y="2.6" width="10.8" height="10.8" rx="2" />;
  if (shape === 'diamond') return <rect x="3" y="3" width="10" height="10" rx="1.4" transform="rotate(45 8 8)" />;
  return <path d="M8 2.2 14.2 13a.6.6 0 0 1-.5.9H2.3a.6.6 0 0 1-.5-.9Z" />;
}

/** A piece of line in a relation's colour. */
export function RelationIcon({ colour, directed }: { readonly colour: string; readonly directed: boolean }) {
  const shown = shownColour(colour);
  return (
    <svg class="line-icon" viewBox="0 0 26 12" aria-hidden="true" fill={shown} stroke={shown}>
      <path d={directed ? 'M1 6H18' : 'M1 6H25'} stroke-width="2.4" stroke-linecap="round" />
      {directed && <path d="M18 2.2 25 6l-7 3.8Z" stroke="none" />}
    </svg>
  );
}

/** A piece of line with a modality's pattern. */
export function ModalityIcon({ modality }: { readonly modality: Modality }) {
  const { period, fill, alpha } = LINE_PATTERNS[modality];
  const dashes = period === 0 ? undefined : `${period * fill * 0.8} ${period * (1 - fill) * 0.8}`;
  const colour = modality === 'denied' ? shownColour(DENIAL_COLOUR) : 'currentColor';
  return (
    <svg class="line-icon" viewBox="0 0 26 12" aria-hidden="true" stroke={colour} opacity={alpha}>
      <path d="M1 6H25" stroke-width="2.4" stroke-dasharray={dashes} />
    </svg>
  );
}

const PATHS = {
  search: 'M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4Zm3.8-1.4L14.4 14.4',
  close: 'M3.5 3.5l9 9m0-9-9 9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  sun: 'M8 11.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM8 1.2v1.3M8 13.5v1.3M1.2 8h1.3M13.5 8h1.3M3.2 3.2l.9.9M11.9 11.9l.9.9M12.8 3.2l-.9.9M4.1 11.9l-.9.9',
  moon: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7Z',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.2 2.8 7.5 8.5',
  filter: 'M2 3.5h12M4.2 8h7.6M6.4 12.5h3.2',
  prompt: 'M2.5 4 6 8l-3.5 4M8 12.2h5.5',
  chevron: 'M6 3.5 10.5 8 6 12.5',
} as const;

/** A drawn sign; says nothing to screen readers, its button does. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
